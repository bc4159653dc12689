package id.selaras.dokumen.naskah;

import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Lembar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * The cover of a plan.
 *
 * @param namaDokumen such as "RENCANA KERJA\n(RENJA)"
 * @param tahap what stage it shows; null where it is set
 * @param pemilik PD, null for a plan of the Pemda
 * @param masa "TAHUN 2022"
 */
public record Sampul(
        String namaDokumen, String tahap, String pemilik, String namaPemda, String masa, boolean dataContoh) {

    private static final String TEMPLAT = "renja/sampul";

    public Lembar lembar(IdentitasDokumen identitas) {
        var parameter = new HashMap<String, Object>();
        parameter.put("namaDokumen", namaDokumen);
        parameter.put("tahapSampul", besar(tahap));
        parameter.put("perangkatDaerah", besar(pemilik));
        parameter.put("pemda", besar(namaPemda));
        parameter.put("masa", masa);
        parameter.put("contoh", dataContoh ? KakiHalaman.CONTOH : null);
        parameter.put("nomorDokumen", identitas.nomor().isEmpty() ? null : "Nomor " + identitas.nomor());
        parameter.put("versiDokumen", identitas.versi());
        parameter.put("urlBukti", identitas.urlVerifikasi());
        parameter.put("hash", identitas.hash().isEmpty() ? null : "SHA-256 isi " + identitas.hash());
        return new Lembar(TEMPLAT, parameter, List.of());
    }

    private static String besar(String teks) {
        return teks == null ? null : teks.toUpperCase(Locale.ROOT);
    }
}
