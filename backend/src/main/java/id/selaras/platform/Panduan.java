package id.selaras.platform;

import id.selaras.akses.Peran;
import java.util.Set;

/**
 * A guide for some offices.
 *
 * @param nama name of its file and of its page
 * @param html its text, without the heading
 */
record Panduan(String nama, String judul, Set<Peran> peran, String html) {}
