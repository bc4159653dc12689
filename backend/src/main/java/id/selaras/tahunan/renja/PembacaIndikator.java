package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;

/** Reads what was typed into a cell of an indicator of a program or kegiatan. */
final class PembacaIndikator {

    private static final int PANJANG_NAMA = 600;
    private static final int PANJANG_SATUAN = 100;

    private PembacaIndikator() {}

    /** @throws PelanggaranAturan SUN-02, SUN-08, SUN-37 and what a number may be refused for */
    static BarisIndikator baca(DaftarPilihan pilihan, BarisIndikator lama, BarisIndikator.Sel sel, String teks) {
        return switch (sel) {
            case NAMA -> lama.dengan(sel, nama(teks));
            case SATUAN -> lama.dengan(sel, satuan(pilihan, lama, teks));
            case TARGET, TARGET_N1 -> target(pilihan, lama, sel, teks);
        };
    }

    static String nama(String teks) {
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.isEmpty()) {
            throw new PelanggaranAturan("SUN-37");
        }
        return batasi(BarisIndikator.Sel.NAMA, rapi, PANJANG_NAMA);
    }

    private static String satuan(DaftarPilihan pilihan, BarisIndikator lama, String teks) {
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.isEmpty()) {
            return null;
        }
        var kamus = pilihan.kamusSatuan(lama.satuan());
        return kamus.cari(rapi)
                .or(() -> kamus.tebak(rapi))
                .orElseGet(() -> batasi(BarisIndikator.Sel.SATUAN, rapi, PANJANG_SATUAN));
    }

    private static BarisIndikator target(
            DaftarPilihan pilihan, BarisIndikator lama, BarisIndikator.Sel sel, String teks) {
        var bacaan = AngkaSel.target(teks);
        var baru = lama.dengan(sel, bacaan.nilai());
        if (bacaan.satuan().isEmpty()) {
            return baru;
        }
        var ejaan = satuan(pilihan, lama, bacaan.satuan());
        if (lama.satuan() != null && !TeksLuar.sama(lama.satuan(), ejaan)) {
            throw new PelanggaranAturan("SUN-08", bacaan.satuan(), lama.satuan());
        }
        return baru.dengan(BarisIndikator.Sel.SATUAN, ejaan);
    }

    private static String batasi(BarisIndikator.Sel sel, String teks, int panjang) {
        if (teks.length() > panjang) {
            throw new PelanggaranAturan("SUN-02", sel.label(), String.valueOf(teks.length()), String.valueOf(panjang));
        }
        return teks;
    }
}
