/**
 * The review by the inspektorat: limited assurance that a plan follows procedure and is consistent, with findings
 * that are answered before the plan is set. The inspektorat never changes a plan. Source: Permendagri 10/2018 [K h].
 */
@org.springframework.modulith.NamedInterface("reviu")
package id.selaras.verifikasi.reviu;
