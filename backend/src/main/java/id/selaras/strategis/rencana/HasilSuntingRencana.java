package id.selaras.strategis.rencana;

/**
 * What a step of editing did.
 *
 * @param pohon the plan as it stands now
 * @param fokus place that the step was about, as {@link LokusRencana#teks()} writes it; may be null
 * @param ringkasan the step in words
 */
public record HasilSuntingRencana(PohonRencana pohon, String fokus, String ringkasan) {}
