package id.selaras.akses;

import id.selaras.kernel.PelanggaranAturan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.server.ResponseStatusException;

/**
 * Runs what a form asks for, and puts a refusal beside the field it speaks of, so that nothing typed
 * is lost. A refusal for want of authority is not the form's business and goes on.
 */
public final class Formulir {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    private Formulir() {}

    /**
     * @param medan field of the form by the code of the refusal; others stand above the form
     * @return true when it was done
     * @throws ResponseStatusException 400 when the request cannot have come from the form
     */
    public static boolean coba(Errors hasil, Map<String, String> medan, Runnable kerja) {
        if (hasil instanceof BindingResult bacaan && bacaan.getTarget() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (hasil.hasErrors()) {
            return false;
        }
        try {
            kerja.run();
            return true;
        } catch (PelanggaranAturan e) {
            if (e.menolakOrang() || e.tidakAda()) {
                throw e;
            }
            var argumen = Arrays.stream(e.argumen()).map(Formulir::tulis).toArray();
            var nama = medan.get(e.kode());
            if (nama == null) {
                hasil.reject(e.kode(), argumen, e.getMessage());
            } else {
                hasil.rejectValue(nama, e.kode(), argumen, e.getMessage());
            }
            return false;
        }
    }

    private static Object tulis(Object argumen) {
        if (argumen instanceof LocalDate tanggal) {
            return TANGGAL.format(tanggal);
        }
        return argumen instanceof Number ? String.valueOf(argumen) : argumen;
    }
}
