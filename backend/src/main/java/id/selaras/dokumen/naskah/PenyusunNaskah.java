package id.selaras.dokumen.naskah;

import id.selaras.dokumen.mesin.RecordDataSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns headings and chapters of HTML into the blocks of running text. */
@Component
public class PenyusunNaskah {

    private static final int PARAGRAF_TERPANJANG = 2_400;

    private final TabelBebas tabelBebas;

    PenyusunNaskah(TabelBebas tabelBebas) {
        this.tabelBebas = tabelBebas;
    }

    /** An empty text for this paper. */
    public Teks mulai(String kertas) {
        return new Teks(kertas);
    }

    /** A text while it is being put together. */
    public final class Teks {

        private final String kertas;
        private final List<BarisNaskah> baris = new ArrayList<>();
        private int ikatan;
        private boolean sehabisJudul;

        private Teks(String kertas) {
            this.kertas = kertas;
        }

        public Teks bab(String nomor, String judul, String jangkar) {
            return judul("BAB", nomor, judul, jangkar);
        }

        public Teks subBab(String nomor, String judul, String jangkar) {
            return judul("SUBBAB", nomor, judul, jangkar);
        }

        public Teks paragraf(String teks) {
            return html("<p>" + teks + "</p>");
        }

        public Teks html(String html) {
            HtmlKeBlok.baca(html).forEach(this::tambah);
            return this;
        }

        /** A line such as "Nomor : 050/12". @param teks inline markup only */
        public Teks perihal(String label, String teks) {
            return baris("PERIHAL", label, null, teks);
        }

        /** A line of a preamble or a dictum: "Menimbang : a. bahwa …"; label only where it changes. */
        public Teks konsiderans(String label, String penanda, String teks) {
            return baris("KONSIDERANS", label, penanda, teks);
        }

        /** A line by itself in the middle, as MEMUTUSKAN. */
        public Teks tengah(String teks) {
            return baris("TENGAH", null, null, teks);
        }

        /** Place and day at the right, and whom a letter is to. */
        public Teks kanan(String teks) {
            return baris("KANAN", null, null, teks);
        }

        private Teks baris(String jenis, String label, String penanda, String teks) {
            baris.add(new BarisNaskah(jenis, label, teks, 0, null, ikatan, false, null, null, null, penanda));
            sehabisJudul = false;
            return this;
        }

        public boolean kosong() {
            return baris.isEmpty();
        }

        /** Rows for the template "naskah/naskah". */
        public List<? extends Record> selesai() {
            var hasil = new ArrayList<>(baris);
            for (int i = hasil.size() - 1; i >= 0; i--) {
                if (i < hasil.size() - 1 && !hasil.get(i).judul()) {
                    break;
                }
                hasil.set(i, hasil.get(i).diAkhir());
            }
            return hasil;
        }

        private Teks judul(String jenis, String nomor, String judul, String jangkar) {
            if (!sehabisJudul) {
                ikatan++;
            }
            baris.add(new BarisNaskah(jenis, nomor, judul, 0, jangkar, ikatan, false, null, null, null, null));
            sehabisJudul = true;
            return this;
        }

        private void tambah(Blok blok) {
            if (blok instanceof Blok.Judul judul) {
                judul("JUDUL", null, judul.teks(), null);
                return;
            }
            if (blok instanceof Blok.Paragraf paragraf) {
                for (var bagian : Paragraf.bagi(paragraf.teks(), PARAGRAF_TERPANJANG)) {
                    teks(paragraf.kutipan() ? "KUTIPAN" : "PARAGRAF", null, bagian, 0);
                }
            } else if (blok instanceof Blok.Butir butir) {
                var penanda = butir.penanda();
                for (var bagian : Paragraf.bagi(butir.teks(), PARAGRAF_TERPANJANG)) {
                    teks("BUTIR", penanda, bagian, butir.tingkat());
                    penanda = null;
                }
            } else if (blok instanceof Blok.Tabel tabel) {
                var isi = tabel.baris().stream()
                        .map(sel -> new BarisTabelBebas(TabelBebas.rapikan(sel)))
                        .toList();
                baris.add(new BarisNaskah(
                        "TABEL",
                        null,
                        null,
                        0,
                        null,
                        ikatan,
                        false,
                        tabelBebas.susun(kertas, tabel),
                        new RecordDataSource(isi),
                        tabel.kepala() == null ? null : TabelBebas.rapikan(tabel.kepala()),
                        null));
            }
            sehabisJudul = false;
        }

        private void teks(String jenis, String nomor, String teks, int tingkat) {
            baris.add(new BarisNaskah(jenis, nomor, teks, tingkat, null, ikatan, false, null, null, null, null));
        }
    }
}
