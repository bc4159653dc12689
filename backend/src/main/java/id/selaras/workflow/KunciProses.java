package id.selaras.workflow;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Business key of a process: {@code <kode wilayah>/<tahun>} for RKPD and cycle, {@code <kode
 * wilayah>/<tahun>/<kode PD>} for a Renja.
 *
 * @param kodePd kode organisasi of the PD, null where the process is one of the whole Pemda
 */
public record KunciProses(String pemda, int tahun, String kodePd) {

    private static final Pattern BENTUK = Pattern.compile("([\\d.]{2,13})/(\\d{4})(?:/([\\w.]{1,40}))?");

    public static KunciProses pemda(String pemda, int tahun) {
        return new KunciProses(pemda, tahun, null);
    }

    public static KunciProses renja(String pemda, int tahun, String kodePd) {
        return new KunciProses(pemda, tahun, kodePd);
    }

    /** @throws IllegalArgumentException when the text is no such key */
    public static KunciProses baca(String teks) {
        var cocok = BENTUK.matcher(teks == null ? "" : teks);
        if (!cocok.matches()) {
            throw new IllegalArgumentException("bukan kunci proses: " + teks);
        }
        return new KunciProses(cocok.group(1), Integer.parseInt(cocok.group(2)), cocok.group(3));
    }

    public static KunciProses dari(DelegateExecution execution) {
        return baca(execution.getProcessBusinessKey());
    }

    /** The key of the RKPD that a Renja belongs to. */
    public KunciProses induk() {
        return pemda(pemda, tahun);
    }

    public String teks() {
        return kodePd == null ? pemda + "/" + tahun : pemda + "/" + tahun + "/" + kodePd;
    }

    @Override
    public String toString() {
        return teks();
    }
}
