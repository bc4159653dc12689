/**
 * The plans of one year: the RKPD of the Pemda with its tema, prioritas and plafon, and the Renja of
 * each PD with its lines, chapters and frozen versions.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "referensi",
            "referensi :: pemda",
            "referensi :: kalender",
            "referensi :: perangkatdaerah",
            "referensi :: nomenklatur",
            "referensi :: pedoman",
            "akses",
            "bab",
            "bab :: web",
            "strategis :: rpjmd",
            "strategis :: rencana",
            "strategis :: renstra",
            "partisipasi :: usulan",
            "partisipasi :: forum"
        })
package id.selaras.tahunan;
