/**
 * Prints plans and their papers, always from a frozen version, and keeps what was issued: an issued
 * document is stored as bytes with its hash and is never rendered again.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "referensi",
            "referensi :: pemda",
            "referensi :: perangkatdaerah",
            "akses",
            "bab",
            "strategis :: rencana",
            "partisipasi :: forum",
            "tahunan :: renja",
            "tahunan :: rkpd",
            "tahunan :: naskahrkpd",
            "tahunan :: fasilitasi",
            "tahunan :: berkas",
            "verifikasi",
            "verifikasi :: reviu"
        })
package id.selaras.dokumen;
