package id.selaras.tahunan.renja;

import java.util.Map;

/**
 * A row of a typed table as it is shown: every cell as text, written the Indonesian way.
 *
 * @param jenjang of T-C.29; null in T-C.30
 * @param sel typed cells by their key
 * @param hitung computed cells by their key
 * @param oleh who typed last; null where nobody did since it was loaded
 */
public record BarisIsian(
        long id,
        String jenjang,
        String kode,
        String nama,
        Map<String, String> sel,
        Map<String, String> hitung,
        String oleh) {}
