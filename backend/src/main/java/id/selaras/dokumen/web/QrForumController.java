package id.selaras.dokumen.web;

import id.selaras.dokumen.CetakForumService;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The code on the wall of a forum: it opens the attendance page. */
@Controller
class QrForumController {

    private final CetakForumService cetak;

    QrForumController(CetakForumService cetak) {
        this.cetak = cetak;
    }

    @GetMapping("/dokumen/forum/{forumId:\\d+}/qr.png")
    ResponseEntity<byte[]> qr(@PathVariable long forumId) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(cetak.qrHadir(forumId));
    }
}
