package id.selaras.workflow.web;

import id.selaras.kernel.Tahap;
import id.selaras.workflow.tugas.SaringanTugas;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter above the inbox. Pages are counted from 1. */
record SaringTugasForm(
        SaringanTugas.Lingkup lingkup,
        Boolean terlambat,
        Tahap tahap,
        Long pd,
        String teks,
        SaringanTugas.Urutan urut,
        Boolean turun,
        Integer halaman) {

    static final int UKURAN = 30;

    SaringTugasForm {
        lingkup = lingkup == null ? SaringanTugas.Lingkup.UNTUK_SAYA : lingkup;
        terlambat = Boolean.TRUE.equals(terlambat);
        teks = teks == null || teks.isBlank() ? null : teks.strip();
        urut = urut == null ? urutanBawaan(lingkup) : urut;
        turun = turun == null ? urut == SaringanTugas.Urutan.SELESAI : turun;
        halaman = halaman == null || halaman < 1 ? 1 : halaman;
    }

    SaringanTugas saringan() {
        return new SaringanTugas(
                lingkup, null, null, tahap, pd, null, terlambat, teks, urut, turun, halaman - 1, UKURAN);
    }

    boolean menyaring() {
        return terlambat || tahap != null || pd != null || teks != null;
    }

    /** Address of this list without sorting and page, for links that set them. */
    String alamatSaring() {
        var alamat = UriComponentsBuilder.fromPath("/tugas").queryParam("lingkup", lingkup);
        if (terlambat) {
            alamat.queryParam("terlambat", true);
        }
        if (tahap != null) {
            alamat.queryParam("tahap", tahap);
        }
        if (pd != null) {
            alamat.queryParam("pd", pd);
        }
        if (teks != null) {
            alamat.queryParam("teks", "{teks}");
            return alamat.encode().buildAndExpand(teks).toUriString();
        }
        return alamat.toUriString();
    }

    /** Address of this list without the page. */
    String alamat() {
        return alamatSaring() + "&urut=" + urut + "&turun=" + turun;
    }

    /** Address of this list sorted by a column; the same column once more turns it round. */
    public String alamatUrut(String kolom) {
        boolean balik = urut.name().equals(kolom) && !turun;
        return alamatSaring() + "&urut=" + kolom + "&turun=" + balik;
    }

    /** Value of aria-sort for a column. */
    public String arah(String kolom) {
        if (!urut.name().equals(kolom)) {
            return null;
        }
        return turun ? "descending" : "ascending";
    }

    private static SaringanTugas.Urutan urutanBawaan(SaringanTugas.Lingkup lingkup) {
        return lingkup == SaringanTugas.Lingkup.DISELESAIKAN
                ? SaringanTugas.Urutan.SELESAI
                : SaringanTugas.Urutan.BATAS;
    }
}
