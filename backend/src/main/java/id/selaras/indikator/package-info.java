/**
 * Data sektoral: what is measured, in which satuan and direction, by whom, and the values of each year.
 * Every plan and evaluation takes its baseline and realisasi from here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "referensi", "referensi :: perangkatdaerah", "akses"})
package id.selaras.indikator;
