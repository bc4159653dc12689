package id.selaras.dokumen;

import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.dokumen.NomorNaskahService.Nomor;
import id.selaras.dokumen.surat.IsiNaskahDinas;
import id.selaras.dokumen.surat.TemplatNaskah.NomorSendiri;
import id.selaras.dokumen.surat.TemplatNaskah.Pihak;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Rupiah;
import id.selaras.referensi.pemda.Pemda;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.fasilitasi.CatatanFasilitasi;
import id.selaras.tahunan.fasilitasi.Fasilitasi;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.tahunan.naskahrkpd.VersiRkpdService;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Gathers what papers quote of an RKPD, a Renja or a fasilitasi. */
@Component
class SubjekNaskahService {

    private static final String PEDOMAN_BAWAAN = "PMDN-86-2017";
    private static final String BELUM = "…………";

    private final RkpdService rkpd;
    private final VersiRkpdService versi;
    private final JadwalService jadwal;
    private final RenjaService renja;
    private final FasilitasiService fasilitasi;
    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;
    private final Wewenang wewenang;

    SubjekNaskahService(
            RkpdService rkpd,
            VersiRkpdService versi,
            JadwalService jadwal,
            RenjaService renja,
            FasilitasiService fasilitasi,
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah,
            Wewenang wewenang) {
        this.rkpd = rkpd;
        this.versi = versi;
        this.jadwal = jadwal;
        this.renja = renja;
        this.fasilitasi = fasilitasi;
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
        this.wewenang = wewenang;
    }

    /** @throws PelanggaranAturan RKP-01, AKS-02 not one who may read every plan */
    SubjekNaskah rkpd(int tahun) {
        if (!wewenang.bolehMembacaSemua()) {
            throw new PelanggaranAturan("AKS-02");
        }
        var r = rkpd.ambil(tahun);
        var isi = versi.susun(tahun);
        var isian = dasar(tahun);
        var prioritas = rkpd.prioritas(tahun);
        isian.put("tema", r.tema());
        isian.put("jumlahPrioritas", String.valueOf(prioritas.size()));
        isian.put("totalPagu", "Rp" + Rupiah.of(isi.total()));
        isian.put("jumlahPd", String.valueOf(isi.pagu().size()));
        isian.put(
                "daftarPrioritas",
                daftar(prioritas.stream().map(Prioritas::nama).toList()));
        isian.put(
                "sidikRkpd",
                versi.daftar(tahun).stream()
                        .filter(v -> v.resmi())
                        .findFirst()
                        .map(v -> v.sha256())
                        .orElse(BELUM));
        var pagu = new ArrayList<IsiNaskahDinas.Pagu>();
        var total = BigDecimal.ZERO;
        for (var p : isi.pagu()) {
            if (p.plafon() != null) {
                pagu.add(new IsiNaskahDinas.Pagu(String.valueOf(pagu.size() + 1), p.pd(), p.plafon()));
                total = total.add(p.plafon());
            }
        }
        isian.put("totalPlafon", "Rp" + Rupiah.of(total));
        if (pagu.isEmpty()) {
            pagu.add(new IsiNaskahDinas.Pagu(null, "Nihil", null));
        }
        Map<NomorSendiri, Nomor> nomor = new EnumMap<>(NomorSendiri.class);
        isi(nomor, NomorSendiri.SURAT_EDARAN, r.nomorSuratEdaran(), r.tanggalSuratEdaran());
        isi(nomor, NomorSendiri.PERKADA, r.nomorPerkada(), r.tanggalPerkada());
        return new SubjekNaskah(
                "RKPD " + tahun,
                "/rkpd/" + tahun,
                r.id(),
                null,
                tahun,
                r.pedoman(),
                bappeda(),
                null,
                isian,
                Map.of(
                        "PAGU",
                        new IsiNaskahDinas.Lampiran("", List.of(), List.of(), pagu, total),
                        "JADWAL",
                        jadwal(tahun)),
                nomor);
    }

