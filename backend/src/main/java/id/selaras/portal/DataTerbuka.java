package id.selaras.portal;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TulisCsv;
import id.selaras.partisipasi.usulan.KamusUsulanService;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The data behind each table of the portal, as rows with names: CSV for spreadsheets, JSON for programs. */
@Component
class DataTerbuka {

    /** A data set: {@code nama} stands in its address. */
    record Himpunan(String nama, String judul, String isi) {}

    /** Rows under the names of their columns. Amounts are exact numbers. */
    record Tabel(List<String> kolom, List<List<Object>> baris) {}

    static final List<Himpunan> DAFTAR = List.of(
            new Himpunan(
                    "rencana",
                    "Rencana setiap sub kegiatan",
                    "Sub kegiatan, target, pagu, dan lokasi dari versi beku terakhir"),
            new Himpunan(
                    "perangkat-daerah",
                    "Pagu setiap perangkat daerah",
                    "Versi beku terakhir, total pagu, dan sidik isinya"),
            new Himpunan("prioritas", "Pagu setiap prioritas", "Jumlah sub kegiatan dan pagu setiap prioritas"),
            new Himpunan("usulan", "Usulan dan nasibnya", "Setiap usulan dengan jenjang, keadaan, dan alasannya"),
            new Himpunan("kamus-usulan", "Kamus usulan", "Yang dapat diusulkan, satuan, dan harga satuannya"),
            new Himpunan("jadwal", "Jadwal tahapan", "Batas setiap tahapan dan sumbernya"),
            new Himpunan("dokumen", "Dokumen terbit", "Dokumen yang ditetapkan, dengan SHA-256"),
            new Himpunan("masukan", "Masukan dan jawabannya", "Masukan yang sudah dijawab dan terbit"));

    private final PortalService portal;
    private final KamusUsulanService kamus;

    DataTerbuka(PortalService portal, KamusUsulanService kamus) {
        this.portal = portal;
        this.kamus = kamus;
    }

    /** @throws PelanggaranAturan PBL-404 no such data set */
    Tabel tabel(String nama, int tahun) {
        return switch (nama) {
            case "rencana" -> rencana(tahun);
            case "perangkat-daerah" -> perangkatDaerah(tahun);
            case "prioritas" -> prioritas(tahun);
            case "usulan" -> usulan(tahun);
            case "kamus-usulan" -> kamus();
            case "jadwal" -> jadwal(tahun);
            case "dokumen" -> dokumen();
            case "masukan" -> masukan(tahun);
            default -> throw new PelanggaranAturan("PBL-404");
        };
    }

    private Tabel rencana(int tahun) {
        return buat(
                "kode_pd,perangkat_daerah,program,kode,sub_kegiatan,indikator,target,satuan,pagu,lokasi,sumber_dana,prioritas,versi",
                portal.rencana(tahun).baris().stream()
                        .map(b -> baris(
                                b.versi().kodePd(),
                                b.versi().namaPd(),
                                b.isi().program(),
                                b.isi().kode(),
                                b.isi().nama(),
                                b.isi().indikator(),
                                b.isi().target(),
                                b.isi().satuan(),
                                b.isi().pagu(),
                                b.isi().lokasi(),
                                b.isi().sumberDana(),
                                b.isi().prioritas(),
                                b.versi().label())));
    }

    private Tabel perangkatDaerah(int tahun) {
        return buat(
                "kode_pd,perangkat_daerah,singkatan,total_pagu,versi,dibekukan,sha256_isi",
                portal.versi(tahun).stream()
                        .map(v -> baris(
                                v.kodePd(),
                                v.namaPd(),
                                v.singkatanPd(),
                                v.total(),
                                v.label(),
                                v.waktu().toString(),
                                v.sha256())));
    }

    private Tabel prioritas(int tahun) {
        return buat(
                "prioritas,sub_kegiatan,pagu",
                portal.rencana(tahun).perPrioritas().stream().map(j -> baris(j.nama(), j.baris(), j.pagu())));
    }

