package id.selaras.dokumen;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.dokumen.mesin.MesinLaporan;
import id.selaras.dokumen.surat.IsiNaskahDinas;
import id.selaras.dokumen.surat.PenyusunSurat;
import id.selaras.dokumen.surat.PustakaNaskah;
import id.selaras.dokumen.surat.TemplatNaskah;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Sidik;
import id.selaras.referensi.pemda.Pemda;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Issues the papers of an RKPD, a Renja or a fasilitasi from their forms, numbered by the scheme of the Pemda. */
@Service
@Transactional
public class CetakNaskahDinasService {

    static final String AWALAN = "NASKAH_";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final PustakaNaskah pustaka;
    private final NomorNaskahService nomor;
    private final PenyusunSurat penyusun;
    private final MesinLaporan mesin;
    private final ArsipDokumen arsip;
    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;
    private final PenggunaService pengguna;
    private final Clock jam;

    CetakNaskahDinasService(
            PustakaNaskah pustaka,
            NomorNaskahService nomor,
            PenyusunSurat penyusun,
            MesinLaporan mesin,
            ArsipDokumen arsip,
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah,
            PenggunaService pengguna,
            Clock jam) {
        this.pustaka = pustaka;
        this.nomor = nomor;
        this.penyusun = penyusun;
        this.mesin = mesin;
        this.arsip = arsip;
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
        this.pengguna = pengguna;
        this.jam = jam;
    }

    /** The forms that a subject has, for the side that this Pemda is on. */
    List<TemplatNaskah> untuk(SubjekNaskah subjek, String kunci) {
        return pustaka.untuk(subjek.pedoman(), kunci).stream()
                .filter(t -> t.pihak() == null || subjek.pihak() == null || t.pihak() == subjek.pihak())
                .toList();
    }

    List<DokumenTerbit> daftar(SubjekNaskah subjek) {
        return arsip.daftar(subjek.acuanId()).stream()
                .filter(d -> d.jenis().startsWith(AWALAN))
                .toList();
    }

    /** @throws PelanggaranAturan AKS-02 not the office that issues it, CTK-03 a spreadsheet of a letter */
    DokumenTerbit cetak(SubjekNaskah subjek, TemplatNaskah templat, Format format) {
        if (!subjek.boleh()) {
            throw new PelanggaranAturan("AKS-02");
        }
        if (format == Format.XLSX) {
            throw new PelanggaranAturan("CTK-03", templat.label());
        }
        var daerah = pemda.aktif();
        var unit = unit(subjek);
        var bernomor = templat.nomorSendiri() != null
                ? subjek.nomor().get(templat.nomorSendiri())
                : nomor.nomor(templat, subjek.acuanId(), unit);
        var hariIni = LocalDate.ofInstant(jam.instant(), daerah.zona());
        var tanggal = bernomor == null || bernomor.tanggal() == null ? hariIni : bernomor.tanggal();
        var isi = isi(subjek, templat, daerah, tanggal, bernomor == null);
        return arsip.terbitkan(
                new PermintaanTerbit(
                        AWALAN + templat.jenis(),
                        subjek.acuanId(),
                        subjek.pdId(),
                        bernomor == null ? "" : pendek(bernomor.nomor(), 100),
                        bernomor == null ? "Rancangan" : "Naskah",
                        pendek(templat.label() + ", " + subjek.judul(), 400),
                        format,
                        Sidik.heksa(JSON.writeValueAsString(isi)),
                        tanggal,
                        pendek(isi.kopInstansi(), 200),
                        bernomor == null,
                        daerah.dataContoh()),
                identitas -> mesin.cetak(penyusun.susun(isi, identitas), format));
    }

    private IsiNaskahDinas isi(SubjekNaskah s, TemplatNaskah t, Pemda daerah, LocalDate tanggal, boolean rancangan) {
        boolean kepalaDaerah = t.penandaTangan() == Peran.KEPALA_DAERAH;
        var teks = new Isian(s.isian(), s.tabel());
        return new IsiNaskahDinas(
                t.jenis(),
                t.bentuk(),
                t.label(),
                t.judul(),
                teks.polos(t.tentang()),
                "Pemerintah " + daerah.nama(),
                kepalaDaerah ? daerah.jabatanKepalaDaerah() : daerah.namaBappeda(),
                daerah.alamat(),
                daerah.tempat(),
                daerah.kertas(),
                tanggal,
                teks.polos(t.kepada()),
                teks.semua(t.menimbang()),
                teks.semua(t.mengingat()),
                teks.semua(t.diktum()),
                t.pasal().stream().map(teks::semua).toList(),
                teks.kaya(t.penutup()),
                teks.semua(t.isi()),
                t.lampiran().stream().map(l -> lampiran(l, teks, s)).toList(),
                penanda(t, s, daerah),
                t.tembusan(),
                rancangan,
                daerah.dataContoh());
    }

