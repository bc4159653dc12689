package id.selaras.peramban;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan kept in memory that answers as the real editor's server does, so that the sheet is tried alone. */
public class LembarTiruan {

    record Langkah(String id, Map<String, Object> sebelum, Map<String, Object> sesudah, int letak) {}

    public final List<Map<String, Object>> baris = new ArrayList<>();
    final Map<String, Long> diubahPada = new LinkedHashMap<>();
    final Deque<Langkah> urung = new ArrayDeque<>();
    final Deque<Langkah> ulang = new ArrayDeque<>();
    final List<String> permintaan = new ArrayList<>();
    String plafon = "400000000";
    long versi = 1;
    long susun = 1;
    String oleh;

    LembarTiruan() {
        tambah(
                "p2",
                "PROGRAM",
                "2.16.02",
                "Pengelolaan Informasi dan Komunikasi Publik",
                "Persentase aduan yang diselesaikan",
                "persen",
                "95",
                null);
        tambah(
                "k1",
                "KEGIATAN",
                "2.16.02.2.01",
                "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah",
                "Jumlah kanal informasi yang dikelola",
                "kanal",
                "9",
                null);
        tambah(
                "s5",
                "SUB_KEGIATAN",
                "2.16.02.2.01.0005",
                "Pengelolaan Media Komunikasi Publik",
                "Jumlah dokumen pengelolaan media",
                "dokumen",
                "12",
                "100000000");
        tambah(
                "s6",
                "SUB_KEGIATAN",
                "2.16.02.2.01.0006",
                "Pelayanan Informasi Publik",
                "Jumlah laporan layanan informasi",
                "laporan",
                null,
                "85000000");
        tambah(
                "s8",
                "SUB_KEGIATAN",
                "2.16.02.2.01.0008",
                "Kemitraan dengan Pemangku Kepentingan",
                "Jumlah kemitraan",
                "kelompok",
                "57",
                "49450000.50");
        tambah(
                "p3",
                "PROGRAM",
                "2.16.03",
                "Pengelolaan Aplikasi Informatika",
                "Indeks tata kelola SPBE",
                "indeks",
                "3.6",
                null);
        tambah(
                "k2",
                "KEGIATAN",
                "2.16.03.2.02",
                "Pengelolaan e-government di Lingkup Pemerintah Daerah",
                "Jumlah sistem terintegrasi",
                "sistem",
                "24",
                null);
        tambah(
                "s7",
                "SUB_KEGIATAN",
                "2.16.03.2.02.0007",
                "Pengembangan Aplikasi dan Proses Bisnis",
                "Jumlah aplikasi",
                "aplikasi",
                "6",
                "120000000");
        ambil("s5").put("sumberDana", List.of(Map.of("kode", "PAD", "jumlah", "100000000")));
        ambil("s5").put("prioritasId", "11");
        ambil("s6").put("sumberDana", List.of(Map.of("kode", "PAD", "jumlah", "85000000")));
        ambil("s8").put("lokasi", "57 kelurahan");
    }

    private Map<String, Object> tambah(
            String id,
            String jenjang,
            String kode,
            String nama,
            String indikator,
            String satuan,
            String target,
            String pagu) {
        var satu = new LinkedHashMap<String, Object>();
        satu.put("id", id);
        satu.put("jenjang", jenjang);
        satu.put("kode", kode);
        satu.put("nama", nama);
        satu.put("indikator", indikator);
        satu.put("satuan", satuan);
        satu.put("target", target);
        satu.put("pagu", pagu);
        for (var kosong :
                List.of("lokasi", "kelompokSasaran", "targetN1", "paguN1", "prioritasId", "asal", "catatan")) {
            satu.put(kosong, null);
        }
        satu.put("sumberDana", List.of());
        satu.put("tanda", List.of());
        satu.put("versi", 0L);
        baris.add(satu);
        diubahPada.put(id, versi);
        return satu;
    }

    Map<String, Object> ambil(String id) {
        return baris.stream().filter(b -> b.get("id").equals(id)).findFirst().orElse(null);
    }

    synchronized Map<String, Object> ubah(String id, String sel, Object nilai) {
        var satu = ambil(id);
        var sebelum = new LinkedHashMap<>(satu);
        satu.put(sel, baca(sel, nilai));
        satu.put("versi", (long) satu.get("versi") + 1);
        satu.put("diubahOleh", oleh);
        diubahPada.put(id, ++versi);
        urung.push(new Langkah(id, sebelum, new LinkedHashMap<>(satu), baris.indexOf(satu)));
        ulang.clear();
        return perubahan(versi - 1);
    }

