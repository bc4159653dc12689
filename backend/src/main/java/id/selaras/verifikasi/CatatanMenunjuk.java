package id.selaras.verifikasi;

import id.selaras.tahunan.renja.BarisSubKegiatan;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RujukanBaris;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A note that waits for its answer and an explanation given for a line point at it. Answering the note or
 * taking the explanation back sets the line free, so that one that Bappeda wants gone can go.
 */
@Component
class CatatanMenunjuk implements RujukanBaris {

    private static final int TERPANJANG = 80;

    private final TabelCatatan catatan;
    private final TabelJawaban jawaban;

    CatatanMenunjuk(TabelCatatan catatan, TabelJawaban jawaban) {
        this.catatan = catatan;
        this.jawaban = jawaban;
    }

    @Override
    public List<String> rujukan(RenjaRingkas renja, BarisSubKegiatan baris) {
        return Stream.concat(
                        catatan.menungguPada(renja.id(), baris.silsilah()).stream()
                                .map(teks -> "catatan verifikasi yang belum dijawab: " + potong(teks)),
                        jawaban.kodePada(renja.id(), baris.silsilah()).stream()
                                .map(kode -> "alasan untuk temuan " + kode + " (tarik kembali di halaman Temuan)"))
                .toList();
    }

    private static String potong(String teks) {
        return teks.length() > TERPANJANG ? teks.substring(0, TERPANJANG - 1) + "…" : teks;
    }
}
