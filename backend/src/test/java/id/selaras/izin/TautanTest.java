package id.selaras.izin;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.Pelaku;
import id.selaras.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;

/** No page offers what is refused: each link and each form that somebody sees is followed as that person. */
@UjiAplikasi
@Import(Penanya.class)
class TautanTest {

    private static final Pattern TAUTAN = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*)");
    private static final Pattern BORANG = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern MEDAN = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern BERKAS = Pattern.compile("/(webjars|ikon|favicon|.*\\.(css|js|svg))\\b.*");
    /** Rows of one kind are alike: this many of each are followed. */
    private static final int PER_KERANGKA = 2;

    @Autowired
    PanggungIzin panggung;

    @Autowired
    Penanya tanya;

    @BeforeEach
    void siapkan() {
        panggung.siapkan();
    }

    @Test
    void whatAPageOffersIsNotRefused() {
        var salah = new ArrayList<String>();
        int diikuti = 0;
        for (var siapa : panggung.pihak().entrySet()) {
            diikuti += telusuri(siapa.getKey(), siapa.getValue(), salah);
        }
        assertThat(salah).isEmpty();
        assertThat(diikuti).isGreaterThan(400);
    }

    private int telusuri(String nama, Pelaku orang, List<String> salah) {
        var antre = new ArrayList<>(List.of(
                "/",
                "/renja/" + panggung.benda("renja"),
                "/verifikasi/renja/" + panggung.benda("diajukan") + "/telaah",
                "/tugas/" + panggung.benda("susun"),
                "/tugas/" + panggung.benda("telaahTugas")));
        var awal = Set.copyOf(antre);
        Set<String> lewat = new LinkedHashSet<>(antre);
        Map<String, Integer> kerangka = new HashMap<>();
        Map<String, String> asal = new HashMap<>();
        for (int i = 0; i < antre.size(); i++) {
            var alamat = antre.get(i);
            var jawab = tanya.buka(alamat, orang);
            if (jawab.ditolak() || jawab.status() >= 400) {
                if (!awal.contains(alamat)) {
                    salah.add(nama + " ditawari " + alamat + " di " + asal.get(alamat) + " -> " + jawab);
                }
                continue;
            }
            ikutiBorang(nama, orang, alamat, jawab.badan(), kerangka, salah);
            var cocok = TAUTAN.matcher(jawab.badan());
            while (cocok.find()) {
                var tuju = HtmlUtils.htmlUnescape(cocok.group(1));
                if (!BERKAS.matcher(tuju).matches() && lewat.add(tuju) && masih(kerangka, "GET " + tuju)) {
                    antre.add(tuju);
                    asal.put(tuju, alamat);
                }
            }
        }
        return antre.size() + kerangka.size();
    }

    private void ikutiBorang(
            String nama, Pelaku orang, String dari, String badan, Map<String, Integer> kerangka, List<String> salah) {
        var borang = BORANG.matcher(badan);
        while (borang.find()) {
            var aksi = sifat(borang.group(1), "action");
            if (!"post".equals(sifat(borang.group(1), "method")) || aksi == null || aksi.equals("/keluar")) {
                continue;
            }
            var medan = medan(borang.group(2));
            if (masih(kerangka, "POST " + aksi + medan.size())) {
                var jawab = tanya.kirim(aksi, medan, orang);
                if (jawab.status() == 403 || jawab.status() == 404 || jawab.status() >= 500) {
                    salah.add(nama + " ditawari borang " + aksi + " di " + dari + " -> " + jawab);
                }
            }
        }
    }

    /** What the form sends as it stands, with its first button pressed. */
    private static List<String[]> medan(String isi) {
        var hasil = new ArrayList<String[]>();
        boolean ditekan = false;
        var cocok = MEDAN.matcher(isi);
        while (cocok.find()) {
            var nama = sifat(cocok.group(), "name");
            boolean tombol = cocok.group().startsWith("<button");
            if (nama == null || nama.equals("_csrf") || tombol && ditekan) {
                continue;
            }
            ditekan |= tombol;
            var nilai = sifat(cocok.group(), "value");
            hasil.add(new String[] {nama, nilai == null ? "" : nilai});
        }
        return hasil;
    }

    private static String sifat(String tanda, String nama) {
        var cocok = Pattern.compile("\\b" + nama + "=\"([^\"]*)\"").matcher(tanda);
        return cocok.find() ? HtmlUtils.htmlUnescape(cocok.group(1)) : null;
    }

    private static boolean masih(Map<String, Integer> kerangka, String alamat) {
        return kerangka.merge(alamat.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{6,}", "#"), 1, Integer::sum)
                <= PER_KERANGKA;
    }
}
