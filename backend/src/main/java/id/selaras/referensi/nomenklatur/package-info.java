/** The national list of program, kegiatan and sub kegiatan, by version of the Kepmendagri. */
@org.springframework.modulith.NamedInterface("nomenklatur")
package id.selaras.referensi.nomenklatur;
