package id.selaras.partisipasi.usulan;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kamus usulan of the Pemda, kept by Bappeda. An entry that is no longer offered stays with what names it. */
@Service
@Transactional
public class KamusUsulanService {

    private static final String KOLOM = "select k.id, k.nama, k.satuan, k.harga, k.perangkat_daerah_id pd_id,"
            + " d.nama nama_pd, d.singkatan singkatan_pd, k.kode_sub_kegiatan, k.keterangan, k.aktif, k.versi"
            + " from usulan_kamus k join perangkat_daerah d on d.id = k.perangkat_daerah_id where k.pemda = :pemda";

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final PerangkatDaerahService perangkatDaerah;

    KamusUsulanService(JdbcClient jdbc, Wewenang wewenang, JejakAudit jejak, PerangkatDaerahService perangkatDaerah) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.perangkatDaerah = perangkatDaerah;
    }

    /** What is typed into the form; {@code id} null for a new entry, {@code aktif} null where the box is not ticked. */
    public record IsianKamus(
            Long id,
            Long versi,
            String nama,
            String satuan,
            String harga,
            Long pdId,
            String kodeSubKegiatan,
            String keterangan,
            Boolean aktif) {}

    @Transactional(readOnly = true)
    public List<ButirKamus> daftar(boolean hanyaAktif) {
        return jdbc.sql(KOLOM + (hanyaAktif ? " and k.aktif" : "") + " order by d.kode, k.nama")
                .param("pemda", PemdaAktif.kode())
                .query(ButirKamus.class)
                .list();
    }

    /** By its name, blanks and case aside. */
    @Transactional(readOnly = true)
    public Optional<ButirKamus> cari(String nama) {
        var rapi = TeksLuar.rapikan(nama);
        return rapi.isEmpty()
                ? Optional.empty()
                : jdbc.sql(KOLOM + " and lower(k.nama) = lower(:nama)")
                        .param("pemda", PemdaAktif.kode())
                        .param("nama", rapi)
                        .query(ButirKamus.class)
                        .optional();
    }

    @Transactional(readOnly = true)
    public Optional<ButirKamus> ambil(long id) {
        return jdbc.sql(KOLOM + " and k.id = :id")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query(ButirKamus.class)
                .optional();
    }

    /** True when the current person keeps the kamus. */
    public boolean bolehMengubah() {
        var pelaku = wewenang.pelaku();
        return pelaku.sistem()
                || pelaku.memegang(Peran.KABID_BAPPEDA)
                || pelaku.memegang(Peran.KEPALA_BAPPEDA)
                || pelaku.memegang(Peran.ADMIN);
    }

    /**
     * Writes an entry. What was asked for before keeps the price of its day.
     *
     * @throws PelanggaranAturan TKS-01 no name or satuan, KMU-01 name is taken, KMU-02 no PD, KMU-03 price missing,
     *     KMU-04 no code of a sub kegiatan
     * @throws SudahDiubah somebody changed it meanwhile
     */
    public long simpan(IsianKamus isian) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA, Peran.ADMIN);
        var nama = TeksLuar.wajib(isian.nama(), 200);
        var satuan = TeksLuar.wajib(isian.satuan(), 100);
        var harga = Isian.uang(isian.harga(), null);
        if (harga == null || harga.signum() == 0) {
            throw new PelanggaranAturan("KMU-03", nama);
        }
        if (isian.pdId() == null) {
            throw new PelanggaranAturan("KMU-02", nama);
        }
        var kode = TeksLuar.boleh(isian.kodeSubKegiatan(), 30);
        if (kode != null && !kode.matches("\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{2,4}")) {
            throw new PelanggaranAturan("KMU-04", kode);
        }
        var pd = perangkatDaerah.ambil(isian.pdId());
        cari(nama).filter(k -> isian.id() == null || k.id() != isian.id()).ifPresent(k -> {
            throw new PelanggaranAturan("KMU-01", k.nama(), k.singkatanPd());
        });
        long id = isian.id() == null ? Id.baru() : isian.id();
        if (isian.id() == null) {
            jdbc.sql(
                            "insert into usulan_kamus (nama, satuan, harga, perangkat_daerah_id, kode_sub_kegiatan, keterangan,"
                                    + " aktif, pemda, id) values (?,?,?,?,?,?,?,?,?)")
                    .params(
                            nama,
                            satuan,
                            harga,
                            pd.id(),
                            kode,
                            ket(isian),
                            Boolean.TRUE.equals(isian.aktif()),
                            PemdaAktif.kode(),
                            id)
                    .update();
        } else {
            int diubah = jdbc.sql("update usulan_kamus set nama = ?, satuan = ?, harga = ?, perangkat_daerah_id = ?,"
                            + " kode_sub_kegiatan = ?, keterangan = ?, aktif = ?, versi = versi + 1"
                            + " where pemda = ? and id = ? and versi = ?")
                    .params(
                            nama,
                            satuan,
                            harga,
                            pd.id(),
                            kode,
                            ket(isian),
                            Boolean.TRUE.equals(isian.aktif()),
                            PemdaAktif.kode(),
                            id,
                            isian.versi())
                    .update();
            if (diubah == 0) {
                throw new SudahDiubah("butir kamus \"" + nama + "\"");
            }
        }
        jejak.catat(
                "usulan.kamus",
                "usulan_kamus",
                id,
                pd.id(),
                "Kamus usulan: " + nama + ", " + Rupiah.of(harga) + " per " + satuan);
        return id;
    }

    private static String ket(IsianKamus isian) {
        return TeksLuar.boleh(isian.keterangan(), 500);
    }
}
