/**
 * The plans of the long and the medium term: RPJPD and RPJMD of the Pemda, Renstra of each PD. Yearly
 * plans read their year's column from here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "referensi",
            "referensi :: pemda",
            "referensi :: perangkatdaerah",
            "referensi :: nomenklatur",
            "referensi :: pedoman",
            "akses",
            "bab",
            "bab :: web",
            "indikator"
        })
package id.selaras.strategis;
