package id.selaras.verifikasi.aturan;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences as a user reads them. */
final class PesanUji {

    private static final ResourceBundleMessageSource SUMBER = new ResourceBundleMessageSource();

    static {
        SUMBER.setBasename("messages");
        SUMBER.setDefaultEncoding("UTF-8");
        SUMBER.setFallbackToSystemLocale(false);
    }

    private PesanUji() {}

    static String pesan(Temuan temuan) {
        return SUMBER.getMessage(temuan.kunciPesan(), temuan.argumen().toArray(), Locale.forLanguageTag("id-ID"));
    }
}
