package id.selaras.workflow.tugas;

import id.selaras.kernel.PelanggaranAturan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A decision on a task, as it travels into the process.
 *
 * @param keputusan SELESAI, SETUJU, TIDAK, SESUAI or DIKEMBALIKAN
 * @param alasan mandatory where something is returned
 * @param isian further answers of the task page: text, numbers and booleans
 */
public record Putusan(String keputusan, String alasan, Map<String, Object> isian) {

    public static final String SELESAI = "SELESAI";
    public static final String SETUJU = "SETUJU";
    public static final String TIDAK = "TIDAK";
    public static final String SESUAI = "SESUAI";
    public static final String DIKEMBALIKAN = "DIKEMBALIKAN";

    private static final int ALASAN_TERPANJANG = 2000;

    public Putusan {
        alasan = alasan == null || alasan.isBlank() ? null : alasan.strip();
        isian = isian == null ? Map.of() : Map.copyOf(isian);
    }

    public static Putusan selesai() {
        return new Putusan(SELESAI, null, Map.of());
    }

    public static Putusan setuju() {
        return new Putusan(SETUJU, null, Map.of());
    }

    public static Putusan tidak(String alasan) {
        return new Putusan(TIDAK, alasan, Map.of());
    }

    public static Putusan sesuai() {
        return new Putusan(SESUAI, null, Map.of());
    }

    public static Putusan dikembalikan(String alasan) {
        return new Putusan(DIKEMBALIKAN, alasan, Map.of());
    }

    /** With a further answer of the task page. */
    public Putusan dengan(String nama, Object nilai) {
        var semua = new LinkedHashMap<>(isian);
        semua.put(nama, nilai);
        return new Putusan(keputusan, alasan, semua);
    }

    public Putusan beralasan(String teks) {
        return new Putusan(keputusan, teks, isian);
    }

    /**
     * @throws PelanggaranAturan TGS-06 the task asks another question, TGS-05 a reason is missing, TGS-11
     *     the reason is too long
     */
    void pastikanSah(Pilihan pilihan) {
        boolean cocok = switch (pilihan) {
            case SELESAI -> SELESAI.equals(keputusan);
            case SETUJU_TIDAK -> SETUJU.equals(keputusan) || TIDAK.equals(keputusan);
            case SESUAI_DIKEMBALIKAN -> SESUAI.equals(keputusan) || DIKEMBALIKAN.equals(keputusan);
        };
        if (!cocok) {
            throw new PelanggaranAturan("TGS-06");
        }
        if (alasan == null && (TIDAK.equals(keputusan) || DIKEMBALIKAN.equals(keputusan))) {
            throw new PelanggaranAturan("TGS-05");
        }
        if (alasan != null && alasan.length() > ALASAN_TERPANJANG) {
            throw new PelanggaranAturan("TGS-11", ALASAN_TERPANJANG, alasan.length());
        }
    }

    /** All decision variables, so that none is left over from the task before. */
    Map<String, Object> variabel() {
        var hasil = new HashMap<String, Object>(isian);
        hasil.put("setuju", SETUJU.equals(keputusan) ? Boolean.TRUE : TIDAK.equals(keputusan) ? Boolean.FALSE : null);
        hasil.put("keputusan", SESUAI.equals(keputusan) || DIKEMBALIKAN.equals(keputusan) ? keputusan : null);
        hasil.put("alasan", alasan);
        return hasil;
    }

    boolean sama(String keputusanLain, String alasanLain) {
        return Objects.equals(keputusan, keputusanLain) && Objects.equals(alasan, alasanLain);
    }
}
