package id.selaras.tahunan.renja;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PemdaAktif;
import id.selaras.partisipasi.usulan.Usulan;
import id.selaras.partisipasi.usulan.UsulanService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tables of Bab II: T-C.29, T-C.30, T-C.31 and T-C.32, one statement each. */
@Component
class TabelRenja {

    private static final Map<String, String> ASAL = Map.of(
            "MUSRENBANG",
            "Musrenbang",
            "POKIR",
            "Pokok pikiran DPRD",
            "FORUM",
            "Forum PD",
            "MASUKAN",
            "Masukan publik");
    private static final Map<String, String> NASIB = Map.of(
            "DITERIMA",
            "Diakomodasi",
            "DITOLAK",
            "Tidak diakomodasi",
            "DIKEMBALIKAN",
            "Dikembalikan",
            "DIUSULKAN",
            "Dalam pembahasan");

    private final JdbcClient jdbc;
    private final UsulanService usulan;

    TabelRenja(JdbcClient jdbc, UsulanService usulan) {
        this.jdbc = jdbc;
        this.usulan = usulan;
    }

    List<IsiRenja.BarisEvaluasi> evaluasi(long renjaId) {
        return jdbc.sql("""
                        select jenjang, kode, nama, indikator, satuan, target_renstra, realisasi_sampai_n3, target_n2,
                               realisasi_n2, target_n1, akumulasi, arah, catatan
                          from renja_evaluasi where renja_id = ? and pemda = ? order by kode, id
                        """)
                .params(renjaId, PemdaAktif.kode())
                .query((rs, n) -> new IsiRenja.BarisEvaluasi(
                        IsiRenja.Jenjang.valueOf(rs.getString(1)),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getBigDecimal(6),
                        rs.getBigDecimal(7),
                        rs.getBigDecimal(8),
                        rs.getBigDecimal(9),
                        rs.getBigDecimal(10),
                        rs.getString(11),
                        rs.getString(12),
                        rs.getString(13)))
                .list();
    }

    List<IsiRenja.BarisKinerja> kinerja(long renjaId) {
        return jdbc.sql("""
                        select indikator, satuan, spm, ikk, target_n2, target_n1, target_n, target_n1_maju,
                               realisasi_n2, realisasi_n1, proyeksi_n, proyeksi_n1_maju, catatan
                          from renja_kinerja where renja_id = ? and pemda = ? order by urutan, id
                        """)
                .params(renjaId, PemdaAktif.kode())
                .query(IsiRenja.BarisKinerja.class)
                .list();
    }

    /** The rancangan awal RKPD of the PD beside what its own lines add up to, program by program. */
    List<IsiRenja.BarisReview> review(RenjaRinci renja, List<IsiRenja.Baris> matriks) {
        Map<String, String> catatan = new HashMap<>();
        jdbc.sql("select kode, catatan from renja_review where renja_id = ? and pemda = ?")
                .params(renja.renja().id(), PemdaAktif.kode())
                .query((rs, n) -> catatan.put(rs.getString(1), rs.getString(2)))
                .list();
        Map<String, IsiRenja.Baris> kini = new HashMap<>();
        Map<String, String> lokasi = new HashMap<>();
        String program = "";
        for (var b : matriks) {
            if (b.jenjang() == IsiRenja.Jenjang.PROGRAM) {
                program = b.kode();
                kini.put(program, b);
            } else if (b.jenjang() == IsiRenja.Jenjang.SUB_KEGIATAN && b.lokasi() != null) {
                lokasi.merge(program, b.lokasi(), (a, c) -> a.contains(c) ? a : a + "; " + c);
            }
        }
        var hasil = new ArrayList<IsiRenja.BarisReview>();
        jdbc.sql("""
                        select a.kode, a.lokasi, a.indikator, a.satuan, a.target, a.pagu,
                               (select min(n.nama) from nomenklatur n where n.versi = k.nomenklatur
                                   and n.kode in (a.kode, concat('X.XX.', substring(a.kode, 6)))) nama
                          from rkpd_rancangan_awal a join rkpd k on k.id = a.rkpd_id
                         where k.pemda = ? and k.tahun = ? and a.perangkat_daerah_id = ? order by a.kode, a.id
                        """)
                .params(PemdaAktif.kode(), renja.renja().tahun(), renja.renja().pdId())
                .query((rs, n) -> {
                    var kode = rs.getString(1);
                    var sendiri = kini.remove(kode);
                    return hasil.add(new IsiRenja.BarisReview(
                            kode,
                            sendiri == null ? rs.getString(7) : sendiri.nama(),
                            rs.getString(2),
                            rs.getString(3),
                            sasaran(rs.getBigDecimal(5), rs.getString(4)),
                            rs.getBigDecimal(6),
                            lokasi.get(kode),
                            sendiri == null ? null : sendiri.indikator(),
                            sendiri == null ? null : sasaran(sendiri.target(), sendiri.satuan()),
                            sendiri == null ? BigDecimal.ZERO : sendiri.pagu(),
                            catatan.get(kode)));
                })
                .list();
        kini.values().stream()
                .sorted(java.util.Comparator.comparing(IsiRenja.Baris::kode))
                .forEach(b -> hasil.add(new IsiRenja.BarisReview(
                        b.kode(),
                        b.nama(),
                        null,
                        null,
                        null,
                        null,
                        lokasi.get(b.kode()),
                        b.indikator(),
                        sasaran(b.target(), b.satuan()),
                        b.pagu(),
                        catatan.get(b.kode()))));
        return hasil;
    }

    List<IsiRenja.BarisUsulan> usulan(RenjaRingkas renja) {
        return usulan.untukPd(renja.pdId(), renja.tahun()).stream()
                .map(u -> new IsiRenja.BarisUsulan(
                        ASAL.getOrDefault(u.asal(), u.asal()) + ": " + u.pengusul(),
                        u.uraian(),
                        u.lokasi(),
                        u.satuan() == null ? null : "Jumlah " + u.satuan().toLowerCase(java.util.Locale.ROOT),
                        sasaran(u.volume(), u.satuan()),
                        nasib(u)))
                .toList();
    }

    private static String nasib(Usulan u) {
        var teks = new StringBuilder(NASIB.getOrDefault(u.status(), u.status()));
        if (u.kodeSubKegiatan() != null) {
            teks.append(" pada ").append(u.kodeSubKegiatan());
        }
        if (u.alasan() != null && !u.alasan().isBlank()) {
            teks.append(": ").append(u.alasan());
        }
        return teks.toString();
    }

    private static String sasaran(BigDecimal target, String satuan) {
        if (target == null) {
            return null;
        }
        return AngkaIndonesia.tulis(target, 0, 4) + (satuan == null ? "" : " " + satuan);
    }
}
