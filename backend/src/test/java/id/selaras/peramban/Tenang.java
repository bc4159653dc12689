package id.selaras.peramban;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells when a page asks for nothing more: no request is on its way and none began for a moment. Playwright's
 * own answer to this waits half a second for each page, longer than most pages need.
 */
final class Tenang {

    private static final long SUNYI = Duration.ofMillis(120).toNanos();

    private final Page halaman;
    private final Set<Request> berjalan = new HashSet<>();
    private long terakhir = System.nanoTime();

    Tenang(Page halaman) {
        this.halaman = halaman;
        halaman.onRequest(permintaan -> {
            berjalan.add(permintaan);
            terakhir = System.nanoTime();
        });
        halaman.onRequestFinished(this::selesai);
        halaman.onRequestFailed(this::selesai);
    }

    /** To be called after the page was loaded. */
    void tunggu() {
        terakhir = System.nanoTime();
        halaman.waitForCondition(() -> berjalan.isEmpty() && System.nanoTime() - terakhir > SUNYI);
    }

    private void selesai(Request permintaan) {
        berjalan.remove(permintaan);
        terakhir = System.nanoTime();
    }
}
