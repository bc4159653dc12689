package id.selaras.verifikasi.aturan;

import java.util.List;

/**
 * Something that a rule found.
 *
 * @param bobot weight that holds for this Pemda and year
 * @param tempat where, in words that a planner uses
 * @param kunciPesan key of the sentence in messages.properties: the code, or the code and a variant
 * @param argumen numbers and names in the sentence, written the Indonesian way
 * @param menahanPengajuan the plan cannot be submitted while it stands
 * @param menahanPersetujuan the plan cannot be approved while it stands, whatever is said for it
 */
public record Temuan(
        String kode,
        Bobot bobot,
        Lokus lokus,
        String tempat,
        String kunciPesan,
        List<String> argumen,
        boolean menahanPengajuan,
        boolean menahanPersetujuan) {

    public String sel() {
        return lokus.sel();
    }

    /** The figures it rests on. An accepted justifikasi holds only as long as they stay the same. */
    public String nilai() {
        var teks = kunciPesan + "|" + String.join("|", argumen);
        return teks.length() > 2000 ? teks.substring(0, 2000) : teks;
    }
}
