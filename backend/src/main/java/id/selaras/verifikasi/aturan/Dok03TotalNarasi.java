package id.selaras.verifikasi.aturan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A total of money typed in the narrative is the total of the table, to the rupiah or as rounded in words. */
final class Dok03TotalNarasi extends Aturan<KonteksRenja> {

    private static final Pattern UANG = Pattern.compile(
            "(?i)rp\\.?\\s*(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{1,2}))?\\s*(ribu|juta|mil[iy]ar|triliun)?");
    private static final List<String> KESELURUHAN = List.of("total", "jumlah", "seluruh");
    private static final List<String> UANG_RENCANA = List.of("pagu", "anggaran", "dana", "belanja", "kebutuhan");
    private static final Pattern BARIS_JUMLAH =
            Pattern.compile("(?i)^(?:jumlah|total)\\b[^\\d]*?(\\d{1,3}(?:\\.\\d{3}){2,})(?:,(\\d{1,2}))?$");

    Dok03TotalNarasi() {
        super("DOK-03", Bobot.PERBAIKAN, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var sudah = new HashSet<String>();
        for (var kalimat : k.naskah().kalimatRencana()) {
            var baris = BARIS_JUMLAH.matcher(kalimat.teks().strip());
            if (baris.find()) {
                uji(nilai(baris.group(1), baris.group(2)), 0, kalimat, k, sudah, temuan);
                continue;
            }
            var uang = UANG.matcher(kalimat.teks());
            while (uang.find()) {
                if (menyebutTotal(kalimat.sebelum(uang.start(), 240)) && !bagianJumlahan(kalimat.teks(), uang)) {
                    int pangkat = pangkat(uang.group(3));
                    uji(
                            nilai(uang.group(1), uang.group(2)).scaleByPowerOfTen(pangkat),
                            pangkat == 0 ? 0 : pangkat - desimal(uang.group(2)),
                            kalimat,
                            k,
                            sudah,
                            temuan);
                }
            }
        }
    }

    /** @param pembulatan power of ten that the figure was rounded to; 0 for an exact one */
    private void uji(
            BigDecimal tertulis,
            int pembulatan,
            Kalimat kalimat,
            KonteksRenja k,
            Set<String> sudah,
            Consumer<Temuan> temuan) {
        if (sama(k.susunan().total(), tertulis, pembulatan)
                || bagian(kalimat, k).stream().anyMatch(b -> sama(b, tertulis, pembulatan))) {
            return;
        }
        if (sudah.add(kalimat.kunciBab() + tertulis.toPlainString())) {
            var total = k.susunan().total();
            temuan.accept(temuan(
                    k,
                    Lokus.bab(kalimat.kunciBab(), "rp:" + tertulis.toBigInteger()),
                    kalimat.tempat(),
                    Tulis.rupiah(tertulis),
                    Tulis.rupiah(total),
                    Tulis.rupiah(tertulis.subtract(total).abs()),
                    kalimat.tempat()));
        }
    }

    private static boolean sama(BigDecimal nilai, BigDecimal tertulis, int pembulatan) {
        var dibulatkan = pembulatan == 0 ? nilai : nilai.setScale(-pembulatan, RoundingMode.HALF_UP);
        return dibulatkan.compareTo(tertulis) == 0;
    }

    /** Sums of the parts that the paragraph itself speaks of. */
    private static List<BigDecimal> bagian(Kalimat kalimat, KonteksRenja k) {
        var hasil = new ArrayList<BigDecimal>();
        if (kalimat.memuat("prakiraan maju") || kalimat.menyebutTahun(k.tahun() + 1)) {
            hasil.add(k.susunan().totalMaju());
        }
        if (k.acuan().plafon() != null && (kalimat.memuat("plafon") || kalimat.memuat("surat edaran"))) {
            hasil.add(k.acuan().plafon().jumlah());
        }
        if (kalimat.membagiPenunjang()) {
            var penunjang = Pgu04BagianPenunjang.penunjang(k);
            hasil.add(penunjang);
            hasil.add(k.susunan().total().subtract(penunjang));
        }
        kalimat.disebut(k.susunan()).forEach(g -> hasil.add(g.pagu()));
        return hasil;
    }

    /** "Total pagu …", "jumlah kebutuhan dana …", "pagu indikatif … sebesar": what follows is meant as the whole. */
    private static boolean menyebutTotal(String sebelum) {
        var kecil = sebelum.toLowerCase(Locale.ROOT);
        var frasa = kecil.substring(Math.max(kecil.lastIndexOf(';'), kecil.lastIndexOf(". ")) + 1);
        return UANG_RENCANA.stream().anyMatch(frasa::contains)
                        && KESELURUHAN.stream().anyMatch(frasa::contains)
                || frasa.contains("pagu indikatif") && frasa.matches(".*(sebesar|sejumlah)\\s*");
    }

    private static boolean bagianJumlahan(String teks, Matcher uang) {
        var sesudah = teks.substring(uang.end()).strip();
        var sebelum = teks.substring(0, uang.start()).strip();
        return sesudah.startsWith("+") || sebelum.endsWith("+");
    }

    private static BigDecimal nilai(String bulat, String pecahan) {
        return new BigDecimal(bulat.replace(".", "") + (pecahan == null ? "" : "." + pecahan));
    }

    private static int desimal(String pecahan) {
        return pecahan == null ? 0 : pecahan.length();
    }

    private static int pangkat(String kata) {
        return switch (kata == null ? "" : kata.toLowerCase(Locale.ROOT)) {
            case "ribu" -> 3;
            case "juta" -> 6;
            case "miliar", "milyar" -> 9;
            case "triliun" -> 12;
            default -> 0;
        };
    }
}
