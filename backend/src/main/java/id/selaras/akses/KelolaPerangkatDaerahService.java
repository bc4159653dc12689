package id.selaras.akses;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.perangkatdaerah.PejabatPd;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with PD: names, officials, dissolution. Stands here and not in {@code
 * referensi}, which knows neither people nor the trail.
 */
@Service
@Transactional
public class KelolaPerangkatDaerahService {

    private final PerangkatDaerahService perangkatDaerah;
    private final PenugasanService penugasan;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    KelolaPerangkatDaerahService(
            PerangkatDaerahService perangkatDaerah,
            PenugasanService penugasan,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.perangkatDaerah = perangkatDaerah;
        this.penugasan = penugasan;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** All PD with bidang, kepala and mitra of today, in three statements. */
    @Transactional(readOnly = true)
    public List<PdRingkas> daftar() {
        var orang = pemegangHariIni();
        var bidang = namaBidang();
        var hari = LocalDate.now(jam);
        return perangkatDaerah.daftarSemua().stream()
                .map(pd -> ringkas(pd, hari, bidang, orang.getOrDefault(pd.id(), Map.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public PdRingkas ambil(long id) {
        return ringkas(
                perangkatDaerah.ambil(id),
                LocalDate.now(jam),
                namaBidang(),
                pemegangHariIni().getOrDefault(id, Map.of()));
    }

    /** The name of today. Versions that were frozen keep the name of their day. @throws PelanggaranAturan PD-02 no name */
    public void ubahNama(long id, String nama, String singkatan) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var baru = TeksLuar.rapikan(nama);
        var pendek = TeksLuar.rapikan(singkatan);
        if (baru.isEmpty() || baru.length() > 250 || pendek.isEmpty() || pendek.length() > 40) {
            throw new PelanggaranAturan("PD-02");
        }
        var lama = perangkatDaerah.ambil(id);
        if (lama.nama().equals(baru) && lama.singkatan().equals(pendek)) {
            return;
        }
        var sebelum = isi("nama", lama.nama(), "singkatan", lama.singkatan());
        var namaLama = lama.nama();
        perangkatDaerah.ubahNama(id, baru, pendek);
        jejak.catatIsi(
                "pd.berganti-nama",
                "pd",
                id,
                id,
                namaLama + " menjadi " + baru,
                sebelum,
                isi("nama", baru, "singkatan", pendek));
    }

    /**
     * Who signs for the PD, as documents print it.
     *
     * @throws PelanggaranAturan PD-05 no office named, PD-06 a NIP that is not 18 digits
     */
    public void ubahPejabat(long id, String jabatan, String nama, String pangkat, String nip, String alamat) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var pejabat = new PejabatPd(
                potong(jabatan, 250),
                potong(nama, 200),
                potong(pangkat, 100),
                potong(nip == null ? null : nip.replaceAll("\\s", ""), 30),
                potong(alamat, 400));
        if (pejabat.jabatan() == null) {
            throw new PelanggaranAturan("PD-05");
        }
        if (pejabat.nip() != null && !pejabat.nip().matches("\\d{18}")) {
            throw new PelanggaranAturan("PD-06", pejabat.nip());
        }
        var pd = perangkatDaerah.ambil(id);
        var sebelum = isi(PejabatPd.dari(pd));
        perangkatDaerah.ubahPejabat(id, pejabat);
        jejak.catatIsi("pd.pejabat-diubah", "pd", id, id, "Pejabat penanda tangan " + pd.nama(), sebelum, isi(pejabat));
    }

    /**
     * Dissolves a PD after a last day; offices held there end with it.
     *
     * @throws PelanggaranAturan PD-03 before it began, PD-04 it is already dissolved
     */
    public void bubarkan(long id, LocalDate sampai, String dasar) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var pd = perangkatDaerah.ambil(id);
        if (pd.berlakuSampai() != null) {
            throw new PelanggaranAturan("PD-04", pd.nama(), pd.berlakuSampai());
        }
        if (sampai == null || sampai.isBefore(pd.berlakuMulai())) {
            throw new PelanggaranAturan("PD-03", pd.berlakuMulai());
        }
        if (dasar == null || dasar.isBlank()) {
            throw new PelanggaranAturan("PD-07");
        }
        penugasan.akhiriDi(id, sampai);
        perangkatDaerah.bubarkan(id, sampai);
        jejak.catat(
                "pd.dibubarkan",
                "pd",
                id,
                id,
                pd.nama() + " dibubarkan: " + dasar.strip(),
                null,
                "berlaku sampai " + sampai);
    }

    private PdRingkas ringkas(
            PerangkatDaerah pd, LocalDate hari, Map<String, String> bidang, Map<Peran, List<String>> orang) {
        return new PdRingkas(
                pd.id(),
                pd.kode(),
                pd.nama(),
                pd.singkatan(),
                PejabatPd.dari(pd),
                pd.bidangUrusan().stream()
                        .map(k -> new PdRingkas.Bidang(k, bidang.getOrDefault(k, k)))
                        .toList(),
                pd.berlakuMulai(),
                pd.berlakuSampai(),
                pd.aktif(hari),
                orang.getOrDefault(Peran.KEPALA_PD, List.of()),
                orang.getOrDefault(Peran.MITRA_BAPPEDA, List.of()));
    }

    private Map<Long, Map<Peran, List<String>>> pemegangHariIni() {
        Map<Long, Map<Peran, List<String>>> hasil = new HashMap<>();
        jdbc.sql(BacaPengguna.PENUGASAN + """
                         and t.perangkat_daerah_id is not null and u.aktif and t.peran in ('KEPALA_PD', 'MITRA_BAPPEDA')
                         and t.mulai <= :hari and (t.selesai is null or t.selesai >= :hari) order by t.id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("hari", LocalDate.now(jam))
                .query((rs, i) -> hasil.computeIfAbsent(rs.getLong("perangkat_daerah_id"), pd -> new HashMap<>())
                        .computeIfAbsent(Peran.valueOf(rs.getString("peran")), p -> new ArrayList<>())
                        .add(JenisJabatan.valueOf(rs.getString("jenis")).awalan() + rs.getString("nama_pengguna")))
                .list();
        return hasil;
    }

    /** Names of bidang urusan; the newest version of the nomenklatur that has a code gives its name. */
    private Map<String, String> namaBidang() {
        Map<String, String> hasil = new HashMap<>();
        jdbc.sql("""
                        select n.kode, n.nama from nomenklatur n
                         where n.jenjang = 'BIDANG_URUSAN' and n.kode in (select b.kode_bidang from perangkat_daerah_bidang b
                               join perangkat_daerah d on d.id = b.perangkat_daerah_id where d.pemda = :pemda)
                         order by n.versi
                        """)
                .param("pemda", PemdaAktif.kode())
                .query((rs, i) -> hasil.put(rs.getString(1), rs.getString(2)))
                .list();
        return hasil;
    }

    private static String potong(String teks, int paling) {
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.isEmpty()) {
            return null;
        }
        return rapi.length() > paling ? rapi.substring(0, paling) : rapi;
    }

    private static Map<String, Object> isi(PejabatPd p) {
        return isi(
                "jabatan", p.jabatan(), "nama", p.nama(), "pangkat", p.pangkat(), "nip", p.nip(), "alamat", p.alamat());
    }

    private static Map<String, Object> isi(Object... pasang) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        for (int i = 0; i < pasang.length; i += 2) {
            hasil.put((String) pasang[i], pasang[i + 1]);
        }
        return hasil;
    }
}
