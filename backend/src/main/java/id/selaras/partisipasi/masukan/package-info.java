/**
 * Masukan of the public about a plan: written without signing in, answered by Bappeda or the PD, shown to all once
 * Bappeda has looked at it.
 */
@org.springframework.modulith.NamedInterface("masukan")
package id.selaras.partisipasi.masukan;
