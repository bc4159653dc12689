package id.selaras.strategis.rencana;

import id.selaras.akses.JejakAudit;
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
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chapters of an RPJPD, RPJMD or Renstra: whoever drafts the plan writes them, as long as it is open. */
@Service
@Transactional
public class BabRencanaService {

    private final RencanaService rencana;
    private final PintuRencana pintu;
    private final TabelRencana tabel;
    private final BabService bab;
    private final RiwayatBab riwayat;
    private final PedomanService pedoman;
    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;
    private final JejakAudit jejak;

    BabRencanaService(
            RencanaService rencana,
            PintuRencana pintu,
            TabelRencana tabel,
            BabService bab,
            RiwayatBab riwayat,
            PedomanService pedoman,
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah,
            JejakAudit jejak) {
        this.rencana = rencana;
        this.pintu = pintu;
        this.tabel = tabel;
        this.bab = bab;
        this.riwayat = riwayat;
        this.pedoman = pedoman;
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
        this.jejak = jejak;
    }

    /** The outline with what is written so far. @throws id.selaras.kernel.PelanggaranAturan RNC-404, AKS-02 not yours to read */
    @Transactional(readOnly = true)
    public List<KerangkaBab> kerangka(long id) {
        return bab.kerangka(dibaca(id));
    }

    /** One text with its live fields filled in. @throws id.selaras.kernel.PelanggaranAturan BAB-404 no such place */
    @Transactional(readOnly = true)
    public NaskahBab ambil(long id, String kunci) {
        return bab.ambil(dibaca(id), kunci);
    }

    @Transactional(readOnly = true)
    public Map<String, String> medan(long id) {
        return dibaca(id).medan();
    }

    public DaftarMedan daftarMedan() {
        return MedanRencana.DAFTAR;
    }

    /** Saves a text. @throws id.selaras.kernel.PelanggaranAturan AKS-01, RNC-01, RNC-02 it is closed; BAB-01, BAB-404 */
    public NaskahBab simpan(long id, String kunci, long versi, String html) {
        return bab.simpan(dibuka(id), kunci, versi, html);
    }

    public NaskahBab tambah(long id, String babKunci, String judul) {
        return bab.tambah(dibuka(id), babKunci, judul);
    }

    public NaskahBab ubahJudul(long id, String kunci, String judul) {
        return bab.ubahJudul(dibuka(id), kunci, judul);
    }

    public void hapus(long id, String kunci) {
        bab.hapus(dibuka(id), kunci);
    }

    public NaskahBab nyatakanNihil(long id, String kunci, boolean nihil) {
        return bab.nyatakanNihil(dibuka(id), kunci, nihil);
    }

    @Transactional(readOnly = true)
    public List<RiwayatNaskah> riwayat(long id, String kunci) {
        return riwayat.daftar(dibaca(id), kunci);
    }

    public NaskahBab pakaiLagi(long id, String kunci, long entri, boolean awal, long versi) {
        return riwayat.pakaiLagi(dibuka(id), kunci, entri, awal, versi);
    }

    private Milik dibaca(long id) {
        return new Milik(rencana.ambil(id));
    }

    private Milik dibuka(long id) {
        return new Milik(pintu.buka(id));
    }

    private final class Milik implements PemilikBab {

        private final Rencana r;

        Milik(Rencana r) {
            this.r = r;
        }

        @Override
        public long id() {
            return r.id();
        }

        @Override
        public RakBab rak() {
            return MedanRencana.RAK;
        }

        @Override
        public Pedoman.Kerangka kerangka() {
            return pedoman.kerangka(
                    MedanRencana.PEDOMAN, r.jenis().name(), pemda.aktif().jenis());
        }

        @Override
        public DaftarMedan daftarMedan() {
            return MedanRencana.DAFTAR;
        }

        @Override
        public Map<String, String> medan() {
            var daerah = pemda.aktif().nama();
            return MedanRencana.nilai(
                    tabel.pohon(List.of(r)).get(r.id()),
                    daerah,
                    r.pdId() == null ? daerah : perangkatDaerah.ambil(r.pdId()).nama());
        }

        @Override
        public void catat(String kunci, String sel, String sebelum, String sesudah) {
            riwayat.catat(MedanRencana.RAK, r.id(), kunci, sel, sebelum, sesudah);
            if (sel.equals(SUSUNAN)) {
                jejak.catat(
                        "rencana.bab",
                        "rencana",
                        r.id(),
                        r.pdId(),
                        "Susunan bab " + kunci + " diubah",
                        sebelum,
                        sesudah);
            }
        }
    }
}
