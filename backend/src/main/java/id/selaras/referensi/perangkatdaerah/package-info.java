/** A Perangkat Daerah (PD) drafts its own Renja; it serves one to three bidang urusan. */
@org.springframework.modulith.NamedInterface("perangkatdaerah")
package id.selaras.referensi.perangkatdaerah;
