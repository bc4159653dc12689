package id.selaras.verifikasi;

import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.verifikasi.aturan.Bobot;
import java.util.List;

/**
 * What the rules say of a Renja as it stands, with the answers of the PD.
 *
 * @param temuan the heavy first, then in the order of the catalogue and of the plan
 * @param catatanTerbuka notes of the verifier that wait for an answer
 */
public record HasilVerifikasi(RenjaRingkas renja, List<TemuanRenja> temuan, int catatanTerbuka) {

    public int jumlah(Bobot bobot) {
        return (int) temuan.stream().filter(t -> t.bobot() == bobot).count();
    }

    public int berat() {
        return jumlah(Bobot.BERAT);
    }

    public int perbaikan() {
        return jumlah(Bobot.PERBAIKAN);
    }

    public int info() {
        return jumlah(Bobot.INFO);
    }

    /** Findings to mend whose justifikasi is not accepted. */
    public int perbaikanTerbuka() {
        return (int) temuan.stream()
                .filter(t -> t.bobot() == Bobot.PERBAIKAN && t.terbuka())
                .count();
    }

    /** Heavy findings that hold the submission up. */
    public int menahanPengajuan() {
        return (int) temuan.stream().filter(t -> t.temuan().menahanPengajuan()).count();
    }

    public boolean bolehDiajukan() {
        return menahanPengajuan() == 0;
    }

    public boolean bolehDisetujui() {
        return berat() == 0 && perbaikanTerbuka() == 0 && catatanTerbuka == 0;
    }
}
