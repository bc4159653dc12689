/**
 * The demo: Kota Malang, plan year 2022. Its data are files that people can read; its state on 25
 * February 2021 is reached by scripted actors who complete the tasks of the real process.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "referensi",
            "referensi :: nomenklatur",
            "referensi :: perangkatdaerah",
            "referensi :: pedoman",
            "akses",
            "indikator",
            "partisipasi :: usulan",
            "partisipasi :: forum",
            "strategis :: rencana",
            "tahunan :: fasilitasi",
            "tahunan :: rkpd",
            "tahunan :: renja",
            "tahunan :: berkas",
            "verifikasi",
            "verifikasi :: reviu",
            "dokumen",
            "workflow",
            "workflow :: tugas",
            "workflow :: siklus"
        })
package id.selaras.peragaan;
