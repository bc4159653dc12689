/**
 * Does a plan agree with the plans above it, with the national list and with itself? Every rule is a
 * class of its own; plans are read and never changed. What the PD answers to a finding and what the
 * mitra Bappeda decides stays with the plan through all its rounds.
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
            "indikator",
            "strategis :: rencana",
            "strategis :: rpjmd",
            "strategis :: renstra",
            "tahunan :: rkpd",
            "tahunan :: renja"
        })
package id.selaras.verifikasi;
