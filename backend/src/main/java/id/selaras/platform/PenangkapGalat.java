package id.selaras.platform;

import id.selaras.kernel.PelanggaranAturan;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Turns a refusal into a sentence that the user can act on: a page, or Problem Details for scripts. */
@ControllerAdvice
class PenangkapGalat {

    private static final Logger LOG = LoggerFactory.getLogger(PenangkapGalat.class);

    /** MySQL: disk full, table full. */
    private static final Set<Integer> PENUH = Set.of(1021, 1114);

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final MessageSourceAccessor pesan;
    private final java.time.Clock jam;

    PenangkapGalat(MessageSource pesan, java.time.Clock jam) {
        this.pesan = new MessageSourceAccessor(pesan);
        this.jam = jam;
    }

    @ExceptionHandler(PelanggaranAturan.class)
    Object pelanggaran(PelanggaranAturan galat, HttpServletRequest req) {
        return jawab(galat.kode(), kalimat(galat), status(galat), req);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object terlaluBesar(HttpServletRequest req) {
        return jawab("BRK-01", pesan.getMessage("BRK-01"), HttpStatus.CONTENT_TOO_LARGE, req);
    }

    /** A full disk is the one fault of the database that a user can do something about. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    Object basisData(RuntimeException galat, HttpServletRequest req) {
        if (penuh(galat)) {
            LOG.error("Penyimpanan basis data penuh", galat);
            return jawab("SIS-01", pesan.getMessage("SIS-01"), HttpStatus.INSUFFICIENT_STORAGE, req);
        }
        throw galat;
    }

    private static boolean penuh(Throwable galat) {
        for (var sebab = galat; sebab != null; sebab = sebab.getCause()) {
            boolean kode = sebab instanceof SQLException sql && PENUH.contains(sql.getErrorCode());
            if (kode || String.valueOf(sebab.getMessage()).contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }

    /** True for requests by script: they get Problem Details instead of a page. */
    static boolean mintaData(HttpServletRequest req) {
        var terima = req.getHeader("Accept");
        return req.getHeader("HX-Request") != null
                || "fetch".equals(req.getHeader("X-Requested-With"))
                || req.getRequestURI().startsWith(req.getContextPath() + "/api/")
                || terima != null && terima.contains("json") && !terima.contains("text/html");
    }

    private Object jawab(String kode, String kalimat, HttpStatus status, HttpServletRequest req) {
        if (mintaData(req)) {
            var rincian = ProblemDetail.forStatusAndDetail(status, kalimat);
            rincian.setProperty("kode", kode);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(rincian);
        }
        var halaman = new ModelAndView("galat/aturan", status);
        halaman.addObject("kode", kode);
        halaman.addObject("pesan", kalimat);
        halaman.addObject("status", status.value());
        return halaman;
    }

    private String kalimat(PelanggaranAturan galat) {
        var argumen = Arrays.stream(galat.argumen()).map(this::tulis).toArray();
        return pesan.getMessage(galat.kode(), argumen, galat.getMessage());
    }

    private Object tulis(Object argumen) {
        if (argumen instanceof Instant waktu) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", INDONESIA).format(waktu.atZone(jam.getZone()));
        }
        if (argumen instanceof java.time.LocalDate tanggal) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA).format(tanggal);
        }
        return argumen instanceof Integer || argumen instanceof Long ? String.valueOf(argumen) : argumen;
    }

    private static HttpStatus status(PelanggaranAturan galat) {
        if (galat.menolakOrang()) {
            return HttpStatus.FORBIDDEN;
        }
        if (galat.tidakAda()) {
            return HttpStatus.NOT_FOUND;
        }
        return galat.bentrok() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
