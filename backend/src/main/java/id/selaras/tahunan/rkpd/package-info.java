/** The RKPD of a year sets tema, prioritas and plafon; its Perkada is the measure for every Renja. */
@org.springframework.modulith.NamedInterface("rkpd")
package id.selaras.tahunan.rkpd;
