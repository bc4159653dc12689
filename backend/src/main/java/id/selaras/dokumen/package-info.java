/**
 * Prints plans and their papers, always from a frozen version, and keeps what was issued: an issued
 * document is stored as bytes with its hash and is never rendered again.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "referensi", "akses", "strategis :: rencana", "tahunan :: renja", "verifikasi"
        })
package id.selaras.dokumen;
