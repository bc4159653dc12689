package id.selaras.tahunan.renja;

import id.selaras.kernel.JenisPemda;
import id.selaras.partisipasi.usulan.Usulan;
import id.selaras.referensi.Satuan;
import id.selaras.referensi.SumberDana;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.strategis.rpjmd.SasaranRpjmd;
import id.selaras.tahunan.rkpd.Prioritas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the cells of one Renja may hold. Each list is read when first asked for, once. */
public final class DaftarPilihan {

    private final int tahun;
    private final String versiNomenklatur;
    private final JenisPemda jenis;
    private final PerangkatDaerah pd;
    private final Supplier<List<Satuan>> satuan;
    private final Supplier<List<SumberDana>> sumberDana;
    private final Supplier<List<Prioritas>> prioritas;
    private final Supplier<List<SasaranRpjmd>> sasaran;
    private final Supplier<List<Usulan>> usulan;
    private final Supplier<List<Nomenklatur>> nomenklaturPd;
    private final Supplier<Boolean> indikatorTetap;
    private final Function<List<String>, Map<String, Nomenklatur>> cari;

    DaftarPilihan(int tahun, String versiNomenklatur, JenisPemda jenis, PerangkatDaerah pd, Sumber sumber) {
        this.tahun = tahun;
        this.versiNomenklatur = versiNomenklatur;
        this.jenis = jenis;
        this.pd = pd;
        this.satuan = sekali(sumber::satuan);
        this.sumberDana = sekali(sumber::sumberDana);
        this.prioritas = sekali(() -> sumber.prioritas(tahun));
        this.sasaran = sekali(() -> sumber.sasaran(tahun));
        this.usulan = sekali(() -> sumber.usulan(pd.id(), tahun));
        this.nomenklaturPd = sekali(() -> sumber.nomenklaturPd(versiNomenklatur, jenis, pd.bidangUrusan()));
        this.indikatorTetap = sekali(() -> sumber.indikatorTetap(versiNomenklatur));
        this.cari = kode -> sumber.nomenklatur(versiNomenklatur, jenis, kode);
    }

    /** Where the lists come from; tests give small ones. */
    interface Sumber {
        List<Satuan> satuan();

        List<SumberDana> sumberDana();

        List<Prioritas> prioritas(int tahun);

        List<SasaranRpjmd> sasaran(int tahun);

        List<Usulan> usulan(long pdId, int tahun);

        List<Nomenklatur> nomenklaturPd(String versi, JenisPemda jenis, List<String> bidang);

        Map<String, Nomenklatur> nomenklatur(String versi, JenisPemda jenis, List<String> kode);

        boolean indikatorTetap(String versi);
    }

    public int tahun() {
        return tahun;
    }

    public String versiNomenklatur() {
        return versiNomenklatur;
    }

    JenisPemda jenis() {
        return jenis;
    }

    PerangkatDaerah pd() {
        return pd;
    }

    public List<Satuan> satuan() {
        return satuan.get();
    }

    public List<SumberDana> sumberDana() {
        return sumberDana.get();
    }

    public List<Prioritas> prioritas() {
        return prioritas.get();
    }

    public List<SasaranRpjmd> sasaran() {
        return sasaran.get();
    }

    public List<Usulan> usulan() {
        return usulan.get();
    }

    /** Every valid entry of the PD's bidang urusan and of its program penunjang, all levels. */
    List<Nomenklatur> nomenklaturPd() {
        return nomenklaturPd.get();
    }

    Map<String, Nomenklatur> nomenklatur(List<String> kode) {
        return cari.apply(kode);
    }

    /** The version fixes indikator and satuan of each sub kegiatan. */
    public boolean indikatorTetap() {
        return indikatorTetap.get();
    }

    KamusSatuan kamusSatuan(String... tambahan) {
        var ejaan = new ArrayList<String>();
        for (var satu : tambahan) {
            if (satu != null) {
                ejaan.add(satu);
            }
        }
        satuan().forEach(s -> ejaan.add(s.nama()));
        return new KamusSatuan(ejaan);
    }

    private static <T> Supplier<T> sekali(Supplier<T> asal) {
        return new Supplier<>() {
            private T nilai;

            @Override
            public T get() {
                if (nilai == null) {
                    nilai = asal.get();
                }
                return nilai;
            }
        };
    }
}
