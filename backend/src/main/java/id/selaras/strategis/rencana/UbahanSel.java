package id.selaras.strategis.rencana;

/**
 * A cell that was typed.
 *
 * @param baris as {@link LokusRencana#teks()} writes it
 * @param semula what stood there when the person began to type, as the page had it
 */
public record UbahanSel(String baris, String sel, String nilai, String semula) {}
