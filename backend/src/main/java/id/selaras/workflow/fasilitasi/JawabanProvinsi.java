package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.Fasilitasi;
import id.selaras.workflow.strategis.EvaluasiRaperdaProcess;

/** The message that an answer goes out as: an RKPD and an RPJMD of one year wait for messages of their own. */
final class JawabanProvinsi {

    private JawabanProvinsi() {}

    static String pesan(Fasilitasi f) {
        return f.jenis().evaluasi()
                ? EvaluasiRaperdaProcess.Messages.JAWABAN_EVALUASI
                : FasilitasiRkpdProcess.Messages.JAWABAN_FASILITASI;
    }
}
