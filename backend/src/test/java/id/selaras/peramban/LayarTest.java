package id.selaras.peramban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.selaras.peramban.Peramban.Sesi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The screens of the demo as each office meets them, wide in light and narrow in dark: nothing wider than
 * the window, nothing that WCAG 2.1 AA refuses. Their pictures lie beside the test reports; those of
 * {@code docs/panduan} are renewed with {@code -Dselaras.panduan.gambar=tulis}.
 */
@Tag("peramban")
@ExtendWith(Peramban.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:layar;DB_CLOSE_DELAY=-1", "selaras.peragaan.aktif=true"})
class LayarTest {

    private static final boolean PERBARUI_PANDUAN = "tulis".equals(System.getProperty("selaras.panduan.gambar"));
    private static final Path PANDUAN = Path.of("../docs/panduan/gambar");

    /** @param panduan name of its picture in the guides, null for none */
    private record Layar(String nama, String pengguna, String jalur, String panduan) {}

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyScreenReadsWellWideInLightAndNarrowInDark(Sesi sesi) {
        var keluhan = new ArrayList<String>();
        for (var bentuk : List.of(new Bentuk(1280, ColorScheme.LIGHT), new Bentuk(390, ColorScheme.DARK))) {
            String siapa = null;
            Pembaca pembaca = null;
            for (var layar : layar()) {
                if (!layar.pengguna.equals(siapa)) {
                    tutup(pembaca);
                    siapa = layar.pengguna;
                    pembaca = new Pembaca(konteks(sesi, siapa, bentuk).newPage(), keluhan);
                }
                periksa(pembaca, sesi.alamat(), layar, bentuk, keluhan);
            }
            tutup(pembaca);
        }
        assertThat(keluhan).isEmpty();
    }

    private record Bentuk(int lebar, ColorScheme warna) {
        String tanda() {
            return lebar + (warna == ColorScheme.DARK ? "-gelap" : "-terang");
        }
    }

    private List<Layar> layar() {
        long kominfo = renja("2.16.2.20.2.21.10.0000");
        var renja = "/renja/" + kominfo;
        var tugas = "/tugas/"
                + nilai(
                        "select min(id) from tugas where status = 'TERBUKA' and kelompok like 'PERENCANA_PD@2.16.2.20%'");
        long telaah = nilai("select min(t.renja_id) from tugas t where t.status = 'TERBUKA'"
                + " and t.elemen = 'userTask_telaahRenja' and t.perangkat_daerah_id in"
                + " (select p.perangkat_daerah_id from penugasan p join pengguna u on u.id = p.pengguna_id"
                + " where u.nama_pengguna = 'mitra.bappeda' and p.peran = 'MITRA_BAPPEDA')");
        return List.of(
                new Layar("beranda-perencana", "perencana.kominfo", "/", null),
                new Layar("tugas", "perencana.kominfo", "/tugas", null),
                new Layar("tugas-rinci", "perencana.kominfo", tugas, null),
                new Layar("renja", "perencana.kominfo", renja, "lembar"),
                new Layar("bab", "perencana.kominfo", renja + "/bab", null),
                new Layar("tabel", "perencana.kominfo", renja + "/tabel", null),
                new Layar("tabel-telaah", "perencana.kominfo", renja + "/tabel/T-C.31", null),
                new Layar("tabel-usulan", "perencana.kominfo", renja + "/tabel/T-C.32", null),
                new Layar("bab-riwayat", "perencana.kominfo", renja + "/bab/2.1/riwayat", null),
                new Layar("berkas", "perencana.kominfo", renja + "/berkas", null),
                new Layar("temuan", "perencana.kominfo", "/verifikasi" + renja, null),
                new Layar("cetak", "perencana.kominfo", renja + "/cetak", null),
                new Layar("panduan", "perencana.kominfo", "/panduan", null),
                new Layar("sandi", "perencana.kominfo", "/sandi", null),
                new Layar("cuti", "perencana.kominfo", "/cuti", null),
                new Layar("pemberitahuan", "perencana.kominfo", "/pemberitahuan", null),
                new Layar("forum", "perencana.kominfo", "/forum", null),
                new Layar("forum-ruang", "perencana.kominfo", forumKominfo(), null),
                new Layar("forum-naskah", "perencana.kominfo", "/naskah" + forumKominfo(), null),
                new Layar("tugas-sekretaris", "sekretaris.kominfo", "/tugas", "tugas"),
                new Layar("beranda-mitra", "mitra.bappeda", "/", null),
                new Layar("telaah", "mitra.bappeda", "/verifikasi/renja/" + telaah + "/telaah", "telaah"),
                new Layar("beranda-kabid", "kabid.bappeda", "/", "beranda-bappeda"),
                new Layar("renja-daftar", "kabid.bappeda", "/renja", null),
                new Layar("cari", "kabid.bappeda", "/cari?q=internet", null),
                new Layar("rkpd", "kabid.bappeda", "/rkpd/2022", null),
                new Layar("rkpd-plafon", "kabid.bappeda", "/rkpd/2022/plafon", null),
                new Layar("rkpd-bab", "kabid.bappeda", "/rkpd/2022/bab/4.2", null),
                new Layar("rkpd-cetak", "kabid.bappeda", "/rkpd/2022/cetak", null),
                new Layar("rkpd-tahapan", "kabid.bappeda", "/rkpd/2022/tahapan", null),
                new Layar("hari-libur", "admin", "/hari-libur", null),
                new Layar("linimasa", "perencana.kominfo", "/proses/linimasa?tahun=2022", null),
                new Layar("rkpd-jadwal", "kabid.bappeda", "/rkpd/2022/jadwal", null),
                new Layar("rkpd-pengingat", "kabid.bappeda", "/rkpd/2022/pengingat", null),
                new Layar("indikator", "kabid.bappeda", "/indikator", null),
                new Layar("indikator-rinci", "kabid.bappeda", indikator("Indeks tata kelola SPBE"), null),
                new Layar("indikator-baru", "kabid.bappeda", "/indikator/baru", null),
                new Layar("rpjmd-daftar", "kabid.bappeda", "/rpjmd", null),
                new Layar("rpjmd", "kabid.bappeda", rencana("RPJMD", null), null),
                new Layar("rpjmd-versi", "kabid.bappeda", rencana("RPJMD", null) + "/versi", null),
                new Layar("rpjmd-bab", "kabid.bappeda", rencana("RPJMD", null) + "/bab", null),
                new Layar("rpjmd-cetak", "kabid.bappeda", rencana("RPJMD", null) + "/cetak", null),
                new Layar("renstra-daftar", "kabid.bappeda", "/renstra", null),
                new Layar("renstra", "kabid.bappeda", rencana("RENSTRA", "2.16.2.20.2.21.10.0000"), null),
                new Layar("pohon", "kabid.bappeda", "/pohon", null),
                new Layar("verifikasi-pemda", "kabid.bappeda", "/verifikasi/pemda", null),
                new Layar("proses", "kabid.bappeda", "/proses", null),
                new Layar("proses-rinci", "kabid.bappeda", prosesRenja(kominfo), null),
                new Layar("dokumen", "kabid.bappeda", "/dokumen", null),
                new Layar("jejak", "kabid.bappeda", "/jejak", null),
                new Layar("usulan-kamus", "kabid.bappeda", "/usulan/kamus", null),
                new Layar("masukan", "kabid.bappeda", "/masukan", null),
                new Layar("reviu", "inspektorat", "/reviu", null),
                new Layar("fasilitasi", "provinsi", "/fasilitasi", null),
                new Layar("beranda-walikota", "walikota", "/", null),
                new Layar("beranda-camat", "camat.klojen", "/", null),
                new Layar("usulan", "camat.klojen", "/usulan", "usulan"),
                new Layar("usulan-kosong", "camat.klojen", "/usulan?cari=tidak-ada-yang-begini", null),
                new Layar("usulan-timbang", "camat.klojen", "/usulan/" + usulan("KECAMATAN", "DIUSULKAN"), null),
                new Layar("usulan-serupa", "camat.klojen", "/usulan/serupa", null),
                new Layar("usulan-baru", "lurah.samaan", "/usulan/baru", null),
                new Layar("usulan-kembali", "lurah.samaan", "/usulan/" + usulan("PD", "DIKEMBALIKAN"), null),
                new Layar("usulan-diterima", "lurah.samaan", "/usulan/" + usulan("TAPD", "DITERIMA"), null),
                new Layar("publik", "lurah.samaan", "/publik/35.73", null),
                new Layar("publik-rencana", "lurah.samaan", "/publik/35.73/rencana", null),
                new Layar("publik-pd", "lurah.samaan", "/publik/35.73/pd/2.16.2.20.2.21.10.0000", null),
                new Layar("publik-tempat", "lurah.samaan", "/publik/35.73/tempat", null),
                new Layar("publik-satu-tempat", "lurah.samaan", "/publik/35.73/tempat/35.73.02.1003", null),
                new Layar("publik-usulan", "lurah.samaan", "/publik/35.73/usulan", null),
                new Layar("publik-nasib", "lurah.samaan", "/publik/usulan/" + kodeUsulan(), null),
                new Layar("publik-jadwal", "lurah.samaan", "/publik/35.73/jadwal", null),
                new Layar("publik-dokumen", "lurah.samaan", "/publik/35.73/dokumen", null),
                new Layar("publik-masukan", "lurah.samaan", "/publik/35.73/masukan", null),
                new Layar("publik-data", "lurah.samaan", "/publik/35.73/data", null),
                new Layar("beranda-dprd", "dprd", "/", null),
                new Layar("beranda-admin", "admin", "/", null),
                new Layar("pengguna", "admin", "/pengguna", "pengguna"),
                new Layar("perangkat-daerah", "admin", "/perangkat-daerah", null),
                new Layar("jam", "admin", "/jam", null));
    }

    private String indikator(String nama) {
        return "/indikator/"
                + jdbc.sql("select id from indikator where nama = ?")
                        .param(nama)
                        .query(String.class)
                        .single();
    }

    private String rencana(String jenis, String kodePd) {
        return "/" + jenis.toLowerCase(Locale.ROOT) + "/"
                + jdbc.sql(
                                "select min(r.id) from rencana r left join perangkat_daerah d on d.id = r.perangkat_daerah_id"
                                        + " where r.jenis = ? and (? is null or d.kode = ?)")
                        .params(jenis, kodePd, kodePd)
                        .query(String.class)
                        .single();
    }

    private long usulan(String jenjang, String status) {
        return nilai("select min(id) from usulan where wilayah = '35.73.02.1003' and tahun = 2022 and jenjang = '"
                + jenjang + "' and status = '" + status + "'");
    }

    private String kodeUsulan() {
        return jdbc.sql("select kode from usulan where id = ?")
                .param(usulan("TAPD", "DITERIMA"))
                .query(String.class)
                .single();
    }

    private String forumKominfo() {
        return "/forum/"
                + nilai("select f.id from forum f join perangkat_daerah d on d.id = f.perangkat_daerah_id"
                        + " where d.kode = '2.16.2.20.2.21.10.0000'");
    }

    private String prosesRenja(long renja) {
        return "/proses/"
                + jdbc.sql("select instansi from tugas where renja_id = ? order by id desc limit 1")
                        .param(renja)
                        .query(String.class)
                        .single();
    }

    private long renja(String kodePd) {
        return jdbc.sql("select r.id from renja r join perangkat_daerah d on d.id = r.perangkat_daerah_id"
                        + " where d.kode = ? and r.tahun = 2022")
                .param(kodePd)
                .query(Long.class)
                .single();
    }

    private long nilai(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** One window for all that a person reads: to open one costs the browser more than most pages do. */
    private static final class Pembaca {

        private final Page halaman;
        private final Tenang tenang;
        private String layar;

        Pembaca(Page halaman, List<String> keluhan) {
            this.halaman = halaman;
            tenang = new Tenang(halaman);
            halaman.onPageError(galat -> keluhan.add(layar + ": script " + galat));
            halaman.onConsoleMessage(pesan -> {
                if (pesan.text().contains("Content Security Policy")) {
                    keluhan.add(layar + ": " + pesan.text());
                }
            });
        }
    }

    private static void periksa(Pembaca pembaca, String alamat, Layar layar, Bentuk bentuk, List<String> keluhan) {
        var nama = layar.nama + "-" + bentuk.tanda();
        var halaman = pembaca.halaman;
        pembaca.layar = nama;
        var jawab = halaman.navigate(alamat + layar.jalur);
        if (jawab.status() != 200) {
            keluhan.add(nama + ": status " + jawab.status());
            return;
        }
        pembaca.tenang.tunggu();
        potret(halaman, nama, bentuk, layar.panduan);
        var lebih =
                halaman.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) lebih).intValue() > 0) {
            keluhan.add(nama + ": wider than the window by " + lebih);
        }
        Aksesibilitas.pelanggaran(halaman)
                .forEach(v -> keluhan.add(nama + ": " + v.getId() + " "
                        + v.getNodes().stream()
                                .limit(2)
                                .map(n -> n.getHtml()
                                        .substring(0, Math.min(160, n.getHtml().length())))
                                .toList()));
    }

    private static void potret(Page halaman, String nama, Bentuk bentuk, String panduan) {
        Peramban.potret(halaman, "layar/" + nama);
        if (PERBARUI_PANDUAN && panduan != null && bentuk.lebar == 1280) {
            halaman.screenshot(new Page.ScreenshotOptions().setPath(PANDUAN.resolve(panduan + ".png")));
        }
    }

    private static BrowserContext konteks(Sesi sesi, String siapa, Bentuk bentuk) {
        var konteks = sesi.konteks()
                .browser()
                .newContext(
                        sesi.sebagai(siapa).setViewportSize(bentuk.lebar, 860).setColorScheme(bentuk.warna));
        konteks.setDefaultTimeout(30_000);
        return konteks;
    }

    private static void tutup(Pembaca pembaca) {
        if (pembaca != null) {
            pembaca.halaman.context().close();
        }
    }
}
