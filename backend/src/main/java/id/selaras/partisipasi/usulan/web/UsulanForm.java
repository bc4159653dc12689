package id.selaras.partisipasi.usulan.web;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.partisipasi.usulan.UsulanIsian;
import id.selaras.partisipasi.usulan.UsulanRinci;

/** What is typed on the page of a new usulan, or of one that is mended. */
record UsulanForm(
        Integer tahun,
        String pengusul,
        String uraian,
        String wilayah,
        String lokasi,
        String kamus,
        String volume,
        String satuan,
        String anggaran,
        Long pdId,
        Long versi) {

    static UsulanForm kosong(int tahun, String wilayah) {
        return new UsulanForm(tahun, "", "", wilayah, "", "", "", "", "", null, 0L);
    }

    static UsulanForm dari(UsulanRinci u) {
        return new UsulanForm(
                u.tahun(),
                u.pengusul(),
                u.uraian(),
                u.wilayah(),
                u.lokasi(),
                u.namaKamus(),
                u.volume() == null
                        ? ""
                        : u.volume().stripTrailingZeros().toPlainString().replace('.', ','),
                u.satuan(),
                u.anggaran() == null ? "" : AngkaIndonesia.tulis(u.anggaran(), 0, 2),
                u.pdId(),
                u.versi());
    }

    UsulanIsian isian() {
        return new UsulanIsian(pengusul, uraian, wilayah, lokasi, kamus, volume, satuan, anggaran, pdId);
    }
}
