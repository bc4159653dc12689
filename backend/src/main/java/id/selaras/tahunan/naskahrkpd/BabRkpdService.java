package id.selaras.tahunan.naskahrkpd;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.bab.BabService;
import id.selaras.bab.DaftarMedan;
import id.selaras.bab.KerangkaBab;
import id.selaras.bab.NaskahBab;
import id.selaras.bab.PemilikBab;
import id.selaras.bab.RakBab;
import id.selaras.bab.RiwayatBab;
import id.selaras.bab.RiwayatNaskah;
import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chapters of an RKPD: Bappeda writes them until the Perkada is set. */
@Service
@Transactional
public class BabRkpdService {

    static final RakBab RAK = new RakBab("rkpd_bab", "rkpd_id");
    static final String DOKUMEN = "RKPD";

    private final RkpdService rkpd;
    private final BabService bab;
    private final RiwayatBab riwayat;
    private final VersiRkpdService versi;
    private final PedomanService pedoman;
    private final PemdaService pemda;
    private final Wewenang wewenang;
    private final JejakAudit jejak;

    BabRkpdService(
            RkpdService rkpd,
            BabService bab,
            RiwayatBab riwayat,
            VersiRkpdService versi,
            PedomanService pedoman,
            PemdaService pemda,
            Wewenang wewenang,
            JejakAudit jejak) {
        this.rkpd = rkpd;
        this.bab = bab;
        this.riwayat = riwayat;
        this.versi = versi;
        this.pedoman = pedoman;
        this.pemda = pemda;
        this.wewenang = wewenang;
        this.jejak = jejak;
    }

    /** The outline with what is written so far, without the texts. @throws PelanggaranAturan AKS-02 a draft, not yours */
    @Transactional(readOnly = true)
    public List<KerangkaBab> kerangka(int tahun) {
        return bab.kerangka(dibaca(tahun));
    }

    /** One text with its live fields filled in. @throws PelanggaranAturan BAB-404 no such place */
    @Transactional(readOnly = true)
    public NaskahBab ambil(int tahun, String kunci) {
        return bab.ambil(dibaca(tahun), kunci);
    }

    @Transactional(readOnly = true)
    public Map<String, String> medan(int tahun) {
        versi.pastikanBolehMembaca(tahun);
        return versi.medan(tahun);
    }

    public DaftarMedan daftarMedan() {
        return MedanRkpd.DAFTAR;
    }

    /** True when the current person may write now. */
    @Transactional(readOnly = true)
    public boolean bolehMengubah(int tahun) {
        return !rkpd.ambil(tahun).ditetapkan()
                && (wewenang.pelaku().memegang(Peran.KABID_BAPPEDA)
                        || wewenang.pelaku().memegang(Peran.KEPALA_BAPPEDA));
    }

    /** Saves a text, as {@link BabService#simpan}. @throws PelanggaranAturan AKS-01 not Bappeda, RKP-06 set */
    public NaskahBab simpan(int tahun, String kunci, long versiBab, String html) {
        return bab.simpan(dibuka(tahun), kunci, versiBab, html);
    }

    public NaskahBab tambah(int tahun, String babKunci, String judul) {
        return bab.tambah(dibuka(tahun), babKunci, judul);
    }

    public NaskahBab ubahJudul(int tahun, String kunci, String judul) {
        return bab.ubahJudul(dibuka(tahun), kunci, judul);
    }

    public void hapus(int tahun, String kunci) {
        bab.hapus(dibuka(tahun), kunci);
    }

    public NaskahBab nyatakanNihil(int tahun, String kunci, boolean nihil) {
        return bab.nyatakanNihil(dibuka(tahun), kunci, nihil);
    }

    @Transactional(readOnly = true)
    public List<RiwayatNaskah> riwayat(int tahun, String kunci) {
        return riwayat.daftar(dibaca(tahun), kunci);
    }

    public NaskahBab pakaiLagi(int tahun, String kunci, long entri, boolean awal, long versiBab) {
        return riwayat.pakaiLagi(dibuka(tahun), kunci, entri, awal, versiBab);
    }

    private Milik dibaca(int tahun) {
        versi.pastikanBolehMembaca(tahun);
        return new Milik(rkpd.ambil(tahun));
    }

    private Milik dibuka(int tahun) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        return new Milik(rkpd.kunciUntukDiubah(tahun));
    }

    private final class Milik implements PemilikBab {

        private final RkpdRingkas r;

        Milik(RkpdRingkas r) {
            this.r = r;
        }

        @Override
        public long id() {
            return r.id();
        }

        @Override
        public RakBab rak() {
            return RAK;
        }

        @Override
        public Pedoman.Kerangka kerangka() {
            return pedoman.kerangka(r.pedoman(), DOKUMEN, pemda.aktif().jenis());
        }

        @Override
        public DaftarMedan daftarMedan() {
            return MedanRkpd.DAFTAR;
        }

        @Override
        public Map<String, String> medan() {
            return versi.medan(r.tahun());
        }

        @Override
        public void catat(String kunci, String sel, String sebelum, String sesudah) {
            riwayat.catat(RAK, r.id(), kunci, sel, sebelum, sesudah);
            if (sel.equals(SUSUNAN)) {
                jejak.catat("rkpd.bab", "rkpd", r.id(), null, "Susunan bab " + kunci + " diubah", sebelum, sesudah);
            }
        }
    }
}
