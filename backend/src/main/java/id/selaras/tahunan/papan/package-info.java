/**
 * How a year stands: one row a PD, one cell a stage, who is late. Reads RKPD and Renja, changes
 * neither.
 */
@org.springframework.modulith.NamedInterface("papan")
package id.selaras.tahunan.papan;
