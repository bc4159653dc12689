package id.selaras.strategis.rencana;

import id.selaras.indikator.AkumulasiNilai;
import id.selaras.indikator.Arah;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells of a plan: what stands in one as plain text, and what is typed as a value. */
final class SelRencana {

    private static final Pattern TAHUNAN = Pattern.compile("(kapasitas|pagu|target):(\\d{4})");
    private static final Pattern KODE = Pattern.compile("[0-9X]{1,2}(\\.[0-9X]{1,4}){2,7}");

    private SelRencana() {}

    /** The year of a cell that has one, otherwise empty. @throws PelanggaranAturan RNC-07 a year not of the plan */
    static Optional<Integer> tahun(Rencana rencana, String sel) {
        var cocok = TAHUNAN.matcher(sel);
        if (!cocok.matches()) {
            return Optional.empty();
        }
        int tahun = Integer.parseInt(cocok.group(2));
        if (!rencana.tahun().contains(tahun)) {
            throw new PelanggaranAturan("RNC-07");
        }
        return Optional.of(tahun);
    }

    /** What stands there, empty for nothing. @throws PelanggaranAturan RNC-07 no such cell */
    static String baca(PohonRencana pohon, LokusRencana lokus, String sel) {
        var tahun = tahun(pohon.rencana(), sel);
        return switch (lokus.jenis()) {
            case RENCANA ->
                tahun.isPresent()
                        ? angka(pohon.kapasitas(), tahun.get())
                        : switch (sel) {
                            case "judul" -> pohon.rencana().judul();
                            case "visi" -> pohon.rencana().visi();
                            default -> throw new PelanggaranAturan("RNC-07");
                        };
            case SIMPUL ->
                simpul(pohon.simpul(lokus.id()).orElseThrow(() -> new PelanggaranAturan("RNC-11")), sel, tahun);
            case INDIKATOR ->
                indikator(indikator(pohon, lokus.id()).orElseThrow(() -> new PelanggaranAturan("RNC-11")), sel, tahun);
        };
    }

    static Optional<IndikatorSimpul> indikator(PohonRencana pohon, long id) {
        return pohon.urut().stream()
                .flatMap(s -> s.indikator().stream())
                .filter(i -> i.id() == id)
                .findFirst();
    }

    /**
     * What was typed, as it is stored: a text, a number or null.
     *
     * @throws PelanggaranAturan ANG-01, ANG-02, TKS-02 too long, RNC-13 negative pagu or too many digits,
     *     RNC-14 no code, RNC-15 must not be empty
     */
    static Object nilai(String sel, String teks) {
        var rapi = TeksLuar.rapikan(teks);
        if (sel.startsWith("pagu:") || sel.startsWith("kapasitas:")) {
            return rapi.isEmpty() ? null : uang(rapi);
        }
        if (sel.startsWith("target:") || sel.equals("kondisiAwal")) {
            return rapi.isEmpty() ? null : muat(AngkaIndonesia.baca(rapi), 4);
        }
        return switch (sel) {
            case "uraian", "nama" -> panjang(rapi, 1000);
            case "judul" -> wajib(panjang(rapi, 300));
            case "visi" -> panjang(rapi, 500);
            case "satuan" -> panjang(rapi, 100);
            case "kode" -> kode(rapi);
            case "pd", "rujukan", "katalog" -> rapi.isEmpty() ? null : bulat(rapi);
            case "arah" -> pilihan(rapi, Arah.values());
            case "akumulasi" -> pilihan(rapi, AkumulasiNilai.values());
            default -> throw new PelanggaranAturan("RNC-07");
        };
    }

    /** What {@link #baca} gave, as it was stored. */
    static Object dariTeks(String sel, String teks) {
        boolean angka = TAHUNAN.matcher(sel).matches() || sel.equals("kondisiAwal");
        if (angka) {
            return teks.isEmpty() ? null : new BigDecimal(teks);
        }
        return nilai(sel, teks);
    }

    /** A stored value as {@link #baca} would give it back. */
    static String teks(Object nilai) {
        return nilai == null ? "" : nilai instanceof BigDecimal b ? polos(b) : nilai.toString();
    }

    private static String simpul(Simpul s, String sel, Optional<Integer> tahun) {
        if (tahun.isPresent()) {
            return angka(s.pagu(), tahun.get());
        }
        return switch (sel) {
            case "uraian" -> s.uraian();
            case "kode" -> teks(s.kode());
            case "pd" -> teks(s.pdId());
            case "rujukan" -> teks(s.rujukanId());
            default -> throw new PelanggaranAturan("RNC-07");
        };
    }

    private static String indikator(IndikatorSimpul i, String sel, Optional<Integer> tahun) {
        if (tahun.isPresent()) {
            return angka(i.target(), tahun.get());
        }
        return switch (sel) {
            case "nama" -> i.nama();
            case "satuan" -> i.satuan();
            case "arah" -> i.arah().name();
            case "akumulasi" -> i.akumulasi().name();
            case "kondisiAwal" -> teks(i.kondisiAwal());
            case "katalog" -> teks(i.katalogId());
            default -> throw new PelanggaranAturan("RNC-07");
        };
    }

    private static String angka(Map<Integer, BigDecimal> perTahun, int tahun) {
        return teks(perTahun.get(tahun));
    }

    private static String polos(BigDecimal nilai) {
        return TabelRencana.polos(nilai).toPlainString();
    }

    private static BigDecimal uang(String teks) {
        var nilai = muat(AngkaIndonesia.bacaUang(teks), 2);
        if (nilai.signum() < 0) {
            throw new PelanggaranAturan("RNC-13", "2");
        }
        return nilai;
    }

    private static BigDecimal muat(BigDecimal nilai, int desimal) {
        var polos = TabelRencana.polos(nilai);
        if (polos.scale() > desimal || polos.precision() - polos.scale() > 16) {
            throw new PelanggaranAturan("RNC-13", String.valueOf(desimal));
        }
        return polos;
    }

    private static String panjang(String teks, int paling) {
        if (teks.length() > paling) {
            throw new PelanggaranAturan("TKS-02", String.valueOf(paling), String.valueOf(teks.length()));
        }
        return teks;
    }

    private static String wajib(String teks) {
        if (teks.isEmpty()) {
            throw new PelanggaranAturan("RNC-15");
        }
        return teks;
    }

    private static String kode(String teks) {
        if (teks.isEmpty()) {
            return null;
        }
        if (teks.length() > 30 || !KODE.matcher(teks).matches()) {
            throw new PelanggaranAturan("RNC-14", teks);
        }
        return teks;
    }

    private static Long bulat(String teks) {
        if (!teks.matches("\\d{1,18}")) {
            throw new PelanggaranAturan("RNC-07");
        }
        return Long.valueOf(teks);
    }

    private static String pilihan(String teks, Enum<?>... boleh) {
        return Arrays.stream(boleh)
                .map(Enum::name)
                .filter(teks::equals)
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("RNC-07"));
    }
}
