package id.selaras.tahunan.papan;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.papan.LangkahTahap.Keadaan;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The strip of stages: of the RKPD, and of one Renja. */
public final class SusunLangkah {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter PENDEK = DateTimeFormatter.ofPattern("d MMM", INDONESIA);
    private static final DateTimeFormatter BERTAHUN = DateTimeFormatter.ofPattern("d MMM yyyy", INDONESIA);

    /** Steps of the schedule that make up a stage of the RKPD, in their order. */
    private static final Map<Tahap, List<String>> BAGIAN = new EnumMap<>(Map.of(
            Tahap.PERSIAPAN,
            List.of("RKPD_PERSIAPAN"),
            Tahap.RANCANGAN_AWAL,
            List.of(
                    "RKPD_RANCANGAN_AWAL",
                    "RKPD_KONSULTASI_PUBLIK",
                    "RKPD_SURAT_EDARAN",
                    "RKPD_PENANDATANGANAN_SURAT_EDARAN"),
            Tahap.RANCANGAN,
            List.of("RKPD_PENGUMPULAN_RENJA", "RKPD_RANCANGAN", "RKPD_MUSRENBANG"),
            Tahap.RANCANGAN_AKHIR,
            List.of(
                    "RKPD_RANCANGAN_AKHIR",
                    "RKPD_REVIU_APIP",
                    "RKPD_FASILITASI",
                    "RKPD_TINDAK_LANJUT_FASILITASI",
                    "RKPD_PERSETUJUAN_PERKADA"),
            Tahap.PENETAPAN,
            List.of("RKPD_PENETAPAN")));

    private SusunLangkah() {}

    public static List<LangkahTahap> rkpd(RkpdRingkas rkpd, List<Jadwal> jadwal, LocalDate hariIni) {
        List<LangkahTahap> hasil = new ArrayList<>();
        for (var tahap : Tahap.values()) {
            var batas = BAGIAN.get(tahap).stream()
                    .flatMap(k -> jadwal.stream().filter(j -> j.tahapan().equals(k)))
                    .map(Jadwal::batas)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            hasil.add(langkahRkpd(rkpd, tahap, batas, hariIni));
        }
        return hasil;
    }

    private static LangkahTahap langkahRkpd(RkpdRingkas rkpd, Tahap tahap, LocalDate batas, LocalDate hariIni) {
        if (rkpd.ditetapkan() && tahap == Tahap.PENETAPAN) {
            return new LangkahTahap(
                    tahap.label(), "ditetapkan " + tulis(rkpd.tanggalPerkada(), hariIni), Keadaan.LEWAT);
        }
        if (tahap.sebelum(rkpd.tahap())) {
            return new LangkahTahap(tahap.label(), "selesai", Keadaan.LEWAT);
        }
        var keterangan = batas == null ? "belum dijadwalkan" : "s.d. " + tulis(batas, hariIni);
        if (tahap != rkpd.tahap()) {
            return new LangkahTahap(tahap.label(), keterangan, Keadaan.NANTI);
        }
        boolean telat = batas != null && batas.isBefore(hariIni);
        return new LangkahTahap(tahap.label(), keterangan, telat ? Keadaan.TELAT : Keadaan.KINI);
    }

    /** The Renja of one PD, the forum among its stages. */
    public static List<LangkahTahap> renja(BarisPapan baris, LocalDate hariIni) {
        List<LangkahTahap> hasil = new ArrayList<>();
        boolean persiapan = baris.renjaId() == null || baris.tahap() == Tahap.PERSIAPAN;
        hasil.add(new LangkahTahap(
                Tahap.PERSIAPAN.label(),
                baris.renjaId() == null ? "belum dibuka" : persiapan ? "sedang berjalan" : "selesai",
                persiapan ? baris.renjaId() == null ? Keadaan.NANTI : Keadaan.KINI : Keadaan.LEWAT));
        for (var kolom : KolomTahap.values()) {
            boolean kini = kolom == baris.kini() && !persiapan;
            hasil.add(new LangkahTahap(
                    kolom.label(),
                    keterangan(baris.sel().get(kolom), hariIni),
                    keadaan(baris.sel().get(kolom), kini)));
        }
        return hasil;
    }

    private static Keadaan keadaan(SelTahap sel, boolean kini) {
        return switch (sel.keadaan()) {
            case SELESAI, DILEWATI -> Keadaan.LEWAT;
            case TELAT -> Keadaan.TELAT;
            default -> kini ? Keadaan.KINI : Keadaan.NANTI;
        };
    }

    private static String keterangan(SelTahap sel, LocalDate hariIni) {
        return switch (sel.keadaan()) {
            case SELESAI -> sel.tanggal() == null ? "selesai" : "selesai " + tulis(sel.tanggal(), hariIni);
            case VERIFIKASI -> "di meja Bappeda " + (sel.hari() == 0 ? "sejak hari ini" : sel.hari() + " hari");
            case DIKEMBALIKAN -> "dikembalikan " + tulis(sel.tanggal(), hariIni);
            case BERJALAN ->
                sel.tanggal() == null
                        ? "sedang berjalan"
                        : sel.hari() == 0 ? "batasnya hari ini" : "s.d. " + tulis(sel.tanggal(), hariIni);
            case TELAT -> "telat " + sel.hari() + " hari";
            case DILEWATI -> "dilewati";
            case NANTI -> sel.tanggal() == null ? "belum mulai" : "s.d. " + tulis(sel.tanggal(), hariIni);
        };
    }

    private static String tulis(LocalDate tanggal, LocalDate hariIni) {
        return tanggal == null ? "" : (tanggal.getYear() == hariIni.getYear() ? PENDEK : BERTAHUN).format(tanggal);
    }
}
