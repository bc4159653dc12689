package id.selaras.strategis.rencana.web;

/**
 * A cell as the page has it.
 *
 * @param b lokus that it belongs to
 * @param s its name
 * @param j kind: teks, kode, angka, uang, pd, rujukan, arah, akumulasi; empty where it is never typed
 * @param n what is stored, as plain text
 * @param teks what is shown
 */
public record SelTabel(String b, String s, String j, String n, String teks) {

    static SelTabel kosong() {
        return new SelTabel("", "", "", "", "");
    }

    static SelTabel tetap(String b, String s, String teks) {
        return new SelTabel(b, s, "", "", teks);
    }

    public boolean berangka() {
        return s.startsWith("target") || s.startsWith("pagu") || s.startsWith("kondisi") || s.startsWith("akhir");
    }

    /** Heading of its column, where the table becomes a list of cards. */
    public String label() {
        var nama = s.contains(":") ? s.substring(0, s.indexOf(':')) : s;
        var tahun = s.contains(":") ? " " + s.substring(s.indexOf(':') + 1) : "";
        return switch (nama) {
            case "kode" -> "Kode";
            case "uraian" -> "Uraian";
            case "pd" -> "PD";
            case "rujukan" -> "Sasaran RPJMD";
            case "nama" -> "Indikator";
            case "satuan" -> "Satuan";
            case "arah" -> "Arah";
            case "akumulasi" -> "Akumulasi";
            case "kondisiAwal" -> "Kondisi awal";
            case "akhir" -> "Kondisi akhir";
            case "paguAkhir" -> "Pagu seluruhnya";
            case "target" -> "Target" + tahun;
            case "pagu" -> "Pagu" + tahun;
            default -> "";
        };
    }
}
