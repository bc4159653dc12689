package id.selaras.strategis.rencana;

import id.selaras.bab.DaftarMedan;
import id.selaras.bab.RakBab;
import id.selaras.kernel.AngkaIndonesia;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a chapter of a plan of several years may quote from its own tree. */
final class MedanRencana {

    static final RakBab RAK = new RakBab("rencana_bab", "rencana_id");

    /** The edition whose outlines of these plans the product was delivered with. */
    static final String PEDOMAN = "PMDN-86-2017";

    static final DaftarMedan DAFTAR = new DaftarMedan(label());

    private MedanRencana() {}

    /** @param pemilik the PD of a Renstra, else the Pemda */
    static Map<String, String> nilai(PohonRencana pohon, String namaPemda, String pemilik) {
        var r = pohon.rencana();
        var total = pohon.total().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("visi", r.visi());
        hasil.put("masa", r.masa());
        hasil.put("nama-pemda", namaPemda);
        hasil.put("pemilik", pemilik);
        hasil.put("total-pagu", "Rp" + AngkaIndonesia.tulis(total, 2, 2));
        hasil.put("jumlah-misi", jumlah(pohon, Jenjang.MISI));
        hasil.put("jumlah-tujuan", jumlah(pohon, Jenjang.TUJUAN));
        hasil.put("jumlah-sasaran", jumlah(pohon, Jenjang.SASARAN));
        hasil.put("jumlah-program", jumlah(pohon, Jenjang.PROGRAM));
        return hasil;
    }

    private static String jumlah(PohonRencana pohon, Jenjang jenjang) {
        return String.valueOf(
                pohon.urut().stream().filter(s -> s.jenjang() == jenjang).count());
    }

    private static Map<String, String> label() {
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("visi", "Visi");
        hasil.put("masa", "Masa rencana");
        hasil.put("nama-pemda", "Nama pemerintah daerah");
        hasil.put("pemilik", "Nama pemilik rencana");
        hasil.put("total-pagu", "Total pagu");
        hasil.put("jumlah-misi", "Jumlah misi");
        hasil.put("jumlah-tujuan", "Jumlah tujuan");
        hasil.put("jumlah-sasaran", "Jumlah sasaran");
        hasil.put("jumlah-program", "Jumlah program");
        return hasil;
    }
}
