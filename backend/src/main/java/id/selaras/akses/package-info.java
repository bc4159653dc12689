/**
 * Who may do what: people, the offices they hold for a time (definitif or PLT), and the trail of
 * what they did. Authority is asked here, by services, so that page, API and process pass one door.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "referensi",
            "referensi :: pemda",
            "referensi :: kalender",
            "referensi :: perangkatdaerah"
        })
package id.selaras.akses;
