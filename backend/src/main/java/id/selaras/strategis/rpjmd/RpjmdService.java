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
             join rpjmd r on r.id = %s.rpjmd_id and r.pemda = :pemda and :tahun between r.tahun_awal and r.tahun_akhir
            """;

    private final JdbcClient jdbc;

    RpjmdService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sasaran in force in a year, in the order of the document. */
    public List<SasaranRpjmd> sasaran(int tahun) {
        return jdbc.sql("""
                        select s.id, s.nomor, s.uraian, m.nomor nomor_misi, m.uraian misi
                          from rpjmd_sasaran s join rpjmd_tujuan t on t.id = s.tujuan_id
                          join rpjmd_misi m on m.id = t.misi_id
                        """ + BERLAKU.formatted("m") + " order by m.nomor, t.nomor, s.nomor")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(SasaranRpjmd.class)
                .list();
    }

    /** Indicators of the sasaran in force in a year, each named with its sasaran. */
    public List<IndikatorSasaran> indikatorSasaran(int tahun) {
        return jdbc.sql("select i.pemilik_id sasaran_id, i.nama, i.satuan from rpjmd_indikator i"
                        + BERLAKU.formatted("i") + " where i.pemilik = 'SASARAN' order by i.id")
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
                        select i.pemilik_id, i.nama, i.satuan, i.arah, t.target, n.target target_n1
                          from rpjmd_indikator i join rpjmd_program p on p.id = i.pemilik_id
                        """ + BERLAKU.formatted("p") + """
                          left join rpjmd_target t on t.indikator_id = i.id and t.tahun = :tahun
                          left join rpjmd_target n on n.indikator_id = i.id and n.tahun = :tahun + 1
                         where i.pemilik = 'PROGRAM'
                        """ + syarat + " order by i.id")
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
        return jdbc.sql("select p.id, p.perangkat_daerah_id, p.kode, p.nama, p.sasaran_id, g.pagu from rpjmd_program p"
                        + BERLAKU.formatted("p")
                        + " left join rpjmd_pagu g on g.program_id = p.id and g.tahun = :tahun where 1 = 1"
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
