package id.selaras.beranda;

import id.selaras.tahunan.papan.BarisPapan;
import id.selaras.tahunan.papan.LangkahTahap;
import id.selaras.tahunan.rkpd.BarisPlafon;
import java.util.List;

/** The Renja of the PD a person works at. */
record RenjaSaya(BarisPapan baris, List<LangkahTahap> langkah, BarisPlafon plafon) {}
