package id.selaras.partisipasi.masukan;

/**
 * What is written on the public page.
 *
 * @param pdId PD that it speaks of, null for the Pemda as a whole
 * @param kodeUsulan usulan that it speaks of, as typed; empty for none
 * @param jebakan a field that people do not see; who fills it is a machine
 */
public record MasukanBaru(String nama, String kontak, String isi, Long pdId, String kodeUsulan, String jebakan) {}
