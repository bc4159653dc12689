package id.selaras.tahunan.renja;

import id.selaras.bab.BabBentrok;
import id.selaras.bab.BabService;
import id.selaras.bab.DaftarMedan;
import id.selaras.bab.KerangkaBab;
import id.selaras.bab.NaskahBab;
import id.selaras.bab.PemilikBab;
import id.selaras.bab.RakBab;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.referensi.pedoman.PedomanService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chapters of a Renja: read by who may read the plan, written while it is the PD's turn, every change in the
 * trail of the Renja.
 */
@Service
@Transactional
public class BabRenjaService {

    static final RakBab RAK = new RakBab("renja_bab", "renja_id");

    private final RenjaService renja;
    private final RenjaRepository repository;
    private final PintuSunting pintu;
    private final BabService bab;
    private final VersiRenjaService versiRenja;
    private final PedomanService pedoman;
    private final RiwayatRenja riwayat;

    BabRenjaService(
            RenjaService renja,
            RenjaRepository repository,
            PintuSunting pintu,
            BabService bab,
            VersiRenjaService versiRenja,
            PedomanService pedoman,
            RiwayatRenja riwayat) {
        this.renja = renja;
        this.repository = repository;
        this.pintu = pintu;
        this.bab = bab;
        this.versiRenja = versiRenja;
        this.pedoman = pedoman;
        this.riwayat = riwayat;
    }

    /** The outline with what is written so far, without the texts. */
    @Transactional(readOnly = true)
    public List<KerangkaBab> kerangka(long renjaId) {
        return bab.kerangka(dibaca(renjaId));
    }

    /** One text with its live fields filled in. @throws PelanggaranAturan BAB-404 no such place */
    @Transactional(readOnly = true)
    public NaskahBab ambil(long renjaId, String kunci) {
        return bab.ambil(dibaca(renjaId), kunci);
    }

    /** What the live fields say now, by key, in the order of the menu. */
    @Transactional(readOnly = true)
    public Map<String, String> medan(long renjaId) {
        return versiRenja.medan(renjaId);
    }

    public DaftarMedan daftarMedan() {
        return MedanHidup.DAFTAR;
    }

    /**
     * Saves a text, as {@link BabService#simpan}.
     *
     * @throws PelanggaranAturan RNJ-010 to RNJ-012 locked
     * @throws BabBentrok somebody else saved it since
     */
    public NaskahBab simpan(long renjaId, String kunci, long versi, String html) {
        return bab.simpan(dibuka(renjaId), kunci, versi, html);
    }

    public NaskahBab tambah(long renjaId, String babKunci, String judul) {
        return bab.tambah(dibuka(renjaId), babKunci, judul);
    }

    public NaskahBab ubahJudul(long renjaId, String kunci, String judul) {
        return bab.ubahJudul(dibuka(renjaId), kunci, judul);
    }

    public void hapus(long renjaId, String kunci) {
        bab.hapus(dibuka(renjaId), kunci);
    }

    public NaskahBab nyatakanNihil(long renjaId, String kunci, boolean nihil) {
        return bab.nyatakanNihil(dibuka(renjaId), kunci, nihil);
    }

    private Milik dibaca(long renjaId) {
        return new Milik(renjaId, renja.ambil(renjaId).pedoman(), null);
    }

    private Milik dibuka(long renjaId) {
        var r = pintu.buka(renjaId);
        return new Milik(renjaId, r.pedoman(), r);
    }

    /** @param terbuka null where it is only read */
    private final class Milik implements PemilikBab {

        private final long id;
        private final String kodePedoman;
        private final Renja terbuka;

        Milik(long id, String kodePedoman, Renja terbuka) {
            this.id = id;
            this.kodePedoman = kodePedoman;
            this.terbuka = terbuka;
        }

        @Override
        public long id() {
            return id;
        }

        @Override
        public RakBab rak() {
            return RAK;
        }

        @Override
        public Pedoman.Kerangka kerangka() {
            return pedoman.ambil(kodePedoman).kerangka();
        }

        @Override
        public DaftarMedan daftarMedan() {
            return MedanHidup.DAFTAR;
        }

        @Override
        public Map<String, String> medan() {
            return versiRenja.medan(id);
        }

        @Override
        public void catat(String kunci, String sel, String sebelum, String sesudah) {
            if (sel.equals(TULISAN)) {
                riwayat.catatNaskah(terbuka, kunci, sebelum, sesudah);
            } else {
                riwayat.catat(
                        terbuka,
                        UUID.randomUUID().toString(),
                        null,
                        List.of(new RiwayatRenja.Perubahan(
                                Riwayat.BAB, kunci, aksi(sebelum, sesudah), sel, sebelum, sesudah, null)));
            }
            repository.save(terbuka);
        }

        private static Riwayat.Aksi aksi(String sebelum, String sesudah) {
            return sesudah == null ? Riwayat.Aksi.HAPUS : sebelum == null ? Riwayat.Aksi.TAMBAH : Riwayat.Aksi.UBAH;
        }
    }
}
