/** What citizens, forums and the DPRD ask for, and what became of it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "referensi", "referensi :: perangkatdaerah", "akses"})
package id.selaras.partisipasi;
