package id.selaras.portal;

import id.selaras.akses.PenugasanService;
import id.selaras.akses.Wilayah;
import id.selaras.dokumen.ArsipDokumen;
import id.selaras.dokumen.DokumenTerbit;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.partisipasi.masukan.Masukan;
import id.selaras.partisipasi.masukan.MasukanBaru;
import id.selaras.partisipasi.masukan.MasukanService;
import id.selaras.partisipasi.usulan.BacaUsulan;
import id.selaras.partisipasi.usulan.HalamanUsulan;
import id.selaras.partisipasi.usulan.LangkahUsulan;
import id.selaras.partisipasi.usulan.SaringDaftar;
import id.selaras.partisipasi.usulan.StatusUsulan;
import id.selaras.partisipasi.usulan.UsulanRinci;
import id.selaras.referensi.pemda.Pemda;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.VersiPublik;
import id.selaras.tahunan.renja.VersiPublikService;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers what the pages of the portal show of one Pemda. Everything it reads is public by its kind. */
@Service
class PortalService {

    private static final int TERBANYAK_DI_PETA = 40_000;

    private final PemdaService pemda;
    private final RkpdService rkpd;
    private final JadwalService jadwal;
    private final VersiPublikService versi;
    private final BacaUsulan usulan;
    private final MasukanService masukan;
    private final ArsipDokumen arsip;
    private final PenugasanService penugasan;
    private final PerangkatDaerahService perangkatDaerah;
    private final TransactionTemplate transaksi;

