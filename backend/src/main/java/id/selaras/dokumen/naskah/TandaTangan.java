package id.selaras.dokumen.naskah;

import id.selaras.tahunan.renja.IsiRenja;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The signatures under a text.
 *
 * @param kiriJabatan null where only one person signs
 * @param kananJabatan null where nobody signs
 */
public record TandaTangan(
        String tempatTanggal,
        String kiriJabatan,
        String kiriNama,
        String kananJabatan,
        String kananNama,
        String kananKeterangan) {

    public static final TandaTangan TANPA = new TandaTangan(null, null, null, null, null, null);

    private static final String RUANG_NAMA = "(…………………………………)";

    /** The head of the Perangkat Daerah, by office; with the name where the version knows it. */
    public static TandaTangan kepalaPd(IsiRenja.KepalaDokumen kepala, LocalDate tanggal) {
        var jabatan = jabatan(kepala.jabatanKepalaPd(), kepala.namaPd()) + "\n" + kepala.namaPemda();
        var keterangan = kosong(kepala.nipKepalaPd())
                ? null
                : (kosong(kepala.pangkatKepalaPd()) ? "" : kepala.pangkatKepalaPd() + "\n") + "NIP "
                        + kepala.nipKepalaPd();
        return new TandaTangan(
                kepala.tempat() + ", " + TanggalIndonesia.panjang(tanggal),
                null,
                null,
                jabatan.toUpperCase(Locale.ROOT),
                nama(kepala.namaKepalaPd()),
                keterangan);
    }

    /** One office at the right, by office and with room for the name where none is known. */
    public static TandaTangan satu(String tempat, LocalDate tanggal, String jabatan, String nama, String keterangan) {
        return new TandaTangan(
                tempat + ", " + TanggalIndonesia.panjang(tanggal),
                null,
                null,
                jabatan.toUpperCase(Locale.ROOT),
                nama(nama),
                keterangan);
    }

    /** The name, or room to write it. */
    public static String nama(String nama) {
        return kosong(nama) ? RUANG_NAMA : nama;
    }

    /** Parameters of the template "naskah/naskah". */
    public Map<String, Object> parameter() {
        var parameter = new HashMap<String, Object>();
        parameter.put("ttdTempatTanggal", tempatTanggal);
        parameter.put("ttdKiriJabatan", kiriJabatan);
        parameter.put("ttdKiriNama", kiriNama);
        parameter.put("ttdKananJabatan", kananJabatan);
        parameter.put("ttdKananNama", kananNama);
        parameter.put("ttdKananKeterangan", kananKeterangan);
        return parameter;
    }

    /** "Kepala Dinas" at "Dinas Sosial" signs as "Kepala Dinas Sosial". */
    private static String jabatan(String jabatan, String namaPd) {
        if (kosong(jabatan)) {
            return "Kepala " + namaPd;
        }
        int spasi = namaPd.indexOf(' ');
        var kataPertama = spasi < 0 ? namaPd : namaPd.substring(0, spasi);
        return jabatan.endsWith(" " + kataPertama)
                ? jabatan.substring(0, jabatan.length() - kataPertama.length()) + namaPd
                : jabatan;
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
