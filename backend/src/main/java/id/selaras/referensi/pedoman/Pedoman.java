package id.selaras.referensi.pedoman;

import id.selaras.kernel.JenisPemda;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An edition of the rules as data: outline, tables, legal bases, papers. Each item carries where it comes
 * from and how sure we are of it.
 */
public record Pedoman(
        String kode,
        String judul,
        String sumber,
        String keyakinan,
        Pengantar kataPengantar,
        List<Bab> bab,
        List<Tabel> tabel,
        List<LandasanHukum> landasanHukum,
        List<HukumDiganti> hukumDiganti,
        List<Berkas> berkas) {

    /** Key of the preface among the chapters. */
    public static final String KATA_PENGANTAR = "kata-pengantar";

    /** @param bantuan what to write there, shown to the planner */
    public record Pengantar(String judul, String bantuan) {}

    /** @param kunci "I" to "V"; a bab without sub-bab has a text of its own under this key */
    public record Bab(String kunci, String judul, String bantuan, List<String> tabel, List<SubBab> subBab) {

        /** The text stands under the bab itself. */
        public boolean bertulisan() {
            return subBab.isEmpty();
        }
    }

    /** @param landasanHukum this sub-bab lists the legal bases */
    public record SubBab(String kunci, String judul, String bantuan, boolean landasanHukum, List<String> tabel) {}

    public record Tabel(
            String kode, String judul, boolean wajib, boolean bolehNihil, String sumber, String keyakinan) {}

    /** @param pola searched in the text, blanks joined and case ignored */
    public record LandasanHukum(String judul, String pola, String sumber, String keyakinan) {}

    /** What must not be named any more. @param pengganti what took its place */
    public record HukumDiganti(String judul, String pola, String pengganti, String sumber, String keyakinan) {}

    public record Berkas(String jenis, String nama, String tahap, boolean wajib, String sumber, String keyakinan) {}

    /** The outline of a Renja under this edition. */
    public Kerangka kerangka() {
        return new Kerangka(kode, "RENJA", Set.of(), judul, sumber, keyakinan, kataPengantar, bab, tabel);
    }

    /** Every place that a text of a Renja belongs to, in the order of the document. */
    public Stream<Naskah> naskah() {
        return kerangka().naskah();
    }

    public Optional<Tabel> tabel(String kodeTabel) {
        return kerangka().cariTabel(kodeTabel);
    }

    /**
     * The outline of one kind of document.
     *
     * @param dokumen "RENJA", "RKPD"; a kind of plan
     * @param jenisPemda kinds of Pemda that it holds for; none for all
     */
    public record Kerangka(
            String pedoman,
            String dokumen,
            Set<JenisPemda> jenisPemda,
            String judul,
            String sumber,
            String keyakinan,
            Pengantar kataPengantar,
            List<Bab> bab,
            List<Tabel> tabel) {

        /** Every place that a text belongs to, in the order of the document. */
        public Stream<Naskah> naskah() {
            return Stream.concat(
                    Stream.of(new Naskah(KATA_PENGANTAR, kataPengantar.judul(), kataPengantar.bantuan(), List.of())),
                    bab.stream()
                            .flatMap(b -> b.bertulisan()
                                    ? Stream.of(new Naskah(b.kunci(), b.judul(), b.bantuan(), b.tabel()))
                                    : b.subBab().stream()
                                            .map(s -> new Naskah(s.kunci(), s.judul(), s.bantuan(), s.tabel()))));
        }

        public Optional<Tabel> cariTabel(String kodeTabel) {
            return tabel.stream().filter(t -> t.kode().equals(kodeTabel)).findFirst();
        }

        boolean untuk(JenisPemda jenis) {
            return jenisPemda.isEmpty() || jenisPemda.contains(jenis);
        }
    }

    /** A place for text. */
    public record Naskah(String kunci, String judul, String bantuan, List<String> tabel) {}
}
