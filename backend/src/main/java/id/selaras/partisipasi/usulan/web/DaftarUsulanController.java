package id.selaras.partisipasi.usulan.web;

import id.selaras.partisipasi.usulan.AsalUsulan;
import id.selaras.partisipasi.usulan.BacaUsulan;
import id.selaras.partisipasi.usulan.JenjangUsulan;
import id.selaras.partisipasi.usulan.Rekomendasi;
import id.selaras.partisipasi.usulan.SaringDaftar;
import id.selaras.partisipasi.usulan.StatusUsulan;
import id.selaras.partisipasi.usulan.TimbangUsulanService;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of usulan, narrowed and in pages, with one rekomendasi for many. */
@Controller
@RequestMapping("/usulan")
class DaftarUsulanController {

    private final BacaUsulan baca;
    private final TimbangUsulanService timbang;
    private final BahanUsulan bahan;

    DaftarUsulanController(BacaUsulan baca, TimbangUsulanService timbang, BahanUsulan bahan) {
        this.baca = baca;
        this.timbang = timbang;
        this.bahan = bahan;
    }

    /** The filter as it comes from the address. */
    record Saring(
            Integer tahun,
            String wilayah,
            AsalUsulan asal,
            StatusUsulan status,
            JenjangUsulan jenjang,
            Long pd,
            String cari,
            Boolean giliran) {

        SaringDaftar untuk(int tahunSusun) {
            return new SaringDaftar(
                    tahun == null ? tahunSusun : tahun,
                    kosong(wilayah),
                    asal,
                    status,
                    jenjang,
                    pd,
                    cari,
                    Boolean.TRUE.equals(giliran));
        }

        public boolean menyaring() {
            return kosong(wilayah) != null
                    || asal != null
                    || status != null
                    || jenjang != null
                    || pd != null
                    || kosong(cari) != null
                    || Boolean.TRUE.equals(giliran);
        }

        public String alamat() {
            var alamat = UriComponentsBuilder.fromPath("/usulan");
            tambah(alamat, "tahun", tahun);
            tambah(alamat, "wilayah", kosong(wilayah));
            tambah(alamat, "asal", asal);
            tambah(alamat, "status", status);
            tambah(alamat, "jenjang", jenjang);
            tambah(alamat, "pd", pd);
            tambah(alamat, "cari", kosong(cari));
            tambah(alamat, "giliran", Boolean.TRUE.equals(giliran) ? "true" : null);
            return alamat.encode().build().toUriString();
        }

        private static void tambah(UriComponentsBuilder alamat, String nama, Object nilai) {
            if (nilai != null) {
                alamat.queryParam(nama, nilai);
            }
        }

        private static String kosong(String teks) {
            return teks == null || teks.isBlank() ? null : teks.strip();
        }
    }

    @GetMapping
    String daftar(Saring saring, @RequestParam(defaultValue = "1") int halaman, Model model) {
        var saya = baca.kedudukan();
        var berlaku = saring.untuk(bahan.tahunSusun());
        var isi = baca.halaman(berlaku, halaman);
        model.addAttribute("saring", saring);
        model.addAttribute("tahun", berlaku.tahun());
        model.addAttribute("daftarTahun", tahun(berlaku.tahun()));
        model.addAttribute("hal", isi);
        model.addAttribute("saya", saya);
        model.addAttribute("dapatDipilih", isi.daftar().stream().anyMatch(u -> dapatDipilih(saya, u)));
        model.addAttribute("wilayah", bahan.wilayah());
        model.addAttribute("daftarPd", bahan.perangkatDaerah());
        model.addAttribute("daftarAsal", AsalUsulan.values());
        model.addAttribute("daftarStatus", StatusUsulan.values());
        model.addAttribute("daftarJenjang", JenjangUsulan.values());
        return "usulan/daftar";
    }

    private List<Integer> tahun(int tahun) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(tahun, bahan.tahunSusun(), bahan.tahunSusun() + 1),
                        baca.tahun().stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    private static boolean dapatDipilih(
            id.selaras.partisipasi.usulan.Kedudukan saya, id.selaras.partisipasi.usulan.UsulanRinci u) {
        return saya.giliran(u) && u.status() != StatusUsulan.DIKEMBALIKAN;
    }

    @PostMapping("/rekomendasi")
    String banyak(
            @RequestParam(name = "pilih", defaultValue = "") List<Long> pilih,
            @RequestParam Rekomendasi rekomendasi,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "/usulan") String kembali,
            RedirectAttributes kabar) {
        int banyak = timbang.rekomendasi(pilih, rekomendasi, alasan);
        kabar.addFlashAttribute(
                "pesanSukses",
                banyak + " usulan ditimbang: " + rekomendasi.label().toLowerCase(java.util.Locale.ROOT));
        return "redirect:" + (kembali.matches("/usulan(\\?.*)?") ? kembali : "/usulan");
    }
}
