/**
 * The document of an RKPD: its chapters, the program table compiled from the Renja, pagu of each PD, evaluation and
 * indicators; frozen when a stage ends. Source: [PMDN86-2017] Pasal 79(1) [S].
 */
@org.springframework.modulith.NamedInterface("naskahrkpd")
package id.selaras.tahunan.naskahrkpd;
