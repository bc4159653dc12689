/**
 * Finds things of the plans by code and word: agencies, lines and indicators of the Renja, prioritas and
 * sasaran of the RKPD. Shows what the person may read, nothing else.
 */
package id.selaras.tahunan.cari;
