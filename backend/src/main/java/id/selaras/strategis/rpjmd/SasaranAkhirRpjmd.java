package id.selaras.strategis.rpjmd;

import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the RPJMD in force wants to be at its end, and its main indicators year by year. */
@Service
@Transactional(readOnly = true)
public class SasaranAkhirRpjmd {

    private static final String BERLAKU = " join rencana r on r.id = s.rencana_id and r.pemda = :pemda and"
            + " r.jenis = 'RPJMD' and r.status = 'DITETAPKAN' and :tahun between r.tahun_awal and r.tahun_akhir ";

    private final JdbcClient jdbc;

    SasaranAkhirRpjmd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A program of a PD at the end of the RPJMD. @param pagu of all its years */
    public record Program(long pdId, String kode, String indikator, BigDecimal target, BigDecimal pagu) {}

    /**
     * An indicator of a tujuan or sasaran: an indikator kinerja utama of the Pemda.
     *
     * @param realisasi of n-2 as the catalogue has it; null where it is not linked or has no value
     */
    public record Utama(
            String nama,
            String satuan,
            BigDecimal realisasi,
            BigDecimal targetN1,
            BigDecimal target,
            BigDecimal targetMaju,
            String milik) {}

    /** Every program indicator, by PD and code. */
    public List<Program> program(int tahun) {
        return jdbc.sql("select s.perangkat_daerah_id pd_id, s.kode, i.nama indikator, i.kondisi_akhir target,"
                        + " (select sum(p.pagu) from rencana_pagu p where p.simpul_id = s.id) pagu"
                        + " from rencana_simpul s" + BERLAKU
                        + "left join rencana_indikator i on i.simpul_id = s.id where s.jenjang = 'PROGRAM'"
                        + " and s.perangkat_daerah_id is not null order by s.kode, i.urutan, i.id")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(Program.class)
                .list();
    }

    /** Indicators of tujuan and sasaran, in the order of the document. */
    public List<Utama> indikatorUtama(int tahun) {
        return jdbc.sql("select i.nama, i.satuan, n.nilai realisasi, a.target target_n1, b.target target,"
                        + " c.target target_maju, s.uraian milik from rencana_simpul s" + BERLAKU
                        + "join rencana_indikator i on i.simpul_id = s.id"
                        + " left join rencana_target a on a.indikator_id = i.id and a.tahun = :tahun - 1"
                        + " left join rencana_target b on b.indikator_id = i.id and b.tahun = :tahun"
                        + " left join rencana_target c on c.indikator_id = i.id and c.tahun = :tahun + 1"
                        + " left join indikator_nilai n on n.indikator_id = i.indikator_id and n.tahun = :tahun - 2"
                        + " and n.triwulan = 0 where s.jenjang in ('TUJUAN', 'SASARAN')"
                        + " order by case s.jenjang when 'TUJUAN' then 0 else 1 end, s.urutan, s.id, i.urutan, i.id")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(Utama.class)
                .list();
    }
}
