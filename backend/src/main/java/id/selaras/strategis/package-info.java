/**
 * The plans of five years: RPJMD of the Pemda and Renstra of each PD. Yearly plans read their year's
 * column from here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "referensi", "referensi :: pemda", "referensi :: perangkatdaerah", "akses"})
package id.selaras.strategis;
