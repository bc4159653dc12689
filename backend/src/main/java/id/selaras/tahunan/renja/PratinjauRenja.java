package id.selaras.tahunan.renja;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import id.selaras.strategis.renstra.RenstraService;
import id.selaras.tahunan.rkpd.RkpdService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many lines at once: first a preview, kept on the server under a token of the person who asked, then
 * one step that is done, recorded and undone whole. Applied twice it has one effect.
 */
@Service
@Transactional
public class PratinjauRenja {

    private static final Duration DISIMPAN = Duration.ofDays(2);

    private final RenjaService renja;
    private final PintuSunting pintu;
    private final PilihanRenja pilihan;
    private final NomenklaturService nomenklatur;
    private final RenstraService renstra;
    private final RkpdService rkpd;
    private final TerapkanPratinjau penerap;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final Clock jam;

    PratinjauRenja(
            RenjaService renja,
            PintuSunting pintu,
            PilihanRenja pilihan,
            NomenklaturService nomenklatur,
            RenstraService renstra,
            RkpdService rkpd,
            TerapkanPratinjau penerap,
            JdbcClient jdbc,
            Wewenang wewenang,
            Clock jam) {
        this.renja = renja;
        this.pintu = pintu;
        this.pilihan = pilihan;
        this.nomenklatur = nomenklatur;
        this.renstra = renstra;
        this.rkpd = rkpd;
        this.penerap = penerap;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /**
     * Reads a pasted block, text with tabs or an HTML table.
     *
     * @param barisId row of the sheet where the cursor stands, for a block without codes; may be null
     * @param sel column where the cursor stands
     * @throws PelanggaranAturan TMP-01 to TMP-05 when the block as a whole cannot be read
     */
    public Pratinjau tempelan(long renjaId, String teks, String barisId, String sel) {
        var rinci = bolehDisunting(renjaId);
        var tabel = TabelTempel.baca(teks);
        var daftar = pilihan(rinci.renja());
        var pembaca = new BacaTempelan(tabel, daftar, rinci);
        if (pembaca.berkode()) {
            return simpan(rinci.renja(), pembaca.baca());
        }
        var nama =
                nomenklatur.cariSemua(rinci.renja().nomenklatur(), daftar.jenis(), SusunanMatriks.kodeTerlibat(rinci));
        var lembar = new SusunanLembar(rinci, nama).susun();
        return simpan(rinci.renja(), new TempelDiKursor(tabel, daftar, lembar, barisId, sel).baca());
    }

    /**
     * Lines to start from.
     *
     * @throws PelanggaranAturan TMP-35 there is no Renja of last year, TMP-36 no Renstra for this year
     */
    public Pratinjau awal(long renjaId, Pratinjau.Sumber sumber) {
        return switch (sumber) {
            case PRAKIRAAN_MAJU -> renjaLalu(renjaId, true);
            case RENJA_LALU -> renjaLalu(renjaId, false);
            case RENSTRA -> renstra(renjaId);
            case TEMPELAN -> throw new PelanggaranAturan("TMP-01");
        };
    }

    /** What there is to start from, each with its size, so that a person can choose. */
    @Transactional(readOnly = true)
    public List<SumberAwal> sumberAwal(long renjaId) {
        var r = renja.ambil(renjaId);
        var hasil = new ArrayList<SumberAwal>();
        var lalu = lalu(r);
        hasil.add(SumberAwal.maju(r.tahun(), lalu.orElse(null)));
        hasil.add(SumberAwal.lalu(r.tahun(), lalu.orElse(null)));
        hasil.add(SumberAwal.renstra(r.tahun(), renstra.baris(r.pdId(), r.tahun())));
        return hasil;
    }

    private Optional<RenjaRinci> lalu(RenjaRingkas r) {
        return renja.cari(r.tahun() - 1, r.pdId())
                .map(l -> renja.rinci(l.id()))
                .filter(l -> !l.baris().isEmpty());
    }

    private Pratinjau renjaLalu(long renjaId, boolean maju) {
        var rinci = bolehDisunting(renjaId);
        var r = rinci.renja();
        var lalu = lalu(r).orElseThrow(() -> new PelanggaranAturan("TMP-35", String.valueOf(r.tahun() - 1)));
        var awal = awal(rinci, SusunanMatriks.kodeTerlibat(lalu));
        return simpan(r, awal.dariRenja(lalu, rkpd.prioritas(r.tahun() - 1), maju));
    }

    private Pratinjau renstra(long renjaId) {
        var rinci = bolehDisunting(renjaId);
        var r = rinci.renja();
        var kini = renstra.baris(r.pdId(), r.tahun());
        if (kini.isEmpty()) {
            throw new PelanggaranAturan("TMP-36", String.valueOf(r.tahun()));
        }
        var kode = kini.stream().map(b -> b.kode()).distinct().toList();
        return simpan(r, awal(rinci, kode).dariRenstra(kini, renstra.baris(r.pdId(), r.tahun() + 1)));
    }

    /** @throws PelanggaranAturan TMP-404 unknown, of another person, or older than two days */
    @Transactional(readOnly = true)
    public Pratinjau ambil(long renjaId, String token) {
        renja.ambil(renjaId);
        return NaskahJson.baca(tersimpan(renjaId, token).isi(), Pratinjau.class);
    }

    /**
     * Applies a preview as one step. The second time it changes nothing and gives the same counts.
     *
     * @throws PelanggaranAturan TMP-40 a line to be added is there by now, TMP-41 a cell to be changed was
     *     changed by somebody; then nothing is applied and the block has to be read again
     */
    public HasilSunting terapkan(long renjaId, String token) {
        var r = pintu.buka(renjaId);
        var simpanan = tersimpan(renjaId, token);
        if (simpanan.hasil() != null) {
            return penerap.sudah(r, NaskahJson.baca(simpanan.hasil(), TerapkanPratinjau.Hasil.class));
        }
        var pratinjau = NaskahJson.baca(simpanan.isi(), Pratinjau.class);
        var hasil = penerap.terapkan(r, pratinjau);
        jdbc.sql("update renja_pratinjau set hasil = ? where token = ? and pemda = ?")
                .params(
                        NaskahJson.tulis(new TerapkanPratinjau.Hasil(
                                pratinjau.jumlah(Pratinjau.Status.BARU), pratinjau.jumlah(Pratinjau.Status.BERUBAH))),
                        token,
                        PemdaAktif.kode())
                .update();
        return hasil;
    }

    private RenjaRinci bolehDisunting(long renjaId) {
        pintu.buka(renjaId);
        return renja.rinci(renjaId);
    }

    private AwalRenja awal(RenjaRinci rinci, java.util.Collection<String> kode) {
        var daftar = pilihan(rinci.renja());
        return new AwalRenja(daftar, rinci, nomenklatur.cariSemua(rinci.renja().nomenklatur(), daftar.jenis(), kode));
    }

    private DaftarPilihan pilihan(RenjaRingkas r) {
        return pilihan.untuk(r.tahun(), r.pdId(), r.nomenklatur());
    }

    private Pratinjau simpan(RenjaRingkas r, Pratinjau pratinjau) {
        var kini = jam.instant();
        jdbc.sql("delete from renja_pratinjau where pemda = ? and waktu < ?")
                .params(PemdaAktif.kode(), utc(kini.minus(DISIMPAN)))
                .update();
        var berToken = pratinjau.dengan(UUID.randomUUID().toString());
        jdbc.sql("insert into renja_pratinjau (token, pemda, renja_id, pengguna_id, sumber, isi, waktu)"
                        + " values (?,?,?,?,?,?,?)")
                .params(
                        berToken.token(),
                        PemdaAktif.kode(),
                        r.id(),
                        wewenang.pelaku().id(),
                        berToken.sumber().name(),
                        NaskahJson.tulis(berToken),
                        utc(kini))
                .update();
        return berToken;
    }

    private record Simpanan(String isi, String hasil) {}

    private Simpanan tersimpan(long renjaId, String token) {
        return jdbc.sql("select isi, hasil from renja_pratinjau where token = ? and pemda = ? and renja_id = ?"
                        + " and (pengguna_id = ? or pengguna_id is null)")
                .params(token, PemdaAktif.kode(), renjaId, wewenang.pelaku().id())
                .query((rs, n) -> new Simpanan(rs.getString(1), rs.getString(2)))
                .optional()
                .orElseThrow(() -> new PelanggaranAturan("TMP-404"));
    }

    private static LocalDateTime utc(Instant waktu) {
        return LocalDateTime.ofInstant(waktu, ZoneOffset.UTC);
    }
}
