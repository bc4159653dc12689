/**
 * The chapters of a plan: the outline that the pedoman gives it, the text written in each place of it, its live
 * fields and its history. Every plan with chapters (Renja, RKPD, plans of several years) is written in the same way.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "referensi", "referensi :: pedoman", "referensi :: pemda", "akses"})
package id.selaras.bab;
