package id.selaras.dokumen.verifikasi;

/** Rows of the forms of the verification sheet as the templates read them. */
final class BarisVerifikasi {

    private BarisVerifikasi() {}

    record Kelengkapan(
            boolean tebal,
            int tingkat,
            String nomor,
            String uraian,
            String ada,
            String tidakAda,
            String tindakLanjut) {}

    record Temuan(
            boolean tebal,
            int tingkat,
            String nomor,
            String kode,
            String bobot,
            String letak,
            String pesan,
            String justifikasi,
            String keputusan) {}

    record Catatan(
            boolean tebal, int tingkat, String nomor, String letak, String catatan, String jawaban, String status) {}
}
