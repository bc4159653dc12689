package id.selaras.partisipasi.forum;

import java.util.Map;

/**
 * A line of the plan that a forum speaks about.
 *
 * @param nilai what it says now, by field: target, pagu, lokasi
 */
public record BahanBaris(String kode, String nama, Map<String, String> nilai) {}
