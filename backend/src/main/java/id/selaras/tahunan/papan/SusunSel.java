package id.selaras.tahunan.papan;

import id.selaras.tahunan.papan.SelTahap.Keadaan;
import id.selaras.tahunan.renja.StatusRenja;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/** Works out the cells of one row. Plain dates, no database. */
final class SusunSel {

    private SusunSel() {}

    /**
     * @param kini column the Renja works in, null when it is through
     * @param sejak day since when it has its status
     * @param selesai days on which columns were done, as far as known
     * @param batas due dates, as far as fixed
     * @param dilewati Bappeda goes on without its rancangan
     */
    static Map<KolomTahap, SelTahap> susun(
            KolomTahap kini,
            StatusRenja status,
            LocalDate sejak,
            Map<KolomTahap, LocalDate> selesai,
            Map<KolomTahap, LocalDate> batas,
            boolean dilewati,
            LocalDate hariIni) {
        Map<KolomTahap, SelTahap> hasil = new EnumMap<>(KolomTahap.class);
        boolean tertahan = false;
        for (var kolom : KolomTahap.values()) {
            var due = batas.get(kolom);
            if (kini == null || kolom.compareTo(kini) < 0) {
                hasil.put(kolom, new SelTahap(Keadaan.SELESAI, selesai.get(kolom), 0));
            } else if (dilewati && kolom.compareTo(KolomTahap.RANCANGAN) <= 0) {
                hasil.put(kolom, new SelTahap(Keadaan.DILEWATI, null, 0));
            } else if (kolom == kini) {
                var sel = sekarang(kolom, status, sejak, due, hariIni);
                tertahan = sel.keadaan() == Keadaan.TELAT;
                hasil.put(kolom, sel);
            } else if (!tertahan && due != null && due.isBefore(hariIni)) {
                tertahan = true;
                hasil.put(kolom, new SelTahap(Keadaan.TELAT, due, ChronoUnit.DAYS.between(due, hariIni)));
            } else {
                hasil.put(kolom, tertahan ? SelTahap.KOSONG : new SelTahap(Keadaan.NANTI, due, 0));
            }
        }
        return hasil;
    }

    private static SelTahap sekarang(
            KolomTahap kolom, StatusRenja status, LocalDate sejak, LocalDate due, LocalDate hariIni) {
        boolean menunggu = kolom != KolomTahap.FORUM && kolom != KolomTahap.PENETAPAN;
        if (menunggu && status == StatusRenja.DIAJUKAN) {
            return new SelTahap(Keadaan.VERIFIKASI, sejak, Math.max(0, ChronoUnit.DAYS.between(sejak, hariIni)));
        }
        if (menunggu && status == StatusRenja.DIKEMBALIKAN) {
            return new SelTahap(Keadaan.DIKEMBALIKAN, sejak, Math.max(0, ChronoUnit.DAYS.between(sejak, hariIni)));
        }
        if (due != null && due.isBefore(hariIni)) {
            return new SelTahap(Keadaan.TELAT, due, ChronoUnit.DAYS.between(due, hariIni));
        }
        return new SelTahap(Keadaan.BERJALAN, due, due == null ? 0 : ChronoUnit.DAYS.between(hariIni, due));
    }
}
