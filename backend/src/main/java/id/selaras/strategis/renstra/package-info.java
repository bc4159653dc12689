/** The Renstra of a PD carries the RPJMD down to kegiatan and sub kegiatan, year by year. */
@org.springframework.modulith.NamedInterface("renstra")
package id.selaras.strategis.renstra;