    synchronized Map<String, Object> sisipkan(List<String> kode) {
        long sejak = versi;
        String lokus = null;
        for (var satu : kode) {
            versi++;
            var baru = tambah(
                    "n" + versi, "SUB_KEGIATAN", satu, "Sub kegiatan " + satu, "Jumlah hasil", "unit", null, null);
            susun = versi;
            lokus = (String) baru.get("id");
            urung.push(new Langkah(lokus, null, new LinkedHashMap<>(baru), baris.size() - 1));
        }
        var jawab = perubahan(sejak);
        jawab.put("lokus", lokus);
        return jawab;
    }

    synchronized Map<String, Object> hapus(String id) {
        long sejak = versi++;
        var satu = ambil(id);
        int letak = baris.indexOf(satu);
        baris.remove(satu);
        diubahPada.put(id, versi);
        urung.push(new Langkah(id, satu, null, letak));
        var jawab = perubahan(sejak);
        jawab.put("pesan", "Baris " + satu.get("kode") + " dihapus.");
        return jawab;
    }

    synchronized Map<String, Object> langkah(Deque<Langkah> dari, Deque<Langkah> ke, boolean mundur) {
        var langkah = dari.poll();
        if (langkah == null) {
            return null;
        }
        long sejak = versi++;
        var tujuan = mundur ? langkah.sebelum() : langkah.sesudah();
        var kini = ambil(langkah.id());
        long versiBaris = kini == null ? 100 : (long) kini.get("versi") + 1;
        if (kini != null) {
            baris.remove(kini);
        }
        if (tujuan != null) {
            var salinan = new LinkedHashMap<>(tujuan);
            salinan.put("versi", versiBaris);
            baris.add(Math.min(langkah.letak(), baris.size()), salinan);
        }
        susun = versi;
        diubahPada.put(langkah.id(), versi);
        ke.push(langkah);
        var jawab = perubahan(sejak);
        jawab.put("pesan", mundur ? "Perubahan terakhir dibatalkan." : "Perubahan dikembalikan.");
        jawab.put("lokus", Map.of("id", langkah.id()));
        return jawab;
    }

    synchronized Map<String, Object> perubahan(long sejak) {
        var jawab = new LinkedHashMap<String, Object>();
        jawab.put("versi", versi);
        jawab.put(
                "baris",
                baris.stream().filter(b -> diubahPada.get(b.get("id")) > sejak).toList());
        jawab.put(
                "hapus",
                diubahPada.entrySet().stream()
                        .filter(e -> e.getValue() > sejak && ambil(e.getKey()) == null)
                        .map(Map.Entry::getKey)
                        .toList());
        if (susun > sejak) {
            jawab.put("urutan", baris.stream().map(b -> b.get("id")).toList());
        }
        jawab.put("plafon", plafon);
        var pad = new LinkedHashMap<String, Object>(
                Map.of("kode", "PAD", "nama", "Pendapatan Asli Daerah", "plafon", "250000000"));
        jawab.put("perSumberDana", List.of(pad));
        jawab.put("temuan", temuan());
        jawab.put("pukul", "10.42");
        return jawab;
    }

    private List<Map<String, Object>> temuan() {
        var hasil = new ArrayList<Map<String, Object>>();
        for (var satu : baris) {
            if (!"SUB_KEGIATAN".equals(satu.get("jenjang"))) {
                continue;
            }
            if (satu.get("target") == null) {
                hasil.add(Map.of(
                        "kode",
                        "LKP-01",
                        "bobot",
                        "B",
                        "lokus",
                        satu.get("id"),
                        "sel",
                        "target",
                        "pesan",
                        "Target belum diisi."));
            }
            if (satu.get("prioritasId") == null) {
                hasil.add(Map.of(
                        "kode",
                        "LKP-10",
                        "bobot",
                        "P",
                        "lokus",
                        satu.get("id"),
                        "sel",
                        "prioritasId",
                        "pesan",
                        "Belum dihubungkan ke prioritas RKPD 2022.",
                        "alasan",
                        "/uji/alasan"));
            }
        }
        return hasil;
    }

    private static Object baca(String sel, Object nilai) {
        if (nilai == null) {
            return null;
        }
        return switch (sel) {
            case "pagu", "paguN1" -> {
                var angka = AngkaIndonesia.bacaUang((String) nilai);
                if (angka.signum() < 0) {
                    throw new PelanggaranAturan("ANG-01", nilai);
                }
                yield angka.toPlainString();
            }
            case "target", "targetN1" -> AngkaIndonesia.baca((String) nilai).toPlainString();
            case "sumberDana" ->
                ((List<?>) nilai)
                        .stream()
                                .map(d -> Map.of(
                                        "kode", ((Map<?, ?>) d).get("kode"),
                                        "jumlah",
                                                AngkaIndonesia.bacaUang((String) ((Map<?, ?>) d).get("jumlah"))
                                                        .toPlainString()))
                                .toList();
            default -> nilai;
        };
    }

    public BigDecimal total() {
        return baris.stream()
                .filter(b -> "SUB_KEGIATAN".equals(b.get("jenjang")) && b.get("pagu") != null)
                .map(b -> new BigDecimal((String) b.get("pagu")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
