/**
 * The public's view: the plan of the year as it was frozen, the progress of the cycle, the fate of each usulan,
 * documents with their proof, masukan with an answer, and the data behind each table. No draft comes through here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "referensi",
            "referensi :: pemda",
            "referensi :: perangkatdaerah",
            "akses",
            "partisipasi :: usulan",
            "partisipasi :: masukan",
            "tahunan :: rkpd",
            "tahunan :: renja",
            "dokumen"
        })
package id.selaras.portal;
