package id.selaras.strategis.rpjmd;

import id.selaras.kernel.PemdaAktif;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the RPJMD in force in a year. */
@Service
@Transactional(readOnly = true)
public class RpjmdService {

    private static final String BERLAKU = """
             join rencana r on r.id = %s.rencana_id and r.pemda = :pemda and r.jenis = 'RPJMD' and r.status = 'DITETAPKAN'
              and :tahun between r.tahun_awal and r.tahun_akhir
            """;

    private final JdbcClient jdbc;

    RpjmdService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sasaran in force in a year, in the order of the document. */
    public List<SasaranRpjmd> sasaran(int tahun) {
        return jdbc.sql("""
                        select s.id, m.urutan nomor_misi, t.urutan, s.urutan, s.uraian, m.uraian misi
                          from rencana_simpul s join rencana_simpul t on t.id = s.induk_id
                          join rencana_simpul m on m.id = t.induk_id
                        """ + BERLAKU.formatted("s") + """
                         where s.jenjang = 'SASARAN' order by m.urutan, t.urutan, s.urutan
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, n) -> new SasaranRpjmd(
                        rs.getLong(1),
                        rs.getInt(2) + "." + rs.getInt(3) + "." + rs.getInt(4),
                        rs.getString(5),
                        rs.getInt(2),
                        rs.getString(6)))
                .list();
    }

    /** Indicators of the sasaran in force in a year, each named with its sasaran. */
    public List<IndikatorSasaran> indikatorSasaran(int tahun) {
        return jdbc.sql("select i.simpul_id sasaran_id, i.nama, i.satuan from rencana_indikator i"
                        + " join rencana_simpul s on s.id = i.simpul_id and s.jenjang = 'SASARAN'"
                        + BERLAKU.formatted("i") + " order by i.simpul_id, i.urutan, i.id")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(IndikatorSasaran.class)
                .list();
    }

    /** Programs of one PD with the targets and pagu of a year, in two statements. */
    public List<ProgramRpjmd> program(long pdId, int tahun) {
        return program(" and p.perangkat_daerah_id = :pd", Map.of("pd", pdId), tahun);
    }

    /** Programs of all PD with the targets and pagu of a year, in two statements. */
    public List<ProgramRpjmd> program(int tahun) {
        return program("", Map.of(), tahun);
    }

    private List<ProgramRpjmd> program(String syarat, Map<String, Object> param, int tahun) {
        Map<Long, List<ProgramRpjmd.IndikatorProgram>> indikator = new LinkedHashMap<>();
        jdbc.sql("""
                        select i.simpul_id, i.nama, i.satuan, i.arah, t.target, n.target target_n1
                          from rencana_indikator i
                          join rencana_simpul p on p.id = i.simpul_id and p.jenjang = 'PROGRAM'
                        """ + BERLAKU.formatted("p") + """
                          left join rencana_target t on t.indikator_id = i.id and t.tahun = :tahun
                          left join rencana_target n on n.indikator_id = i.id and n.tahun = :tahun + 1
                         where 1 = 1
                        """ + syarat + " order by i.urutan, i.id")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .params(param)
                .query((rs, n) -> indikator
                        .computeIfAbsent(rs.getLong(1), id -> new ArrayList<>())
                        .add(new ProgramRpjmd.IndikatorProgram(
                                rs.getString(2),
                                rs.getString(3),
                                rs.getString(4),
                                rs.getBigDecimal(5),
                                rs.getBigDecimal(6))))
                .list();
        return jdbc.sql("select p.id, p.perangkat_daerah_id, p.kode, p.uraian, p.induk_id, g.pagu from rencana_simpul p"
                        + BERLAKU.formatted("p")
                        + " left join rencana_pagu g on g.simpul_id = p.id and g.tahun = :tahun where p.jenjang = 'PROGRAM'"
                        + syarat + " order by p.kode")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .params(param)
                .query((rs, n) -> new ProgramRpjmd(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getLong(5),
                        rs.getBigDecimal(6),
                        indikator.getOrDefault(rs.getLong(1), List.of())))
                .list();
    }
}
