package id.selaras.platform;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.platform.Halaman.ButirMenu;
import id.selaras.platform.Halaman.KelompokMenu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The menu of a person: what the offices held today have use for. What may be done there, services decide. */
final class MenuUtama {

    private static final Predicate<Pelaku> SEMUA = p -> true;
    private static final Predicate<Pelaku> ADMIN = p -> p.memegang(Peran.ADMIN);

    private static final Predicate<Pelaku> PENJAWAB =
            p -> p.bappeda() || p.jabatan().stream().anyMatch(j -> j.peran().padaPd());
    private static final Predicate<Pelaku> PEMBACA_REVIU = p ->
            p.memegang(Peran.INSPEKTORAT) || p.bappeda() || p.jabatan().stream().anyMatch(j -> j.pdId() != null);

    private static final Predicate<Pelaku> PEMBACA_FASILITASI = p ->
            p.bappeda() || p.memegang(Peran.PROVINSI) || p.memegang(Peran.SEKDA) || p.memegang(Peran.KEPALA_DAERAH);

    private record Butir(String label, String tautan, String tombol, String hitung, Predicate<Pelaku> bagi) {}

    private MenuUtama() {}

    static List<KelompokMenu> untuk(Pelaku pelaku, String jalur) {
        var hasil = new ArrayList<KelompokMenu>();
        tambah(
                hasil,
                null,
                pelaku,
                jalur,
                new Butir("menu.beranda", "/", "b", null, SEMUA),
                new Butir("menu.tugas", "/tugas", "t", "/tugas/jumlah", SEMUA));
        tambah(
                hasil,
                "menu.tahunan",
                pelaku,
                jalur,
                new Butir("menu.renja", "/renja", "r", null, SEMUA),
                new Butir("menu.rkpd", "/rkpd", "k", null, SEMUA),
                new Butir("menu.usulan", "/usulan", "s", null, SEMUA),
                new Butir("menu.masukan", "/masukan", "m", null, PENJAWAB),
                new Butir("menu.forum", "/forum", "f", null, SEMUA),
                new Butir("menu.reviu", "/reviu", "v", null, PEMBACA_REVIU),
                new Butir("menu.fasilitasi", "/fasilitasi", "i", null, PEMBACA_FASILITASI));
        tambah(
                hasil,
                "menu.limaTahun",
                pelaku,
                jalur,
                new Butir("menu.rpjmd", "/rpjmd", "n", null, SEMUA),
                new Butir("menu.renstra", "/renstra", "e", null, SEMUA),
                new Butir("menu.pohon", "/pohon", "h", null, SEMUA));
        tambah(
                hasil,
                "menu.bersama",
                pelaku,
                jalur,
                new Butir("menu.dokumen", "/dokumen", "d", null, SEMUA),
                new Butir("menu.proses", "/proses", "p", null, SEMUA),
                new Butir("menu.indikator", "/indikator", "a", null, SEMUA),
                new Butir("menu.perangkatDaerah", "/perangkat-daerah", "o", null, SEMUA),
                new Butir("menu.hariLibur", "/hari-libur", null, null, ADMIN));
        tambah(
                hasil,
                "menu.administrasi",
                pelaku,
                jalur,
                new Butir("menu.pengguna", "/pengguna", "u", null, ADMIN),
                new Butir("menu.jejak", "/jejak", "j", null, SEMUA));
        return hasil;
    }

    private static void tambah(List<KelompokMenu> hasil, String judul, Pelaku pelaku, String jalur, Butir... butir) {
        var tampak = Arrays.stream(butir)
                .filter(b -> b.bagi.test(pelaku))
                .map(b -> new ButirMenu(b.label, b.tautan, b.tombol, b.hitung, kini(b.tautan, jalur)))
                .toList();
        if (!tampak.isEmpty()) {
            hasil.add(new KelompokMenu(judul, tampak));
        }
    }

    private static boolean kini(String tautan, String jalur) {
        return tautan.equals("/") ? jalur.equals("/") : jalur.equals(tautan) || jalur.startsWith(tautan + "/");
    }
}
