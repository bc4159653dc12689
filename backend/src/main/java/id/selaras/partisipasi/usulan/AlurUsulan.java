package id.selaras.partisipasi.usulan;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Where a rekomendasi leads, and what it needs. Plain rules, without a database. */
final class AlurUsulan {

    private AlurUsulan() {}

    /** Rung and fate after a step. */
    record Keadaan(JenjangUsulan jenjang, StatusUsulan status) {}

    /**
     * @param volume as recommended, the usulan's own where nothing else is said
     * @throws PelanggaranAturan USL-07 not waiting for anybody's weighing, USL-08 no reason, USL-09 something is
     *     missing that cannot be agreed to, USL-10 nothing changed
     */
    static Keadaan sesudah(
            UsulanRinci u, Rekomendasi rekomendasi, BigDecimal volume, BigDecimal anggaran, String alasan) {
        boolean menunggu = u.status() == StatusUsulan.DIUSULKAN
                || u.status() == StatusUsulan.DITERIMA && u.jenjang() == JenjangUsulan.TAPD;
        if (!menunggu) {
            throw new PelanggaranAturan("USL-07", u.status().label());
        }
        if (rekomendasi.wajibAlasan() && TeksLuar.rapikan(alasan).isEmpty()) {
            throw new PelanggaranAturan("USL-08", rekomendasi.label().toLowerCase(java.util.Locale.ROOT));
        }
        return switch (rekomendasi) {
            case DIKEMBALIKAN -> new Keadaan(u.jenjang(), StatusUsulan.DIKEMBALIKAN);
            case DITOLAK -> new Keadaan(u.jenjang(), StatusUsulan.DITOLAK);
            case SETUJU, SETUJU_PERUBAHAN -> setuju(u, rekomendasi, volume, anggaran);
        };
    }

    private static Keadaan setuju(UsulanRinci u, Rekomendasi rekomendasi, BigDecimal volume, BigDecimal anggaran) {
        var kurang = kekurangan(u, volume);
        if (!kurang.isEmpty()) {
            throw new PelanggaranAturan("USL-09", kurang);
        }
        if (rekomendasi == Rekomendasi.SETUJU_PERUBAHAN && sama(volume, u.volume()) && sama(anggaran, u.anggaran())) {
            throw new PelanggaranAturan("USL-10");
        }
        var berikut = u.jenjang().berikut();
        boolean diterima = berikut.compareTo(JenjangUsulan.PD) > 0;
        return new Keadaan(berikut, diterima ? StatusUsulan.DITERIMA : StatusUsulan.DIUSULKAN);
    }

    /** What an usulan lacks before it can be agreed to: "volume, lokasi"; empty when nothing. */
    static String kekurangan(UsulanRinci u, BigDecimal volume) {
        var kurang = new java.util.ArrayList<String>();
        if (volume == null || volume.signum() <= 0) {
            kurang.add("volume");
        }
        if (TeksLuar.rapikan(u.lokasi()).isEmpty()) {
            kurang.add("lokasi");
        }
        if (u.pdId() == null) {
            kurang.add("perangkat daerah");
        }
        return String.join(", ", kurang);
    }

    /**
     * May something new still be brought in on this day?
     *
     * @return true when it is late and has to be marked
     * @throws PelanggaranAturan USL-11 closed; what was returned may be mended still
     */
    static boolean lewat(BatasUsulan.Batas batas, LocalDate hari, AsalUsulan asal, int tahun) {
        if (hari.isAfter(batas.ditutup())) {
            throw new PelanggaranAturan("USL-11", asal.label(), tahun, batas.ditutup(), tahun + 1);
        }
        return hari.isAfter(batas.diterima());
    }

    private static boolean sama(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}
