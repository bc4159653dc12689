package id.selaras.verifikasi.aturan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The legal bases that a chapter names, in the order in which it names them. */
record DaftarHukum(List<Butir> butir) {

    private static final Pattern NOMOR_TAHUN = Pattern.compile(
            "(?i)(?:nomor|no\\.?)\\s*:?\\s*([\\w][\\w.\\-/]*?)\\s+tahun\\s+(\\d{4})|(?<![\\w/])(\\d[\\d.\\-]*)(?:/|\\s+tahun\\s+)(\\d{4})(?!\\d)");
    private static final Pattern PEMISAH = Pattern.compile(";");

    /** Ranks from high to low. */
    enum Peringkat {
        UU("undang-?\\s?undang|\\buu\\b|\\bperppu\\b", "undang-undang"),
        PP("peraturan pemerintah(?! pengganti)|\\bpp\\b", "peraturan pemerintah"),
        PERPRES(
                "(?:peraturan|keputusan|instruksi) presiden|\\bperpres\\b|\\bkeppres\\b|\\binpres\\b",
                "peraturan presiden"),
        PERMEN("peraturan (?:menteri|badan|kepala badan|lembaga)|\\bpermen\\w*", "peraturan menteri"),
        KEPMEN("(?:keputusan|instruksi) menteri|\\bkepmen\\w*|\\binmen\\w*", "keputusan menteri"),
        PERDA_PROVINSI("(?:peraturan daerah|\\bperda) provinsi", "peraturan daerah provinsi"),
        PERDA("peraturan daerah(?! provinsi)|\\bperda\\b(?! provinsi)", "peraturan daerah"),
        PERKADA(
                "(?:peraturan|keputusan) (?:bupati|wali\\s?kota)|\\bper(?:bup|wali?|kada)\\b",
                "peraturan kepala daerah"),
        PERGUB("(?:peraturan|keputusan) gubernur|\\bpergub\\b", "peraturan gubernur");

        private final Pattern pola;
        private final String label;

        Peringkat(String pola, String label) {
            this.pola = Pattern.compile(pola, Pattern.CASE_INSENSITIVE);
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * One citation.
     *
     * @param utama heads its item of the list; others are named in passing ("sebagaimana diubah dengan …")
     */
    record Butir(Peringkat peringkat, String nomor, int tahun, boolean utama) {

        String sebutan() {
            return peringkat.label() + " " + nomor + "/" + tahun;
        }
    }

    static DaftarHukum dari(TeksBab teks) {
        var hasil = new ArrayList<Butir>();
        for (var paragraf : teks.paragraf()) {
            for (var bagian : PEMISAH.split(paragraf)) {
                baca(bagian, hasil);
            }
        }
        return new DaftarHukum(hasil);
    }

    private static void baca(String bagian, List<Butir> hasil) {
        var cari = NOMOR_TAHUN.matcher(bagian);
        int sejak = 0;
        boolean utama = true;
        while (cari.find()) {
            var peringkat = terakhir(bagian.substring(sejak, cari.start()));
            sejak = cari.end();
            if (peringkat.isPresent()) {
                boolean panjang = cari.group(1) != null;
                hasil.add(new Butir(
                        peringkat.get(),
                        panjang ? cari.group(1) : cari.group(3),
                        Integer.parseInt(panjang ? cari.group(2) : cari.group(4)),
                        utama));
                utama = false;
            }
        }
    }

    /** The kind named last before a number is the kind of that number. */
    private static Optional<Peringkat> terakhir(String teks) {
        Peringkat hasil = null;
        int posisi = -1;
        for (var p : Peringkat.values()) {
            var cari = p.pola.matcher(teks);
            while (cari.find()) {
                if (cari.start() > posisi) {
                    posisi = cari.start();
                    hasil = p;
                }
            }
        }
        return Optional.ofNullable(hasil);
    }

    boolean memuat(String nomor, int tahun) {
        return butir.stream().anyMatch(b -> b.tahun() == tahun && b.nomor().equalsIgnoreCase(nomor));
    }

    /**
     * The first two that stand in the wrong order: a lower rank before a higher one, or within a rank
     * a later year before an earlier one. A peraturan gubernur named by a kabupaten or kota stands with
     * the provinsi or with the kepala daerah; both are usual, so it is only compared with its like.
     */
    Optional<List<Butir>> salahUrut() {
        Butir sebelum = null;
        Butir gubernur = null;
        for (var b : butir) {
            if (!b.utama()) {
                continue;
            }
            if (b.peringkat() == Peringkat.PERGUB) {
                if (gubernur != null && gubernur.tahun() > b.tahun()) {
                    return Optional.of(List.of(gubernur, b));
                }
                gubernur = b;
                continue;
            }
            if (sebelum != null
                    && (sebelum.peringkat().compareTo(b.peringkat()) > 0
                            || sebelum.peringkat() == b.peringkat() && sebelum.tahun() > b.tahun())) {
                return Optional.of(List.of(sebelum, b));
            }
            sebelum = b;
        }
        return Optional.empty();
    }
}