    /** @throws PelanggaranAturan RNJ-404, AKS-02 */
    SubjekNaskah renja(long id) {
        var r = renja.ambil(id);
        var pd = perangkatDaerah.ambil(r.pdId());
        var isian = dasar(r.tahun());
        isian.put("pd", r.namaPd());
        isian.put("kepalaPd", pd.jabatanKepala());
        isian.put("jumlahBaris", String.valueOf(r.jumlahBaris()));
        isian.put("totalPagu", "Rp" + Rupiah.of(r.total()));
        isian.put(
                "dasarRkpd",
                rkpd.cari(r.tahun())
                        .map(RkpdRingkas::nomorPerkada)
                        .filter(Objects::nonNull)
                        .orElse("Peraturan tentang RKPD Tahun " + r.tahun()));
        Map<NomorSendiri, Nomor> nomor = new EnumMap<>(NomorSendiri.class);
        isi(nomor, NomorSendiri.RENJA, r.nomorPenetapan(), r.tanggalPenetapan());
        var p = wewenang.pelaku();
        boolean sendiri = p.memegang(Peran.PERENCANA_PD, r.pdId())
                || p.memegang(Peran.SEKRETARIS_PD, r.pdId())
                || p.memegang(Peran.KEPALA_PD, r.pdId());
        return new SubjekNaskah(
                "Renja " + r.tahun() + " " + r.namaPd(),
                "/renja/" + id,
                id,
                r.pdId(),
                r.tahun(),
                r.pedoman(),
                sendiri || bappeda(),
                null,
                isian,
                Map.of(),
                nomor);
    }

    /** @throws PelanggaranAturan FSL-404, AKS-01 */
    SubjekNaskah fasilitasi(long id) {
        var f = fasilitasi.ambil(id);
        var isi = fasilitasi.isi(id);
        var lampiran = fasilitasi.lampiran(id);
        var catatan = fasilitasi.catatan(id);
        boolean pemohon = fasilitasi.pemohon(f);
        boolean penelaah = fasilitasi.penelaah(f);
        var isian = dasar(f.tahun());
        isian.put("pemohon", f.namaPemda());
        isian.put("totalPagu", "Rp" + Rupiah.of(isi.total()));
        isian.put("jumlahPd", String.valueOf(isi.perangkatDaerah().size()));
        isian.put("jumlahPrioritas", String.valueOf(isi.prioritas().size()));
        isian.put("nomorPermohonan", f.nomorPermohonan() == null ? BELUM : f.nomorPermohonan());
        isian.put("sidik", f.sidik() == null ? "yang dihitung ketika dikirim" : f.sidik());
        isian.put(
                "kepalaProvinsi", provinsi(f) == null ? "Gubernur" : provinsi(f).jabatanKepalaDaerah());
        isian.put(
                "bappedaProvinsi",
                provinsi(f) == null ? "Bappeda Provinsi" : provinsi(f).namaBappeda());
        isian.put(
                "rekomendasi",
                catatan.isEmpty()
                        ? "Rancangan dapat ditetapkan."
                        : "Rancangan dapat ditetapkan sesudah " + catatan.size() + " catatan di atas ditindaklanjuti.");
        var kelengkapan = new IsiNaskahDinas.Lampiran(
                "",
                List.of("No", "Kelengkapan", "Keadaan", "Keterangan"),
                IntStream.range(0, lampiran.size())
                        .mapToObj(i -> List.of(
                                String.valueOf(i + 1),
                                lampiran.get(i).nama(),
                                lampiran.get(i).ada() ? "ada" : "tidak ada",
                                lampiran.get(i).keterangan() == null
                                        ? ""
                                        : lampiran.get(i).keterangan()))
                        .toList(),
                List.of(),
                null);
        Map<NomorSendiri, Nomor> nomor = new EnumMap<>(NomorSendiri.class);
        isi(nomor, NomorSendiri.PERMOHONAN, f.nomorPermohonan(), hari(f));
        isi(nomor, NomorSendiri.HASIL, f.tanggalHasil() == null ? null : f.nomorHasil(), f.tanggalHasil());
        return new SubjekNaskah(
                f.nama(),
                "/fasilitasi/" + id,
                id,
                null,
                f.tahun(),
                rkpd.cari(f.tahun()).map(RkpdRingkas::pedoman).orElse(PEDOMAN_BAWAAN),
                pemohon || penelaah,
                penelaah && !pemohon ? Pihak.PENELAAH : f.provinsi() == null ? null : Pihak.PEMOHON,
                isian,
                Map.of(
                        "KELENGKAPAN", kelengkapan,
                        "tabelKelengkapan", kelengkapan,
                        "tabelSistematika", catatan(catatan, CatatanFasilitasi.KelompokCatatan.SISTEMATIKA),
                        "tabelKonsistensi", catatan(catatan, CatatanFasilitasi.KelompokCatatan.KONSISTENSI),
                        "tabelUrusan", catatan(catatan, CatatanFasilitasi.KelompokCatatan.URUSAN)),
                nomor);
    }

