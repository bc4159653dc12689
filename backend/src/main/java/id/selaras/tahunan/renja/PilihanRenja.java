package id.selaras.tahunan.renja;

import id.selaras.kernel.JenisPemda;
import id.selaras.partisipasi.usulan.Usulan;
import id.selaras.partisipasi.usulan.UsulanService;
import id.selaras.referensi.ReferensiService;
import id.selaras.referensi.Satuan;
import id.selaras.referensi.SumberDana;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.strategis.rpjmd.RpjmdService;
import id.selaras.strategis.rpjmd.SasaranRpjmd;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the cells of a Renja may hold. */
@Service
public class PilihanRenja implements DaftarPilihan.Sumber {

    private static final int SEMUA = 100_000;

    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;
    private final ReferensiService referensi;
    private final NomenklaturService nomenklatur;
    private final RkpdService rkpd;
    private final RpjmdService rpjmd;
    private final UsulanService usulan;

    PilihanRenja(
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah,
            ReferensiService referensi,
            NomenklaturService nomenklatur,
            RkpdService rkpd,
            RpjmdService rpjmd,
            UsulanService usulan) {
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
        this.referensi = referensi;
        this.nomenklatur = nomenklatur;
        this.rkpd = rkpd;
        this.rpjmd = rpjmd;
        this.usulan = usulan;
    }

    @Transactional(readOnly = true)
    public DaftarPilihan untuk(int tahun, long pdId, String versiNomenklatur) {
        return new DaftarPilihan(tahun, versiNomenklatur, pemda.aktif().jenis(), perangkatDaerah.ambil(pdId), this);
    }

    /** Searches the national list by code and words, among what this PD may plan. */
    @Transactional(readOnly = true)
    public List<Nomenklatur> telusuri(RenjaRingkas renja, String kata, int maks) {
        var pilihan = untuk(renja.tahun(), renja.pdId(), renja.nomenklatur());
        return nomenklatur.telusuri(
                renja.nomenklatur(), pilihan.jenis(), pilihan.pd().bidangUrusan(), kata, null, maks);
    }

    @Override
    public List<Satuan> satuan() {
        return referensi.satuan();
    }

    @Override
    public List<SumberDana> sumberDana() {
        return referensi.sumberDana();
    }

    @Override
    public List<Prioritas> prioritas(int tahun) {
        return rkpd.prioritas(tahun);
    }

    @Override
    public List<SasaranRpjmd> sasaran(int tahun) {
        return rpjmd.sasaran(tahun);
    }

    @Override
    public List<Usulan> usulan(long pdId, int tahun) {
        return usulan.untukPd(pdId, tahun);
    }

    @Override
    public List<Nomenklatur> nomenklaturPd(String versi, JenisPemda jenis, List<String> bidang) {
        return nomenklatur.telusuri(versi, jenis, bidang, "", null, SEMUA);
    }

    @Override
    public Map<String, Nomenklatur> nomenklatur(String versi, JenisPemda jenis, List<String> kode) {
        return nomenklatur.cariSemua(versi, jenis, kode);
    }

    @Override
    public boolean indikatorTetap(String versi) {
        return nomenklatur.indikatorTetap(versi);
    }
}