    private Tabel usulan(int tahun) {
        return buat(
                "kode,tahun,asal,pengusul,usulan,lokasi,kode_wilayah,wilayah,volume,satuan,anggaran,perangkat_daerah,jenjang,keadaan,alasan,kode_sub_kegiatan,lewat_batas",
                portal.usulan(tahun).stream()
                        .map(u -> baris(
                                u.kode(),
                                u.tahun(),
                                u.asal().label(),
                                u.pengusul(),
                                u.uraian(),
                                u.lokasi(),
                                u.wilayah(),
                                u.tempat(),
                                u.volume(),
                                u.satuan(),
                                u.anggaran(),
                                u.namaPd(),
                                u.jenjang().label(),
                                u.status().label(),
                                u.alasan(),
                                u.kodeSubKegiatan(),
                                u.lewatBatas())));
    }

    private Tabel kamus() {
        return buat(
                "usulan,satuan,harga_satuan,perangkat_daerah,kode_sub_kegiatan,keterangan",
                kamus.daftar(true).stream()
                        .map(k -> baris(
                                k.nama(), k.satuan(), k.harga(), k.namaPd(), k.kodeSubKegiatan(), k.keterangan())));
    }

    private Tabel jadwal(int tahun) {
        return buat(
                "tahapan,batas,sumber,keyakinan",
                portal.jadwal(tahun).stream().map(j -> baris(j.nama(), j.batas().toString(), j.sumber(), j.tingkat())));
    }

    private Tabel dokumen() {
        return buat(
                "kode,judul,nomor,versi,format,ukuran,sha256,sha256_isi,diterbitkan,penerbit",
                portal.dokumen().stream()
                        .map(d -> baris(
                                d.kodePublik(),
                                d.judul(),
                                d.nomor(),
                                d.versi(),
                                d.format().name(),
                                d.ukuran(),
                                d.sha256(),
                                d.sha256Isi(),
                                d.diterbitkan().toString(),
                                d.penerbit())));
    }

    private Tabel masukan(int tahun) {
        return buat(
                "kode,tanggal,nama,masukan,perangkat_daerah,kode_usulan,jawaban,dijawab_oleh",
                portal.masukan(tahun).stream()
                        .map(m -> baris(
                                m.kode(),
                                m.waktu().atZone(ZoneId.of("UTC")).toLocalDate().toString(),
                                m.nama(),
                                m.isi(),
                                m.namaPd(),
                                m.kodeUsulan(),
                                m.jawaban(),
                                m.dijawabOleh())));
    }

    private static Tabel buat(String kolom, Stream<List<Object>> baris) {
        return new Tabel(List.of(kolom.split(",")), baris.toList());
    }

    private static List<Object> baris(Object... sel) {
        return java.util.Arrays.asList(sel);
    }

    /** As a spreadsheet of an Indonesian office opens it: semicolons, a comma before decimals, no formulas. */
    static void csv(Tabel tabel, Writer keluar) {
        var csv = new TulisCsv(keluar);
        csv.baris(tabel.kolom().toArray(String[]::new));
        tabel.baris().forEach(b -> csv.baris(b.stream().map(DataTerbuka::teks).toArray(String[]::new)));
    }

    private static String teks(Object sel) {
        if (sel instanceof BigDecimal angka) {
            var polos = angka.stripTrailingZeros();
            return (polos.scale() < 0 ? polos.setScale(0) : polos)
                    .toPlainString()
                    .replace('.', ',');
        }
        return sel instanceof Boolean b ? (b ? "ya" : "tidak") : Objects.toString(sel, "");
    }

    /** Each row by the names of its columns, in their order. */
    static List<Map<String, Object>> json(Tabel tabel) {
        return tabel.baris().stream()
                .map(b -> {
                    Map<String, Object> hasil = new LinkedHashMap<>();
                    for (int i = 0; i < b.size(); i++) {
                        hasil.put(tabel.kolom().get(i), b.get(i));
                    }
                    return hasil;
                })
                .toList();
    }
}
