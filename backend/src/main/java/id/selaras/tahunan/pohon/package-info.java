/** Pohon kinerja: from misi to the sub kegiatan of a year, with target and pagu on each level. */
package id.selaras.tahunan.pohon;
