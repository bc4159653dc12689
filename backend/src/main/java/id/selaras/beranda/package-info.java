/**
 * The first page of each office: what waits, what is late, how far the plan is. It joins what stands
 * to its left; tasks and findings come into it from their own modules in the browser.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "referensi",
            "referensi :: perangkatdaerah",
            "akses",
            "partisipasi :: usulan",
            "tahunan :: renja",
            "tahunan :: rkpd",
            "tahunan :: papan"
        })
package id.selaras.beranda;
