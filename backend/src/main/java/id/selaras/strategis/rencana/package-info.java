/**
 * What RPJPD, RPJMD and Renstra share: a cascade from misi or tujuan down to programs, with indicators,
 * targets and pagu of each year, edited as one tree and frozen as versions. Source: [PMDN86-2017].
 */
@org.springframework.modulith.NamedInterface("rencana")
package id.selaras.strategis.rencana;
