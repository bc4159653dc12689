package id.selaras.tahunan.rkpd;

import java.time.LocalDate;

/**
 * Due date of one stage in one year, with where it comes from.
 *
 * @param batas fixed date, null where the stage is measured in days from its beginning
 * @param hari days from the beginning, null where there is a fixed date
 * @param sumber label of the source, shown on screens
 * @param keyakinan how sure we are of it
 * @param acuan from what days are counted: TUGAS (its beginning), PERKADA_RKPD or PERDA_RPJMD (the date it was set)
 * @param hariKerja the days are working days
 * @param mulai first day on which plans may be filled in; null where the stage itself decides
 * @param tutup after the due date plans are closed, except what was returned
 */
public record Jadwal(
        long id,
        String tahapan,
        String nama,
        LocalDate batas,
        Integer hari,
        String sumber,
        String keyakinan,
        String acuan,
        boolean hariKerja,
        LocalDate mulai,
        boolean tutup) {

    /** How sure we are of the date, in words. */
    public String tingkat() {
        return switch (keyakinan) {
            case "S+" -> "dua sumber atau lebih";
            case "S", "S-" -> "satu sumber";
            case "K h" -> "belum diverifikasi, keyakinan tinggi";
            case "K m" -> "belum diverifikasi, keyakinan sedang";
            case "K l" -> "belum diverifikasi, keyakinan rendah";
            case "ditetapkan" -> "ditetapkan daerah";
            default -> keyakinan;
        };
    }

    /** "14 hari sejak Perkada RKPD"; null where there is a fixed date. */
    public String hitungan() {
        if (batas != null || hari == null) {
            return null;
        }
        return hari
                + (hariKerja ? " hari kerja sejak " : " hari sejak ")
                + switch (acuan) {
                    case "PERKADA_RKPD" -> "Perkada RKPD";
                    case "PERDA_RPJMD" -> "Perda RPJMD";
                    default -> "tugasnya dimulai";
                };
    }

    /** The window in which plans of this stage may be filled in, as it is now. */
    public Jendela jendela() {
        return new Jendela(mulai, batas, tutup);
    }
}
