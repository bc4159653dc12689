package id.selaras.verifikasi;

/**
 * An explanation whose finding is gone.
 *
 * @param pesan the sentence of the finding when it was explained; may be null
 */
public record AlasanLama(String kode, String lokus, String pesan, String alasan) {}
