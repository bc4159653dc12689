package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds out what the columns of a pasted block are: by their headings in any order, else by what is in them. */
final class PengenalKolom {

    private static final int CONTOH = 300;
    private static final BigDecimal SEUKURAN_PAGU = new BigDecimal("100000");
    private static final Pattern BAGIAN_KODE =
            Pattern.compile("\\d{1,4}(\\.\\d{1,2})?|X{1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOMOR_KOLOM = Pattern.compile("\\(?\\d{1,2}\\)?(\\s*=.*)?");
    private static final Pattern AWAL_INDIKATOR = Pattern.compile(
            "(?i)(jumlah|persentase|prosentase|indeks|nilai|tingkat|rasio|cakupan|ter\\w+nya|dokumen|laporan)\\b.*");
    private static final Pattern TEMPAT =
            Pattern.compile("(?i).*\\b(kota|kab\\.?|kabupaten|kec\\.?|kecamatan|kel\\.?|kelurahan|desa|rw)\\b.*");

    private final TabelTempel tabel;
    private final DaftarPilihan pilihan;
    private final KamusSatuan satuan;
    private final Set<String> nama;

    PengenalKolom(TabelTempel tabel, DaftarPilihan pilihan) {
        this.tabel = tabel;
        this.pilihan = pilihan;
        this.satuan = pilihan.kamusSatuan();
        this.nama = pilihan.nomenklaturPd().stream()
                .map(n -> KolomTempel.kata(n.nama()))
                .collect(Collectors.toSet());
    }

    /** Columns by heading where at least two are known; else by content; without any code column: none. */
    SusunanKolom kenali() {
        int data = barisDataPertama();
        var judul = new ArrayList<String>();
        var kolom = new ArrayList<KolomTempel>();
        for (int k = 0; k < tabel.lebar(); k++) {
            var tumpuk = tumpukan(k, data);
            judul.add(tumpuk.isEmpty() ? "" : tumpuk.get(tumpuk.size() - 1));
            kolom.add(dariJudul(tumpuk));
        }
        long dikenal = kolom.stream()
                .filter(k -> k != null && k != KolomTempel.ABAIKAN)
                .distinct()
                .count();
        if (dikenal >= 2) {
            bagianKode(kolom, data);
            return new SusunanKolom(tanpaUlang(kolom), judul, data, true);
        }
        return new SusunanKolom(dariIsi(data), Collections.nCopies(tabel.lebar(), ""), data, false);
    }

    /** True for the row "(1) (2) (3) …" under a heading. */
    static boolean nomorKolom(List<TabelTempel.Sel> baris) {
        var isi = baris.stream().filter(s -> !s.kosong()).toList();
        return isi.size() > 2
                && isi.stream().allMatch(s -> NOMOR_KOLOM.matcher(s.teks()).matches());
    }

    private int barisDataPertama() {
        for (int b = 0; b < Math.min(tabel.baris().size(), 40); b++) {
            var baris = tabel.baris().get(b);
            if (!nomorKolom(baris)
                    && baris.stream().anyMatch(s -> PembacaKode.miripKode(s.teks()) || TanggalKode.tanggal(s.teks()))) {
                return b;
            }
        }
        return judulTanpaData();
    }

    /** No whole code near the top: the data begins below the last row of known headings. */
    private int judulTanpaData() {
        int data = 0;
        for (int b = 0; b < Math.min(tabel.baris().size(), 8); b++) {
            var baris = tabel.baris().get(b);
            long dikenal = baris.stream()
                    .filter(s -> KolomTempel.dariJudul(s.teks(), false).isPresent())
                    .count();
            boolean berangka = baris.stream().anyMatch(s -> s.teks().matches("[\\d.,]+"));
            if (dikenal >= 2 && !berangka || data > 0 && nomorKolom(baris)) {
                data = b + 1;
            }
        }
        return data;
    }

    private List<String> tumpukan(int kolom, int data) {
        var hasil = new ArrayList<String>();
        String grup = "";
        for (int b = Math.max(0, data - 6); b < data; b++) {
            var baris = tabel.baris().get(b);
            long isi = baris.stream()
                    .filter(s -> !s.kosong())
                    .map(TabelTempel.Sel::teks)
                    .distinct()
                    .count();
            if (isi < 2 || nomorKolom(baris)) {
                continue;
            }
            var teks = baris.get(kolom).teks();
            if (teks.isEmpty()) {
                teks = grupDiKiri(baris, kolom);
            }
            if (!teks.isEmpty() && !teks.equals(grup)) {
                hasil.add(teks);
                grup = teks;
            }
        }
        return hasil;
    }

    /** A heading over several columns ("Prakiraan Maju 2023") stands in the first of them only. */
    private static String grupDiKiri(List<TabelTempel.Sel> baris, int kolom) {
        for (int k = kolom - 1; k >= 0; k--) {
            if (!baris.get(k).kosong()) {
                var kata = KolomTempel.kata(baris.get(k).teks());
                return kata.contains("maju") || kata.contains("rencana tahun")
                        ? baris.get(k).teks()
                        : "";
            }
        }
        return "";
    }

    private KolomTempel dariJudul(List<String> tumpuk) {
        if (tumpuk.isEmpty()) {
            return null;
        }
        var semua = KolomTempel.kata(String.join(" ", tumpuk));
        var daun = tumpuk.get(tumpuk.size() - 1);
        boolean maju = semua.contains("prakiraan maju")
                || semua.contains("perkiraan maju")
                || semua.matches(".*\\bn 1\\b.*") && !semua.contains("n 1 lalu")
                || semua.contains(String.valueOf(pilihan.tahun() + 1));
        boolean lampau = semua.contains(String.valueOf(pilihan.tahun() - 1))
                || semua.contains(String.valueOf(pilihan.tahun() - 2));
        var kena = KolomTempel.dariJudul(daun, maju).or(() -> KolomTempel.dariJudul(String.join(" ", tumpuk), maju));
        if (lampau && kena.filter(k -> k.sel() != null && k.sel().angka()).isPresent()) {
            return KolomTempel.ABAIKAN;
        }
        return kena.orElse(null);
    }

    private void bagianKode(List<KolomTempel> kolom, int data) {
        int k = kolom.indexOf(KolomTempel.KODE);
        if (k < 0 || !hampirSemua(k, data, t -> BAGIAN_KODE.matcher(t).matches())) {
            return;
        }
        for (int i = k + 1; i < kolom.size(); i++) {
            boolean bebas = kolom.get(i) == null || kolom.get(i) == KolomTempel.KODE;
            if (!bebas || !hampirSemua(i, data, t -> BAGIAN_KODE.matcher(t).matches())) {
                return;
            }
            kolom.set(i, KolomTempel.BAGIAN_KODE);
        }
    }

    private static List<KolomTempel> tanpaUlang(List<KolomTempel> kolom) {
        var hasil = new ArrayList<KolomTempel>();
        for (var k : kolom) {
            hasil.add(k == null || k != KolomTempel.BAGIAN_KODE && hasil.contains(k) ? KolomTempel.ABAIKAN : k);
        }
        return hasil;
    }

    private List<KolomTempel> dariIsi(int data) {
        var hasil = new ArrayList<>(Collections.nCopies(tabel.lebar(), (KolomTempel) null));
        int kode = terbanyak(data, t -> PembacaKode.miripKode(t) || TanggalKode.tanggal(t));
        if (kode < 0) {
            return Collections.nCopies(tabel.lebar(), KolomTempel.ABAIKAN);
        }
        hasil.set(kode, KolomTempel.KODE);
        for (int k = 0; k < hasil.size(); k++) {
            if (hasil.get(k) == null) {
                hasil.set(k, tebak(k, data, hasil));
            }
        }
        if (!hasil.contains(KolomTempel.NAMA)) {
            for (int k = kode + 1; k < hasil.size(); k++) {
                if (hasil.get(k) == null && hampirSemua(k, data, t -> t.length() > 8)) {
                    hasil.set(k, KolomTempel.NAMA);
                    break;
                }
            }
        }
        return tanpaUlang(hasil);
    }

    private KolomTempel tebak(int kolom, int data, List<KolomTempel> sudah) {
        if (urutNomor(kolom, data)) {
            return KolomTempel.ABAIKAN;
        }
        if (hampirSemua(
                kolom, data, t -> satuan.cari(t).or(() -> satuan.tebak(t)).isPresent())) {
            return KolomTempel.SATUAN;
        }
        if (hampirSemua(kolom, data, this::sumberDana)) {
            return KolomTempel.SUMBER_DANA;
        }
        if (hampirSemua(kolom, data, t -> angka(t) != null)) {
            boolean besar =
                    hampirSemua(kolom, data, t -> angka(t).signum() == 0 || angka(t).compareTo(SEUKURAN_PAGU) >= 0);
            return besar
                    ? sudah.contains(KolomTempel.PAGU) ? KolomTempel.PAGU_N1 : KolomTempel.PAGU
                    : sudah.contains(KolomTempel.TARGET) ? KolomTempel.TARGET_N1 : KolomTempel.TARGET;
        }
        if (hampirSemua(kolom, data, t -> nama.contains(KolomTempel.kata(t)))) {
            return KolomTempel.NAMA;
        }
        if (hampirSemua(kolom, data, t -> AWAL_INDIKATOR.matcher(t).matches())) {
            return KolomTempel.INDIKATOR;
        }
        if (hampirSemua(kolom, data, this::prioritas)) {
            return KolomTempel.PRIORITAS;
        }
        return hampirSemua(kolom, data, t -> TEMPAT.matcher(t).matches()) ? KolomTempel.LOKASI : null;
    }

    private boolean sumberDana(String teks) {
        try {
            new BagiSumberDana(pilihan).baca(teks, BigDecimal.ONE);
            return !AngkaSel.kosong(teks);
        } catch (PelanggaranAturan bukan) {
            return false;
        }
    }

    private boolean prioritas(String teks) {
        return pilihan.prioritas().stream()
                .anyMatch(p -> TeksLuar.sama(p.nama(), teks) || TeksLuar.sama(p.singkat(), teks));
    }

    private static BigDecimal angka(String teks) {
        try {
            var bacaan =
                    AngkaSel.target(teks.replaceFirst("(?i)^rp\\.?\\s*", "").replaceFirst(",-+$", ""));
            return bacaan.nilai();
        } catch (PelanggaranAturan e) {
            return e.kode().equals("ANG-02") ? new BigDecimal((String) e.argumen()[1]) : null;
        }
    }

    private boolean urutNomor(int kolom, int data) {
        int sebelum = 0;
        int banyak = 0;
        for (var teks : contoh(kolom, data)) {
            if (!teks.matches("\\d{1,4}\\.?") || Integer.parseInt(teks.replace(".", "")) <= sebelum) {
                return false;
            }
            sebelum = Integer.parseInt(teks.replace(".", ""));
            banyak++;
        }
        return banyak > 1 && sebelum <= banyak + 2;
    }

    private int terbanyak(int data, Predicate<String> syarat) {
        int pemenang = -1;
        long paling = 0;
        for (int k = 0; k < tabel.lebar(); k++) {
            long kena = contoh(k, data).stream().filter(syarat).count();
            if (kena > paling) {
                paling = kena;
                pemenang = k;
            }
        }
        return pemenang;
    }

    private boolean hampirSemua(int kolom, int data, Predicate<String> syarat) {
        var isi = contoh(kolom, data);
        return !isi.isEmpty() && isi.stream().filter(syarat).count() * 10 >= isi.size() * 7L;
    }

    private List<String> contoh(int kolom, int data) {
        return tabel.baris().subList(data, Math.min(tabel.baris().size(), data + CONTOH)).stream()
                .map(b -> b.get(kolom).teks())
                .filter(t -> !t.isEmpty() && !t.startsWith("#"))
                .toList();
    }
}
