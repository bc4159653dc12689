package id.selaras.tahunan.rkpd;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tema, prioritas and sasaran of the RKPD; Bappeda edits them until the Perkada is set. */
@Service
@Transactional
public class PrioritasService {

    private final RkpdService rkpd;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;

    PrioritasService(RkpdService rkpd, JdbcClient jdbc, Wewenang wewenang, JejakAudit jejak) {
        this.rkpd = rkpd;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
    }

    /** Prioritas with sasaran and support, in three statements. */
    @Transactional(readOnly = true)
    public DukunganPrioritas dukungan(int tahun) {
        var id = rkpd.ambil(tahun).id();
        record Jumlah(int baris, int pd, BigDecimal pagu) {}
        Map<Long, Jumlah> jumlah = new HashMap<>();
        jdbc.sql("""
                        select coalesce(s.prioritas_id, 0) prioritas, count(*) baris, count(distinct r.perangkat_daerah_id) pd,
                               coalesce(sum(s.pagu), 0) pagu
                          from renja_sub_kegiatan s join renja r on r.id = s.renja_id
                         where r.pemda = :pemda and r.tahun = :tahun group by coalesce(s.prioritas_id, 0)
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, i) ->
                        jumlah.put(rs.getLong(1), new Jumlah(rs.getInt(2), rs.getInt(3), rs.getBigDecimal(4))))
                .list();
        var sasaran = sasaran(id);
        var nol = new Jumlah(0, 0, BigDecimal.ZERO);
        record Baris(long id, int nomor, String nama, String singkat, long versi) {}
        var prioritas = jdbc
                .sql(
                        "select id, nomor, nama, singkat, versi from rkpd_prioritas where pemda = ? and rkpd_id = ? order by nomor")
                .params(PemdaAktif.kode(), id)
                .query(Baris.class)
                .list()
                .stream()
                .map(b -> {
                    var j = jumlah.getOrDefault(b.id, nol);
                    return new PrioritasRinci(
                            b.id,
                            b.nomor,
                            b.nama,
                            b.singkat,
                            b.versi,
                            sasaran.getOrDefault(b.id, List.of()),
                            j.baris,
                            j.pd,
                            j.pagu);
                })
                .toList();
        var tanpa = jumlah.getOrDefault(0L, nol);
        return new DukunganPrioritas(prioritas, tanpa.baris, tanpa.pagu);
    }

    /** True when the current person may edit tema, prioritas and sasaran of this RKPD now. */
    @Transactional(readOnly = true)
    public boolean bolehMengubah(RkpdRingkas r) {
        return !r.ditetapkan()
                && (wewenang.pelaku().memegang(Peran.KABID_BAPPEDA)
                        || wewenang.pelaku().memegang(Peran.KEPALA_BAPPEDA));
    }

    /** @throws PelanggaranAturan AKS-01 not Bappeda */
    @Transactional(readOnly = true)
    public void pastikanBolehMengubah() {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
    }

    /** @throws PelanggaranAturan RKP-06 already set, TKS-01 empty */
    public void ubahTema(int tahun, String tema, String temaSemula) {
        var r = untukDiubah(tahun);
        var rapi = TeksLuar.wajib(tema, 1000);
        if (!r.tema().equals(temaSemula)) {
            throw new SudahDiubah(r.tema());
        }
        if (rapi.equals(r.tema())) {
            return;
        }
        jdbc.sql("update rkpd set tema = ?, versi = versi + 1 where pemda = ? and id = ?")
                .params(rapi, PemdaAktif.kode(), r.id())
                .update();
        jejak.catat("rkpd.tema", "rkpd", r.id(), null, "Tema RKPD " + tahun + " diubah", r.tema(), rapi);
    }

    public long tambah(int tahun, String nama, String singkat) {
        var r = untukDiubah(tahun);
        int nomor = jdbc.sql("select coalesce(max(nomor), 0) + 1 from rkpd_prioritas where rkpd_id = ?")
                .param(r.id())
                .query(Integer.class)
                .single();
        long id = Id.baru();
        var isi = isiPrioritas(TeksLuar.wajib(nama, 500), TeksLuar.wajib(singkat, 60));
        jdbc.sql("insert into rkpd_prioritas (id, pemda, rkpd_id, nomor, nama, singkat, versi) values (?,?,?,?,?,?,0)")
                .params(id, PemdaAktif.kode(), r.id(), nomor, isi.get("nama"), isi.get("singkat"))
                .update();
        jejak.catatIsi(
                "rkpd.prioritas-ditambah", "rkpd", r.id(), null, "Prioritas " + nomor + " ditambahkan", null, isi);
        return id;
    }

    /** @throws SudahDiubah somebody else changed it meanwhile */
    public void ubah(int tahun, long id, String nama, String singkat, long versi) {
        var r = untukDiubah(tahun);
        var lama = satu(r, id);
        var isi = isiPrioritas(TeksLuar.wajib(nama, 500), TeksLuar.wajib(singkat, 60));
        int kena = jdbc.sql("update rkpd_prioritas set nama = ?, singkat = ?, versi = versi + 1"
                        + " where pemda = ? and rkpd_id = ? and id = ? and versi = ?")
                .params(isi.get("nama"), isi.get("singkat"), PemdaAktif.kode(), r.id(), id, versi)
                .update();
        if (kena == 0) {
            throw new SudahDiubah(lama.nama() + " (" + lama.singkat() + ")");
        }
        jejak.catatIsi(
                "rkpd.prioritas-diubah",
                "rkpd",
                r.id(),
                null,
                "Prioritas " + lama.nomor() + " diubah",
                isiPrioritas(lama.nama(), lama.singkat()),
                isi);
    }

    /** @throws PelanggaranAturan RKP-09 lines of Renja name it; says how many and of which PD */
    public void hapus(int tahun, long id) {
        var r = untukDiubah(tahun);
        var lama = satu(r, id);
        var pemakai = jdbc.sql("""
                        select d.singkatan, count(*) from renja_sub_kegiatan s join renja n on n.id = s.renja_id
                          join perangkat_daerah d on d.id = n.perangkat_daerah_id
                         where s.pemda = :pemda and s.prioritas_id = :id group by d.singkatan order by d.singkatan
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query((rs, i) -> rs.getString(1) + " (" + rs.getInt(2) + ")")
                .list();
        if (!pemakai.isEmpty()) {
            throw new PelanggaranAturan("RKP-09", lama.nama(), String.join(", ", pemakai));
        }
        var sasaran = sasaran(r.id()).getOrDefault(id, List.of());
        if (!sasaran.isEmpty()) {
            throw new PelanggaranAturan(
                    "RKP-10",
                    lama.nama(),
                    String.valueOf(sasaran.size()),
                    sasaran.get(0).uraian());
        }
        jdbc.sql("delete from rkpd_prioritas where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), id)
                .update();
        jejak.catatIsi(
                "rkpd.prioritas-dihapus",
                "rkpd",
                r.id(),
                null,
                "Prioritas " + lama.nomor() + " dihapus",
                isiPrioritas(lama.nama(), lama.singkat()),
                null);
    }

    public long tambahSasaran(int tahun, long prioritasId, IsiSasaran sasaran) {
        var r = untukDiubah(tahun);
        var prioritas = satu(r, prioritasId);
        var rapi = sasaran.rapi();
        long id = Id.baru();
        jdbc.sql(
                        "insert into rkpd_sasaran (id, pemda, prioritas_id, uraian, indikator, satuan, target, urutan, versi)"
                                + " select ?, ?, ?, ?, ?, ?, ?, coalesce(max(urutan), 0) + 1, 0 from rkpd_sasaran where prioritas_id = ?")
                .params(
                        id,
                        PemdaAktif.kode(),
                        prioritasId,
                        rapi.uraian(),
                        rapi.indikator(),
                        rapi.satuan(),
                        rapi.target(),
                        prioritasId)
                .update();
        jejak.catatIsi(
                "rkpd.sasaran-ditambah",
                "rkpd",
                r.id(),
                null,
                "Sasaran ditambahkan pada prioritas " + prioritas.nomor(),
                null,
                rapi.isi());
        return id;
    }

    /** @throws SudahDiubah somebody else changed it meanwhile */
    public void ubahSasaran(int tahun, long id, IsiSasaran sasaran, long versi) {
        var r = untukDiubah(tahun);
        var lama = sasaranSatu(r, id);
        var rapi = sasaran.rapi();
        int kena = jdbc.sql(
                        "update rkpd_sasaran set uraian = ?, indikator = ?, satuan = ?, target = ?, versi = versi + 1"
                                + " where pemda = ? and id = ? and versi = ?")
                .params(rapi.uraian(), rapi.indikator(), rapi.satuan(), rapi.target(), PemdaAktif.kode(), id, versi)
                .update();
        if (kena == 0) {
            throw new SudahDiubah(lama.uraian());
        }
        jejak.catatIsi(
                "rkpd.sasaran-diubah",
                "rkpd",
                r.id(),
                null,
                "Sasaran diubah: " + rapi.uraian(),
                IsiSasaran.dari(lama).isi(),
                rapi.isi());
    }

    public void hapusSasaran(int tahun, long id) {
        var r = untukDiubah(tahun);
        var lama = sasaranSatu(r, id);
        jdbc.sql("delete from rkpd_sasaran where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), id)
                .update();
        jejak.catatIsi(
                "rkpd.sasaran-dihapus",
                "rkpd",
                r.id(),
                null,
                "Sasaran dihapus: " + lama.uraian(),
                IsiSasaran.dari(lama).isi(),
                null);
    }

    private RkpdRingkas untukDiubah(int tahun) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        return rkpd.kunciUntukDiubah(tahun);
    }

    private PrioritasSatu satu(RkpdRingkas r, long id) {
        return jdbc.sql("select nomor, nama, singkat from rkpd_prioritas where pemda = ? and rkpd_id = ? and id = ?")
                .params(PemdaAktif.kode(), r.id(), id)
                .query(PrioritasSatu.class)
                .optional()
                .orElseThrow(() -> new PelanggaranAturan("RKP-404"));
    }

    private SasaranRkpd sasaranSatu(RkpdRingkas r, long id) {
        return sasaran(r.id()).values().stream()
                .flatMap(List::stream)
                .filter(s -> s.id() == id)
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("RKP-404"));
    }

    private Map<Long, List<SasaranRkpd>> sasaran(long rkpdId) {
        Map<Long, List<SasaranRkpd>> hasil = new HashMap<>();
        jdbc.sql("""
                        select s.id, s.prioritas_id, s.uraian, s.indikator, s.satuan, s.target, s.versi
                          from rkpd_sasaran s join rkpd_prioritas p on p.id = s.prioritas_id
                         where p.pemda = :pemda and p.rkpd_id = :rkpd order by p.nomor, s.urutan, s.id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("rkpd", rkpdId)
                .query(SasaranRkpd.class)
                .list()
                .forEach(s -> hasil.computeIfAbsent(s.prioritasId(), id -> new ArrayList<>())
                        .add(s));
        return hasil;
    }

    private static Map<String, Object> isiPrioritas(String nama, String singkat) {
        var hasil = new LinkedHashMap<String, Object>();
        hasil.put("nama", nama);
        hasil.put("singkat", singkat);
        return hasil;
    }

    private record PrioritasSatu(int nomor, String nama, String singkat) {}
}