    PortalService(
            PemdaService pemda,
            RkpdService rkpd,
            JadwalService jadwal,
            VersiPublikService versi,
            BacaUsulan usulan,
            MasukanService masukan,
            ArsipDokumen arsip,
            PenugasanService penugasan,
            PerangkatDaerahService perangkatDaerah,
            PlatformTransactionManager transaksi) {
        this.pemda = pemda;
        this.rkpd = rkpd;
        this.jadwal = jadwal;
        this.versi = versi;
        this.usulan = usulan;
        this.masukan = masukan;
        this.arsip = arsip;
        this.penugasan = penugasan;
        this.perangkatDaerah = perangkatDaerah;
        this.transaksi = new TransactionTemplate(transaksi);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A Pemda with the years that have an RKPD, the latest first. */
    record Daerah(Pemda pemda, List<Integer> tahun) {}

    /** How many Renja were frozen at the end of a stage. */
    record MajuTahap(Tahap tahap, boolean lewat, boolean kini, long beku) {}

    /** A place with what it asked for. */
    record Tempat(Wilayah wilayah, int usulan, int diterima, List<Tempat> bawahan) {}

    /** An usulan as its citizen reads it. */
    record NasibPublik(
            UsulanRinci usulan,
            List<LangkahUsulan> perjalanan,
            List<UsulanRinci> ditampung,
            UsulanRinci induk,
            UsulanRinci sumber,
            UsulanRinci lanjutan,
            RencanaPublik.Baris baris) {}

    /** Works in the Pemda of the address, in a transaction of its own: a session belongs to the Pemda it was opened in. */
    <T> T di(String kode, Supplier<T> kerja) {
        return PemdaAktif.dengan(kode, () -> transaksi.execute(status -> kerja.get()));
    }

    /** Those that have something to show. */
    List<Daerah> daerah() {
        var tahun = rkpd.tahunSetiapPemda();
        return pemda.daftar().stream()
                .map(p -> new Daerah(p, tahun.getOrDefault(p.kode(), List.of())))
                .filter(d -> !d.tahun().isEmpty())
                .toList();
    }

    /** @throws PelanggaranAturan PBL-404 unknown, or nothing to show yet */
    Daerah daerah(String kode) {
        return pemda.cari(kode)
                .map(p -> new Daerah(p, di(kode, rkpd::tahunTersedia)))
                .filter(d -> !d.tahun().isEmpty())
                .orElseThrow(() -> new PelanggaranAturan("PBL-404"));
    }

    RkpdRingkas rkpd(int tahun) {
        return rkpd.cari(tahun).orElseThrow(() -> new PelanggaranAturan("PBL-404"));
    }

    RencanaPublik rencana(int tahun) {
        var terbaru = versi.terbaru(tahun);
        return RencanaPublik.dari(terbaru, versi.baris(terbaru));
    }

    List<VersiPublik> versi(int tahun) {
        return versi.terbaru(tahun);
    }

    List<PerangkatDaerah> perangkatDaerah() {
        return perangkatDaerah.daftarAktif();
    }

    /** The stages of the year with how many Renja are frozen at each, from the latest versions. */
    List<MajuTahap> kemajuan(RkpdRingkas r, List<VersiPublik> terbaru) {
        var per = terbaru.stream().collect(Collectors.groupingBy(VersiPublik::tahap, Collectors.counting()));
        return Stream.of(Tahap.values())
                .map(t -> new MajuTahap(
                        t,
                        t.sebelum(r.tahap()) || r.ditetapkan(),
                        t == r.tahap() && !r.ditetapkan(),
                        per.entrySet().stream()
                                .filter(e -> !e.getKey().sebelum(t))
                                .mapToLong(Map.Entry::getValue)
                                .sum()))
                .toList();
    }

    /** Dates of the year that are fixed. */
    List<Jadwal> jadwal(int tahun) {
        return jadwal.daftar(tahun).stream().filter(j -> j.batas() != null).toList();
    }

    Map<StatusUsulan, Integer> hitungUsulan(int tahun) {
        return usulan.hitung(tahun);
    }

    List<UsulanRinci> usulan(int tahun) {
        return usulan.setahun(tahun);
    }

    /** @param wilayah kode of a kecamatan or kelurahan, null for all */
    HalamanUsulan usulan(int tahun, String wilayah, StatusUsulan status, String cari, int nomor) {
        return usulan.halaman(new SaringDaftar(tahun, wilayah, null, status, null, null, cari, false), nomor);
    }

    List<String> kodeUsulan(int tahun) {
        return usulan.kode(tahun, TERBANYAK_DI_PETA);
    }

    /** Kecamatan with their kelurahan and how much each asked for. */
    List<Tempat> tempat(int tahun) {
        var jumlah = usulan.perWilayah(tahun);
        var semua = penugasan.wilayah();
        return semua.stream()
                .filter(w -> w.jenis().equals("KECAMATAN"))
                .map(k -> tempat(
                        k,
                        jumlah,
                        semua.stream()
                                .filter(w -> w.kode().startsWith(k.kode() + "."))
                                .map(w -> tempat(w, jumlah, List.of()))
                                .toList()))
                .toList();
    }

    private static Tempat tempat(Wilayah w, List<BacaUsulan.JumlahWilayah> jumlah, List<Tempat> bawahan) {
        var milik = jumlah.stream()
                .filter(j -> j.wilayah().equals(w.kode()) || j.wilayah().startsWith(w.kode() + "."))
                .toList();
        return new Tempat(
                w,
                milik.stream().mapToInt(BacaUsulan.JumlahWilayah::usulan).sum(),
                milik.stream().mapToInt(BacaUsulan.JumlahWilayah::diterima).sum(),
                bawahan);
    }

    /** @throws PelanggaranAturan PBL-404 no such place in this Pemda */
    Wilayah wilayah(String kode) {
        return penugasan.wilayah().stream()
                .filter(w -> w.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("PBL-404"));
    }

    /** Code of the Pemda in which an usulan stands. */
    Optional<String> pemdaUsulan(String kode) {
        return usulan.pemdaDari(kode);
    }

    Optional<NasibPublik> nasib(String kode) {
        return usulan.dariKode(kode).map(u -> {
            var induk = u.indukId() == null ? null : usulan.ambil(u.indukId());
            var pokok = induk == null ? u : induk;
            var baris = pokok.kodeSubKegiatan() == null
                    ? null
                    : rencana(pokok.tahun()).menampung(kodePd(pokok), pokok.silsilah(), pokok.kodeSubKegiatan());
            return new NasibPublik(
                    u,
                    usulan.perjalanan(List.of(u.id())),
                    usulan.ditampung(u.id()),
                    induk,
                    u.sumberId() == null ? null : usulan.ambil(u.sumberId()),
                    u.lanjutanId() == null ? null : usulan.ambil(u.lanjutanId()),
                    baris);
        });
    }

    private String kodePd(UsulanRinci u) {
        return u.pdId() == null ? "" : perangkatDaerah.ambil(u.pdId()).kode();
    }

    /** Documents that were set; drafts and papers between offices are not among them. */
    List<DokumenTerbit> dokumen() {
        return arsip.publik();
    }

    DokumenTerbit dokumen(String kode) {
        return arsip.publik(kode).orElseThrow(() -> new PelanggaranAturan("PBL-404"));
    }

    byte[] unduh(DokumenTerbit dokumen) {
        return arsip.unduh(dokumen.id());
    }

    List<Masukan> masukan(int tahun) {
        return masukan.terbit(tahun);
    }

    Optional<Masukan> masukanDari(String kode) {
        return masukan.dariPengirim(kode);
    }

    String kirim(int tahun, MasukanBaru baru, String alamat) {
        return masukan.kirim(tahun, baru, alamat);
    }
}
