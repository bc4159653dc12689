package id.selaras.dokumen.naskah;

import java.util.List;

/** One row of a table inside running text. */
record BarisTabelBebas(List<String> sel) {}
