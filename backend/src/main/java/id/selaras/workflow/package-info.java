/**
 * Runs the yearly cycle: who must do what until when, and what follows from a decision. Every class
 * that knows the process engine lives here; plans do not know that a process exists.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "referensi",
            "referensi :: pemda",
            "referensi :: kalender",
            "referensi :: perangkatdaerah",
            "akses",
            "strategis :: rencana",
            "partisipasi :: forum",
            "tahunan :: fasilitasi",
            "tahunan :: rkpd",
            "tahunan :: renja",
            "verifikasi",
            "dokumen",
            "verifikasi :: reviu"
        })
package id.selaras.workflow;
