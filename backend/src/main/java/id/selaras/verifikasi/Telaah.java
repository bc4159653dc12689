package id.selaras.verifikasi;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Wewenang;
import id.selaras.akses.WewenangVerifikasi;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.verifikasi.aturan.Lokus;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the mitra does with a Renja on the desk, and what the PD answers. */
@Component
@Transactional
class Telaah {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final String AKSI_KEADAAN = "verifikasi.catatan-keadaan";
    private static final int TEKS_TERPANJANG = 4000;
    private static final int ALASAN_TERPANJANG = 2000;

    private final RenjaService renja;
    private final VersiRenjaService versi;
    private final Pemeriksaan pemeriksaan;
    private final TabelJawaban jawaban;
    private final TabelPutaran putaran;
    private final TabelCatatan catatan;
    private final PenyusunBeritaAcara beritaAcara;
    private final Wewenang wewenang;
    private final WewenangVerifikasi verifikator;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher kabar;

    Telaah(
            RenjaService renja,
            VersiRenjaService versi,
            Pemeriksaan pemeriksaan,
            TabelJawaban jawaban,
            TabelPutaran putaran,
            TabelCatatan catatan,
            PenyusunBeritaAcara beritaAcara,
            Wewenang wewenang,
            WewenangVerifikasi verifikator,
            JejakAudit jejak,
            ApplicationEventPublisher kabar) {
        this.renja = renja;
        this.versi = versi;
        this.pemeriksaan = pemeriksaan;
        this.jawaban = jawaban;
        this.putaran = putaran;
        this.catatan = catatan;
        this.beritaAcara = beritaAcara;
        this.wewenang = wewenang;
        this.verifikator = verifikator;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    void jawab(long renjaId, String kode, Lokus lokus, String alasan) {
        var r = diPd(renjaId);
        var teks = teks(alasan, ALASAN_TERPANJANG);
        jawab(r, temuan(r, kode, lokus), teks);
    }

    void jawabSemuaTemuan(long renjaId, Function<TemuanRenja, String> alasan) {
        var r = diPd(renjaId);
        for (var temuan : pemeriksaan.satu(r).temuan()) {
            var isi = temuan.dapatDijelaskan() && temuan.justifikasi() == null ? alasan.apply(temuan) : null;
            if (isi != null) {
                jawab(r, temuan, teks(isi, ALASAN_TERPANJANG));
            }
        }
    }

    private void jawab(RenjaRingkas r, TemuanRenja temuan, String teks) {
        var kode = temuan.kode();
        if (!temuan.dapatDijelaskan()) {
            throw new PelanggaranAturan("VRF-05", kode);
        }
        jawaban.jawab(kunci(r, temuan), teks, temuan, wewenang.pelaku());
        jejak.catat("verifikasi.justifikasi", "renja", r.id(), r.pdId(), kode + " di " + temuan.tempat(), null, teks);
    }

    void tarikJawaban(long renjaId, String kode, Lokus lokus) {
        var r = diPd(renjaId);
        var kunci = new TabelJawaban.Kunci(renjaId, kode, lokus.teks());
        var lama = jawaban.cari(kunci).orElseThrow(() -> new PelanggaranAturan("VRF-09"));
        jawaban.hapus(kunci);
        jejak.catat("verifikasi.justifikasi-ditarik", "renja", renjaId, r.pdId(), kode, lama.alasan(), null);
    }

    List<AlasanLama> alasanTanpaTemuan(HasilVerifikasi hasil) {
        long renjaId = hasil.renja().id();
        var milik = new LinkedHashMap<>(jawaban.milik(renjaId));
        hasil.temuan().forEach(t -> milik.remove(TabelJawaban.Kunci.dari(renjaId, t.temuan())));
        return milik.entrySet().stream()
                .map(e -> new AlasanLama(
                        e.getKey().kode(),
                        e.getKey().lokus(),
                        e.getValue().pesan(),
                        e.getValue().alasan()))
                .sorted(Comparator.comparing(AlasanLama::kode).thenComparing(AlasanLama::lokus))
                .toList();
    }

    void nilai(long renjaId, String kode, Lokus lokus, boolean diterima, String pesan) {
        var r = diMeja(renjaId);
        var pelaku = verifikator.pastikan(r.pdId());
        nilai(r, temuan(r, kode, lokus), diterima, pesan, pelaku);
    }

    void terimaSemuaJawaban(long renjaId, String pesan) {
        var r = diMeja(renjaId);
        var pelaku = verifikator.pastikan(r.pdId());
        pemeriksaan.satu(r).temuan().stream()
                .filter(t -> t.dapatDijelaskan() && t.terbuka() && t.justifikasi() != null)
                .forEach(t -> nilai(r, t, true, pesan, pelaku));
    }

    private void nilai(RenjaRingkas r, TemuanRenja temuan, boolean diterima, String pesan, Pelaku pelaku) {
        if (temuan.justifikasi() == null) {
            throw new PelanggaranAturan("VRF-09");
        }
        var isi = pesan == null || pesan.isBlank() ? null : teks(pesan, ALASAN_TERPANJANG);
        jawaban.nilai(kunci(r, temuan), diterima, isi, temuan.temuan().nilai(), pelaku);
        jejak.catat(
                "verifikasi.justifikasi-dinilai",
                "renja",
                r.id(),
                r.pdId(),
                temuan.kode() + " di " + temuan.tempat() + (diterima ? ": diterima" : ": tidak diterima"),
                temuan.justifikasi().keadaan().label(),
                isi);
    }

    int mulaiPutaran(long renjaId) {
        var r = renja.ambil(renjaId);
        return putaran.terbuka(renjaId, r.tahap()).putaran();
    }

    long catat(long renjaId, Lokus lokus, String tempat, String isi) {
        var r = diMeja(renjaId);
        var pelaku = verifikator.pastikan(r.pdId());
        return catatan.tulis(
                putaran.terbuka(renjaId, r.tahap()),
                lokus,
                tempat == null || tempat.isBlank() ? "Renja" : tempat,
                teks(isi, TEKS_TERPANJANG),
                pelaku);
    }

    void jawabCatatan(long catatanId, String isi) {
        var satu = catatan.satu(catatanId);
        var r = renja.ambil(satu.renjaId());
        wewenang.pastikanBolehMengubah(r.pdId());
        catatan.jawab(catatanId, teks(isi, TEKS_TERPANJANG), wewenang.pelaku());
    }

    int jawabSemua(long renjaId, String isi) {
        var r = renja.ambil(renjaId);
        wewenang.pastikanBolehMengubah(r.pdId());
        var belum = catatan.daftar(renjaId).stream()
                .filter(c -> c.keadaan() == Catatan.Keadaan.TERBUKA)
                .toList();
        belum.forEach(c -> catatan.jawab(c.id(), teks(isi, TEKS_TERPANJANG), wewenang.pelaku()));
        return belum.size();
    }

    void tutupCatatan(long catatanId, boolean selesai) {
        var satu = catatan.satu(catatanId);
        var pelaku = verifikator.pastikan(diMeja(satu.renjaId()).pdId());
        tutup(satu, selesai ? Catatan.Keadaan.SELESAI : Catatan.Keadaan.TERBUKA, pelaku);
    }

    private void tutup(Catatan satu, Catatan.Keadaan keadaan, Pelaku pelaku) {
        catatan.ubahKeadaan(satu.id(), keadaan, pelaku);
        jejak.catat(
                AKSI_KEADAAN,
                "catatan",
                satu.id(),
                null,
                "Catatan di " + satu.tempat() + ": " + keadaan.label(),
                satu.keadaan().label(),
                keadaan.label());
    }

    void hapusCatatan(long catatanId) {
        var satu = catatan.satu(catatanId);
        var r = diMeja(satu.renjaId());
        verifikator.pastikan(r.pdId());
        if (catatan.berjawaban(catatanId)) {
            throw new PelanggaranAturan("VRF-10");
        }
        catatan.hapus(catatanId);
        jejak.catat(
                "verifikasi.catatan-dihapus",
                "renja",
                r.id(),
                r.pdId(),
                "Catatan di " + satu.tempat() + " dihapus",
                satu.teks(),
                null);
    }

    /** @return what the rules found, as it stood against the decision */
    HasilVerifikasi putuskan(long renjaId, Keputusan keputusan, String alasan, boolean didelegasikan) {
        var r = renja.ambil(renjaId);
        var pelaku = verifikator.pastikan(r.pdId(), didelegasikan);
        if (r.status() != StatusRenja.DIAJUKAN) {
            throw new PelanggaranAturan("RNJ-007", r.status().label());
        }
        boolean beralasan = alasan != null && !alasan.isBlank();
        if (keputusan == Keputusan.DIKEMBALIKAN && !beralasan) {
            throw new PelanggaranAturan("VRF-03");
        }
        var rinci = pemeriksaan.rinci(r);
        var hasil = rinci.hasil();
        if (keputusan == Keputusan.SESUAI) {
            if (!hasil.bolehDisetujui()) {
                throw new PelanggaranAturan("VRF-04", hasil.berat(), hasil.perbaikanTerbuka(), hasil.catatanTerbuka());
            }
            catatan.daftar(renjaId).stream()
                    .filter(c -> !c.selesai())
                    .forEach(c -> tutup(c, Catatan.Keadaan.SELESAI, pelaku));
        }
        var sekarang = putaran.terbuka(renjaId, r.tahap());
        var isi = beritaAcara.susun(
                rinci, sekarang, catatan.daftar(renjaId), keputusan, beralasan ? alasan.strip() : null, pelaku.nama());
        if (keputusan == Keputusan.DIKEMBALIKAN) {
            versi.bekukan(renjaId, r.tahap().label() + " dikembalikan, putaran " + sekarang.putaran(), false);
        }
        putaran.tutup(
                sekarang.id(),
                keputusan,
                beralasan ? teks(alasan, ALASAN_TERPANJANG) : null,
                pelaku,
                versi.daftar(renjaId).stream().findFirst().map(v -> v.id()).orElse(null),
                JSON.writeValueAsString(isi));
        kabar.publishEvent(new VerifikasiDiputuskan(PemdaAktif.kode(), sekarang.id()));
        jejak.catat(
                "verifikasi.putusan",
                "renja",
                renjaId,
                r.pdId(),
                r.tahap().label() + " putaran " + sekarang.putaran() + ": " + keputusan.label(),
                null,
                alasan);
        return hasil;
    }

    List<Putaran> riwayat(long renjaId) {
        renja.ambil(renjaId);
        return putaran.daftar(renjaId);
    }

    Putaran putaran(long putaranId) {
        var satu = putaran.satu(putaranId).orElseThrow(() -> new PelanggaranAturan("VRF-404"));
        renja.ambil(satu.renjaId());
        return satu;
    }

    IsiBeritaAcaraVerifikasi isiBeritaAcara(long putaranId) {
        var satu = putaran(putaranId);
        var r = renja.ambil(satu.renjaId());
        var beku = putaran.beritaAcara(putaranId);
        return beku.isPresent()
                ? JSON.readValue(beku.get(), IsiBeritaAcaraVerifikasi.class)
                : beritaAcara.susun(pemeriksaan.rinci(r), satu, catatan.daftar(r.id()), null, null, null);
    }

    /** In the hands of the PD, and of one who may write there. @throws PelanggaranAturan RNJ-006 where it is not */
    private RenjaRingkas diPd(long renjaId) {
        var r = renja.ambil(renjaId);
        wewenang.pastikanBolehMengubah(r.pdId());
        if (!r.status().terbuka()) {
            throw new PelanggaranAturan("RNJ-006", r.status().label(), r.statusSejak());
        }
        return r;
    }

    private static TabelJawaban.Kunci kunci(RenjaRingkas r, TemuanRenja temuan) {
        return new TabelJawaban.Kunci(r.id(), temuan.kode(), temuan.lokus().teks());
    }

    /** On the verifier's desk. @throws PelanggaranAturan RNJ-007 where it is not */
    private RenjaRingkas diMeja(long renjaId) {
        var r = renja.ambil(renjaId);
        if (r.status() != StatusRenja.DIAJUKAN) {
            throw new PelanggaranAturan("RNJ-007", r.status().label());
        }
        return r;
    }

    private TemuanRenja temuan(RenjaRingkas r, String kode, Lokus lokus) {
        return pemeriksaan.satu(r).temuan().stream()
                .filter(t -> t.kode().equals(kode) && t.lokus().equals(lokus))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("VRF-08", kode));
    }

    private static String teks(String isi, int terpanjang) {
        var bersih = isi == null ? "" : isi.strip();
        if (bersih.isEmpty() || bersih.length() > terpanjang) {
            throw new PelanggaranAturan("VRF-07", terpanjang, bersih.length());
        }
        return bersih;
    }
}