    private LocalDate hari(Fasilitasi f) {
        return f.dikirim() == null
                ? null
                : LocalDate.ofInstant(f.dikirim(), pemda.aktif().zona());
    }

    private Pemda provinsi(Fasilitasi f) {
        return f.provinsi() == null ? null : pemda.cari(f.provinsi()).orElse(null);
    }

    private static IsiNaskahDinas.Lampiran catatan(
            List<CatatanFasilitasi> semua, CatatanFasilitasi.KelompokCatatan kelompok) {
        boolean urusan = kelompok == CatatanFasilitasi.KelompokCatatan.URUSAN;
        var milik = semua.stream().filter(c -> c.kelompok() == kelompok).toList();
        return new IsiNaskahDinas.Lampiran(
                "",
                urusan ? List.of("No", "Masukan", "Keterangan") : List.of("No", "Bab/Sub Bab", "Catatan"),
                IntStream.range(0, milik.size())
                        .mapToObj(i -> urusan
                                ? List.of(
                                        String.valueOf(i + 1),
                                        milik.get(i).catatan(),
                                        milik.get(i).bagian())
                                : List.of(
                                        String.valueOf(i + 1),
                                        milik.get(i).bagian(),
                                        milik.get(i).catatan()))
                        .toList(),
                List.of(),
                null);
    }

    private IsiNaskahDinas.Lampiran jadwal(int tahun) {
        var semua = jadwal.daftar(tahun).stream()
                .filter(j -> j.batas() != null || j.hari() != null)
                .toList();
        return new IsiNaskahDinas.Lampiran(
                "",
                List.of("No", "Tahapan", "Batas waktu"),
                IntStream.range(0, semua.size())
                        .mapToObj(
                                i -> List.of(String.valueOf(i + 1), semua.get(i).nama(), batas(semua.get(i))))
                        .toList(),
                List.of(),
                null);
    }

    private static String batas(Jadwal j) {
        return j.batas() == null ? j.hitungan() : id.selaras.dokumen.naskah.TanggalIndonesia.panjang(j.batas());
    }

    private Map<String, String> dasar(int tahun) {
        var daerah = pemda.aktif();
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("tahun", String.valueOf(tahun));
        hasil.put("tahunBerjalan", String.valueOf(tahun - 1));
        hasil.put("pemda", daerah.nama());
        hasil.put("kepalaDaerah", daerah.jabatanKepalaDaerah());
        hasil.put("bappeda", daerah.namaBappeda());
        return hasil;
    }

    private boolean bappeda() {
        var p = wewenang.pelaku();
        return p.sistem() || p.memegang(Peran.KABID_BAPPEDA) || p.memegang(Peran.KEPALA_BAPPEDA);
    }

    private static void isi(Map<NomorSendiri, Nomor> nomor, NomorSendiri kunci, String nilai, LocalDate tanggal) {
        if (nilai != null) {
            nomor.put(kunci, new Nomor(nilai, tanggal));
        }
    }

    private static String daftar(List<String> butir) {
        return String.join("; ", butir) + (butir.isEmpty() ? "" : ".");
    }
}
