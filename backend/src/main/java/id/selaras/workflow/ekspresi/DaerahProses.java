package id.selaras.workflow.ekspresi;

import id.selaras.kernel.JenisPemda;
import id.selaras.partisipasi.forum.JenisForum;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.workflow.KunciProses;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Places for the models: {@code ${daerah.kecamatan(execution)}}. Which levels of Musrenbang a Pemda has follows from
 * its places, so that provinsi, kabupaten and kota need no models of their own.
 */
@Component("daerah")
public class DaerahProses {

    private static final String ANAK =
            "select kode from wilayah where pemda = ? and jenis = ? and induk = ? order by kode";

    private final JdbcClient jdbc;
    private final PemdaService pemda;

    DaerahProses(JdbcClient jdbc, PemdaService pemda) {
        this.jdbc = jdbc;
        this.pemda = pemda;
    }

    /** Every kecamatan of the Pemda; none where its list of places has none. */
    public List<String> kecamatan(DelegateExecution execution) {
        return jdbc.sql("select kode from wilayah where pemda = ? and jenis = 'KECAMATAN' order by kode")
                .param(KunciProses.dari(execution).pemda())
                .query(String.class)
                .list();
    }

    /** The kelurahan of the kecamatan whose Musrenbang this is; none on every other level. */
    public List<String> bawahan(DelegateExecution execution) {
        if (VariabelAcara.jenis(execution) != JenisForum.MUSRENBANG_KECAMATAN) {
            return List.of();
        }
        return jdbc.sql(ANAK)
                .params(KunciProses.dari(execution).pemda(), "KELURAHAN", execution.getVariable(VariabelAcara.WILAYAH))
                .query(String.class)
                .list();
    }

    /** The konsultasi publik or forum PD of the plan that this process is about. */
    public String forum(DelegateExecution execution, String jenis) {
        var rencana = VariabelAcara.jenisRencana(execution);
        return rencana == null ? jenis : jenis + "_" + rencana.name();
    }

    /** The level of the Pemda itself. */
    public String tingkat(DelegateExecution execution) {
        var jenis = pemda.ambil(KunciProses.dari(execution).pemda()).jenis();
        return (jenis == JenisPemda.PROVINSI ? JenisForum.MUSRENBANG_PROVINSI : JenisForum.MUSRENBANG_KABUPATEN_KOTA)
                .name();
    }
}
