/**
 * The days on which offices work. National holidays and cuti bersama change by decree, often within the
 * year, so they are data of the Pemda and never part of the code.
 */
@org.springframework.modulith.NamedInterface("kalender")
package id.selaras.referensi.kalender;
