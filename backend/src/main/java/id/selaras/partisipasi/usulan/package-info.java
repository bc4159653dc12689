/**
 * An usulan: what citizens, forums and the DPRD ask for, weighed from the kelurahan up, each rung with its
 * rekomendasi. What was returned may still be mended after the limit; nothing new may be added then.
 */
@org.springframework.modulith.NamedInterface("usulan")
package id.selaras.partisipasi.usulan;