    private static IsiNaskahDinas.Lampiran lampiran(TemplatNaskah.Lampiran l, Isian teks, SubjekNaskah s) {
        var judul = teks.polos(l.judul());
        if (l.tabel() == null) {
            return new IsiNaskahDinas.Lampiran(
                    judul,
                    l.kepala(),
                    l.baris().stream()
                            .map(b -> b.stream().map(teks::polos).toList())
                            .toList(),
                    List.of(),
                    null);
        }
        var isi = s.tabel().get(l.tabel());
        return new IsiNaskahDinas.Lampiran(judul, isi.kepala(), isi.baris(), isi.pagu(), isi.total());
    }

    /** The office that signs, as it is held today: "Plt." where it is held for another. */
    private IsiNaskahDinas.Penanda penanda(TemplatNaskah t, SubjekNaskah s, Pemda daerah) {
        var peran = t.penandaTangan();
        var pemegang = pengguna.pemegang(peran, peran.padaPd() ? s.pdId() : null);
        var jabatanKini = pemegang.stream()
                .flatMap(p -> p.jabatan().stream())
                .filter(j -> j.peran() == peran && (!peran.padaPd() || j.pdId().equals(s.pdId())))
                .toList();
        boolean sementara = !jabatanKini.isEmpty()
                && jabatanKini.stream().allMatch(j -> j.jenis().sementara());
        var awalan = sementara ? jabatanKini.get(0).jenis().awalan() : "";
        var jabatan = jabatan(peran, s, daerah);
        var pd = peran == Peran.KEPALA_PD ? perangkatDaerah.ambil(s.pdId()) : null;
        var nama = daerah.dataContoh() ? null : pd != null ? pd.namaKepala() : satu(pemegang);
        var keterangan = pd == null || pd.nipKepala() == null ? null : "NIP " + pd.nipKepala();
        return new IsiNaskahDinas.Penanda(awalan + jabatan, nama, keterangan);
    }

    private static String satu(List<Pelaku> pemegang) {
        return pemegang.size() == 1 ? pemegang.get(0).nama() : null;
    }

    private String jabatan(Peran peran, SubjekNaskah s, Pemda daerah) {
        return switch (peran) {
            case KEPALA_DAERAH -> daerah.jabatanKepalaDaerah();
            case SEKDA -> "Sekretaris Daerah " + daerah.nama();
            case KEPALA_PD -> perangkatDaerah.ambil(s.pdId()).jabatanKepala();
            case INSPEKTORAT -> "Inspektur " + daerah.nama();
            default -> "Kepala " + daerah.namaBappeda();
        };
    }

    private String unit(SubjekNaskah s) {
        if (s.pdId() != null) {
            return perangkatDaerah.ambil(s.pdId()).singkatan().toUpperCase(java.util.Locale.ROOT);
        }
        return "BAPPEDA";
    }

    private static String pendek(String teks, int paling) {
        return teks.length() > paling ? teks.substring(0, paling) : teks;
    }

    /** Fills {@code {…}} in; values never bring markup of their own. */
    private record Isian(Map<String, String> nilai, Map<String, IsiNaskahDinas.Lampiran> tabel) {

        String polos(String teks) {
            return ganti(teks, false);
        }

        String kaya(String teks) {
            return ganti(teks, true);
        }

        List<String> semua(List<String> teks) {
            return teks.stream().map(this::kaya).toList();
        }

        private String ganti(String teks, boolean markup) {
            if (teks == null) {
                return null;
            }
            var hasil = teks;
            for (var e : nilai.entrySet()) {
                hasil = hasil.replace("{" + e.getKey() + "}", markup ? aman(e.getValue()) : e.getValue());
            }
            for (var e : tabel.entrySet()) {
                if (hasil.contains("{" + e.getKey() + "}")) {
                    hasil = hasil.replace(
                            "{" + e.getKey() + "}",
                            PenyusunSurat.tabel(
                                    e.getValue().kepala(), e.getValue().baris()));
                }
            }
            return hasil;
        }

        private static String aman(String teks) {
            return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
