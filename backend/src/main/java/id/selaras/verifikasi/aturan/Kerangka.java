package id.selaras.verifikasi.aturan;

import id.selaras.kernel.Tahap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the pedoman of a plan asks for, as far as a machine can look for it. */
public record Kerangka(
        String pedoman, List<Bab> bab, List<Tabel> tabel, List<Berkas> berkas, List<DasarHukum> dasarHukum) {

    public static final Kerangka KOSONG = new Kerangka("", List.of(), List.of(), List.of(), List.of());

    /**
     * @param lampau tells of past years, so that its numbers are not those of this plan
     * @param petunjuk template text that the chapter starts with; null where there is none
     */
    public record Bab(
            String kunci,
            String nomor,
            String judul,
            boolean wajib,
            boolean lampau,
            String petunjuk,
            List<SubBab> subBab) {

        String tempat() {
            return "Bab " + nomor + " " + judul;
        }
    }

    /** @param bidang only for a PD that serves one of these; empty for all */
    public record SubBab(String kunci, String nomor, String judul, boolean wajib, String petunjuk, Set<String> bidang) {

        String tempat() {
            return nomor == null || nomor.isBlank() ? judul : nomor + " " + judul;
        }
    }

    /**
     * @param bab key of the chapter that it stands in
     * @param bolehNihil may be declared to have no rows this year
     */
    public record Tabel(String kode, String judul, String bab, boolean wajib, boolean bolehNihil) {}

    /** @param tahap stage by whose end the paper must be there */
    public record Berkas(String jenis, String nama, Tahap tahap, boolean wajib) {}

    /**
     * A legal basis.
     *
     * @param sebutan as it is called in a sentence
     * @param pola its words, searched with blanks joined and case ignored; may be null
     * @param nomor with the year enough to know it in a short citation
     * @param pengganti what took its place; null where it is in force and must be named
     */
    public record DasarHukum(String sebutan, String pola, String nomor, int tahun, String pengganti) {

        String kunci() {
            return nomor + "/" + tahun;
        }
    }

    Optional<Bab> babDari(String kunci) {
        return bab.stream()
                .filter(b -> b.kunci().equals(kunci)
                        || b.subBab().stream().anyMatch(s -> s.kunci().equals(kunci)))
                .findFirst();
    }

    /** "3.3 Program dan Kegiatan", or the key itself where the pedoman does not know it. */
    String tempat(String kunci) {
        return bab.stream()
                .filter(b -> b.kunci().equals(kunci))
                .map(Bab::tempat)
                .findFirst()
                .or(() -> bab.stream()
                        .flatMap(b -> b.subBab().stream())
                        .filter(s -> s.kunci().equals(kunci))
                        .map(SubBab::tempat)
                        .findFirst())
                .orElse(kunci);
    }
}
