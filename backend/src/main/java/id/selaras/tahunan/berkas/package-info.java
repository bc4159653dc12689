/**
 * The papers that accompany a plan: SK tim, undangan, daftar hadir, notulen, berita acara. Each is kept
 * as it came, with its hash, and comes back as the same bytes.
 */
@org.springframework.modulith.NamedInterface("berkas")
package id.selaras.tahunan.berkas;
