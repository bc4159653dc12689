package id.selaras.beranda;

/**
 * A large number on the page.
 *
 * @param tautan where it leads, null for nowhere
 * @param nada "", ok, hati or berat
 */
record Angka(String nilai, String label, String tautan, String nada) {}
