package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.kernel.WaktuTulis;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.referensi.pemda.PemdaService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editing of the outcome indicators of programs and the output indicators of kegiatan. */
@Service
@Transactional
public class PenyuntinganIndikator {

    /** Name of an indicator that was added and is still to be named; it can't be overlooked in print. */
    static final String BELUM_BERNAMA = "Indikator belum diisi";

    private final PintuSunting pintu;
    private final IndikatorRenjaRepository indikator;
    private final PencatatLangkah pencatat;
    private final RiwayatRenja riwayat;
    private final PilihanRenja pilihan;
    private final PemdaService pemda;

    PenyuntinganIndikator(
            PintuSunting pintu,
            IndikatorRenjaRepository indikator,
            PencatatLangkah pencatat,
            RiwayatRenja riwayat,
            PilihanRenja pilihan,
            PemdaService pemda) {
        this.pintu = pintu;
        this.indikator = indikator;
        this.pencatat = pencatat;
        this.riwayat = riwayat;
        this.pilihan = pilihan;
        this.pemda = pemda;
    }

    /**
     * Adds an indicator to a program or kegiatan.
     *
     * @param target "95 persen" or a number alone, may be empty
     * @throws PelanggaranAturan SUN-34 not the code of a program or kegiatan, SUN-35 it is there already
     */
    public HasilSunting tambah(long renjaId, String kode, String nama, String satuan, String target, String targetN1) {
        var renja = pintu.buka(renjaId);
        var pilihan = pilihan(renja);
        var induk = new PembacaKode(pilihan).baca(kode).nomenklatur();
        if (induk.jenjang() != Nomenklatur.Jenjang.PROGRAM && induk.jenjang() != Nomenklatur.Jenjang.KEGIATAN) {
            throw new PelanggaranAturan("SUN-34", kode);
        }
        var sekandung = indikator.semua(renja.id()).stream()
                .filter(i -> i.baris().kode().equals(induk.kode()))
                .toList();
        var rapi = PembacaIndikator.nama(nama);
        if (sekandung.stream().anyMatch(i -> TeksLuar.sama(i.baris().nama(), rapi))) {
            throw new PelanggaranAturan("SUN-35", induk.kode(), rapi);
        }
        var urutan = sekandung.stream().mapToInt(i -> i.baris().urutan()).max().orElse(0) + 1;
        var satu = new IndikatorRenja(renja.id(), induk.kode(), urutan, rapi);
        var isi = satu.baris();
        isi = PembacaIndikator.baca(pilihan, isi, BarisIndikator.Sel.SATUAN, satuan);
        isi = PembacaIndikator.baca(pilihan, isi, BarisIndikator.Sel.TARGET, target);
        isi = PembacaIndikator.baca(pilihan, isi, BarisIndikator.Sel.TARGET_N1, targetN1);
        satu.isi(isi);
        var langkah = new Langkah(renja);
        langkah.tambah(satu, Riwayat.Aksi.TAMBAH);
        return pencatat.selesai(langkah);
    }

    /**
     * Adds a further indicator that is still to be named.
     *
     * @throws PelanggaranAturan SUN-34 not the code of a program or kegiatan, SUN-35 one waits for its name already
     */
    public HasilSunting tambahKosong(long renjaId, String kode) {
        return tambah(renjaId, kode, BELUM_BERNAMA, "", "", "");
    }

    /**
     * Changes a cell of the first indicator of a program or kegiatan, which its row shows. A name typed
     * where there is none adds it; a name taken away deletes it.
     *
     * @throws PelanggaranAturan SUN-38 a value without an indicator
     */
    public HasilSunting ubahKelompok(long renjaId, String kode, long versi, BarisIndikator.Sel sel, String teks) {
        var renja = pintu.buka(renjaId);
        var pertama = indikator.semua(renja.id()).stream()
                .filter(i -> i.baris().kode().equals(kode))
                .findFirst();
        boolean kosong = TeksLuar.rapikan(teks).isEmpty();
        if (pertama.isPresent()) {
            return ubahSel(renjaId, pertama.get().silsilah(), versi, sel, teks);
        }
        if (kosong) {
            return pencatat.selesai(new Langkah(renja));
        }
        if (sel != BarisIndikator.Sel.NAMA) {
            throw new PelanggaranAturan("SUN-38", kode);
        }
        return tambah(renjaId, kode, teks, "", "", "");
    }

    /** Whether a silsilah is that of an indicator of this Renja. */
    @Transactional(readOnly = true)
    public boolean dikenal(long renjaId, String silsilah) {
        return indikator.findByRenjaIdAndSilsilah(renjaId, silsilah).isPresent();
    }

    /** Changes one cell of an indicator; an empty name deletes it. Conflicts as for a line. */
    public HasilSunting ubahSel(long renjaId, String silsilah, long versi, BarisIndikator.Sel sel, String teks) {
        var renja = pintu.buka(renjaId);
        var satu = ambil(renja, silsilah);
        var lama = satu.baris();
        if (sel == BarisIndikator.Sel.NAMA && TeksLuar.rapikan(teks).isEmpty()) {
            return hapus(renjaId, silsilah, versi);
        }
        var pilihan = pilihan(renja);
        var baru = PembacaIndikator.baca(pilihan, lama, sel, teks);
        var langkah = new Langkah(renja);
        if (!baru.beda(lama).isEmpty()) {
            pastikanTakBentrok(renja, satu, versi, sel);
            langkah.ubah(satu, baru, Riwayat.Aksi.UBAH, sel);
        } else {
            langkah.sebut(satu);
        }
        return pencatat.selesai(langkah);
    }

    public HasilSunting hapus(long renjaId, String silsilah, long versi) {
        var renja = pintu.buka(renjaId);
        var satu = ambil(renja, silsilah);
        if (satu.versi() != versi) {
            for (var sel : BarisIndikator.Sel.values()) {
                pastikanTakBentrok(renja, satu, versi, sel);
            }
        }
        var langkah = new Langkah(renja);
        langkah.hapus(satu, Riwayat.Aksi.HAPUS);
        return pencatat.selesai(langkah);
    }

    private void pastikanTakBentrok(Renja renja, IndikatorRenja satu, long versi, BarisIndikator.Sel sel) {
        if (satu.versi() == versi) {
            return;
        }
        for (var r : riwayat.sejakVersi(renja.id(), satu.silsilah(), versi)) {
            if (r.baru()
                    || NaskahJson.baca(r.sebelum(), BarisIndikator.class)
                            .beda(NaskahJson.baca(r.sesudah(), BarisIndikator.class))
                            .contains(sel)) {
                throw new IndikatorBentrok(
                        sel,
                        r.pelaku(),
                        WaktuTulis.lengkap(r.waktu(), pemda.aktif().zona()),
                        satu.baris());
            }
        }
    }

    private IndikatorRenja ambil(Renja renja, String silsilah) {
        return indikator
                .findByRenjaIdAndSilsilah(renja.id(), silsilah)
                .orElseThrow(() -> new PelanggaranAturan("SUN-17"));
    }

    private DaftarPilihan pilihan(Renja renja) {
        return pilihan.untuk(renja.tahun(), renja.pdId(), renja.nomenklatur());
    }
}
