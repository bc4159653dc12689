/**
 * The Renja of a PD for one year: sub kegiatan with targets and money, tied to prioritas of the RKPD
 * and sasaran of the RPJMD, and the chapters around them.
 */
@org.springframework.modulith.NamedInterface("renja")
package id.selaras.tahunan.renja;
