package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a code as it comes out of a spreadsheet, with lost zeros, or turned into a date. It is
 * repaired only where exactly one code of the version bound to fits.
 */
final class PembacaKode {

    private static final Pattern PANGKAT = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern KODE =
            Pattern.compile("(\\d{1,2}|X)(\\.(\\d{1,4}|XX))*\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern MIRIP =
            Pattern.compile("(\\d{1,2}|X)\\.(\\d{1,2}|XX)(\\.\\d{1,2}){1,3}(\\.\\d{1,4})?");

    private final DaftarPilihan pilihan;
    private final Map<String, Nomenklatur> persis = new HashMap<>();
    private final Map<String, List<Nomenklatur>> tanpaNol = new HashMap<>();

    PembacaKode(DaftarPilihan pilihan) {
        this.pilihan = pilihan;
        for (var n : pilihan.nomenklaturPd()) {
            persis.put(n.kode(), n);
            tanpaNol.computeIfAbsent(tanpaNol(n.kode()), k -> new ArrayList<>()).add(n);
        }
    }

    /** @param diperbaiki the code differs from what was written by more than blanks and a last point */
    record BacaanKode(Nomenklatur nomenklatur, boolean diperbaiki) {}

    /** Whether a cell looks like the code of a program or of what is below it, and not like a number. */
    static boolean miripKode(String teks) {
        return MIRIP.matcher(KodeNomenklatur.rapikan(teks)).matches();
    }

    /**
     * @throws PelanggaranAturan SUN-25 digits lost to the form 1,98E+17, SUN-15 unknown or more than
     *     one reading, SUN-16 a bidang urusan the PD does not serve
     */
    BacaanKode baca(String teks) {
        var rapi = TeksLuar.rapikan(teks);
        if (PANGKAT.matcher(rapi).matches()) {
            throw new PelanggaranAturan("SUN-25", rapi);
        }
        var kode = KodeNomenklatur.denganBidang(
                KodeNomenklatur.rapikan(rapi), pilihan.pd().bidangUtama());
        var tepat = persis.get(kode);
        if (tepat != null) {
            return new BacaanKode(tepat, false);
        }
        var penunjang = penunjangBidangLain(kode);
        if (penunjang != null) {
            return new BacaanKode(penunjang, false);
        }
        var calon = new LinkedHashSet<>(calon(kode));
        if (calon.size() == 1) {
            return new BacaanKode(calon.iterator().next(), true);
        }
        throw tolak(rapi, kode, calon);
    }

    /** The program penunjang may stand under any bidang urusan of the PD, not only under the first. */
    private Nomenklatur penunjangBidangLain(String kode) {
        var bidang = KodeNomenklatur.bidang(kode);
        if (!KodeNomenklatur.penunjang(kode) || !pilihan.pd().bidangUrusan().contains(bidang)) {
            return null;
        }
        var n = persis.get(KodeNomenklatur.denganBidang(
                KodeNomenklatur.generik(kode), pilihan.pd().bidangUtama()));
        return n == null
                ? null
                : new Nomenklatur(
                        kode,
                        n.jenjang(),
                        n.nama(),
                        n.kinerja(),
                        n.indikator(),
                        n.satuan(),
                        n.dicabut(),
                        n.pengganti());
    }

    private Set<Nomenklatur> calon(String kode) {
        if (KODE.matcher(kode).matches()) {
            return Set.copyOf(tanpaNol.getOrDefault(tanpaNol(kode), List.of()));
        }
        var hasil = new LinkedHashSet<Nomenklatur>();
        for (var susunan : TanggalKode.susunan(kode)) {
            hasil.addAll(tanpaNol.getOrDefault(susunan, List.of()));
        }
        return hasil;
    }

    private PelanggaranAturan tolak(String rapi, String kode, Set<Nomenklatur> calon) {
        if (calon.size() > 1) {
            return new PelanggaranAturan(
                    "SUN-26",
                    rapi,
                    String.join(
                            ", ", calon.stream().map(Nomenklatur::kode).sorted().toList()));
        }
        if (pilihan.nomenklatur(List.of(kode)).containsKey(kode)) {
            return new PelanggaranAturan(
                    "SUN-16",
                    kode,
                    KodeNomenklatur.bidang(kode),
                    String.join(", ", pilihan.pd().bidangUrusan()));
        }
        return new PelanggaranAturan("SUN-15", rapi, pilihan.versiNomenklatur());
    }

    private static String tanpaNol(String kode) {
        return kode.replaceAll("(^|\\.)0+(?=\\d)", "$1");
    }
}
