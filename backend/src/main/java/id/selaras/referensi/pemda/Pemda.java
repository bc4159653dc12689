package id.selaras.referensi.pemda;

import id.selaras.kernel.JenisPemda;
import java.time.ZoneId;

/**
 * A Pemda as its papers name it.
 *
 * @param kode kode wilayah, "35.73"
 * @param nama "Kota Malang"
 * @param induk kode of the provinsi, null for a provinsi
 * @param tempat where papers are signed
 * @param kertas A4 or F4
 * @param dataContoh true where every page must say "data contoh"
 */
public record Pemda(
        String kode,
        String nama,
        JenisPemda jenis,
        String induk,
        String tempat,
        ZoneId zona,
        String kertas,
        String namaBappeda,
        String alamat,
        boolean dataContoh) {

    /** "Wali Kota Malang". */
    public String jabatanKepalaDaerah() {
        return jenis.kepalaDaerah() + nama.replaceFirst("^(Kota|Kabupaten|Provinsi)", "");
    }
}
