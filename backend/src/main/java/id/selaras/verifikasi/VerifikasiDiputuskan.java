package id.selaras.verifikasi;

/** A round of verification was decided; its sheet does not change any more. */
public record VerifikasiDiputuskan(String pemda, long putaranId) {}
