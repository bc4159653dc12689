/**
 * What every plan refers to and none of them owns: the Pemda and its Perangkat Daerah, wilayah,
 * the national nomenklatur by version, the pedoman by edition.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "kernel")
package id.selaras.referensi;
