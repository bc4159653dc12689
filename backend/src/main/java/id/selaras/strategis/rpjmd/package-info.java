/**
 * The RPJMD turns the kepala daerah's visi and misi into tujuan, sasaran and programs with yearly
 * targets and pagu.
 */
@org.springframework.modulith.NamedInterface("rpjmd")
package id.selaras.strategis.rpjmd;
