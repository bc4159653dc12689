package id.selaras.workflow.web;

import id.selaras.kernel.PelanggaranAturan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The sentence of a refusal, for a page that keeps what was typed. */
@Component
class KalimatAturan {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final MessageSourceAccessor pesan;
    private final Clock jam;

    KalimatAturan(MessageSource pesan, Clock jam) {
        this.pesan = new MessageSourceAccessor(pesan, INDONESIA);
        this.jam = jam;
    }

    String tulis(PelanggaranAturan galat) {
        var argumen = Arrays.stream(galat.argumen()).map(this::tulis).toArray();
        return pesan.getMessage(galat.kode(), argumen, galat.getMessage());
    }

    private Object tulis(Object argumen) {
        if (argumen instanceof Instant waktu) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", INDONESIA).format(waktu.atZone(jam.getZone()));
        }
        if (argumen instanceof LocalDate tanggal) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA).format(tanggal);
        }
        return argumen instanceof Integer || argumen instanceof Long ? String.valueOf(argumen) : argumen;
    }

    /**
     * The refusal inside what the engine threw, where the page itself can show it.
     *
     * @throws RuntimeException the failure as it was, when it is no refusal or one that bars the page
     */
    static PelanggaranAturan dari(RuntimeException gagal) {
        for (Throwable sebab = gagal; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof PelanggaranAturan aturan) {
                if (aturan.kode().startsWith("AKS") || aturan.tidakAda()) {
                    throw aturan;
                }
                return aturan;
            }
        }
        throw gagal;
    }
}
