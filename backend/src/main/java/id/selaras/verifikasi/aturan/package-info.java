/**
 * The catalogue of rules. A rule is a class with a stable code, a weight that a Pemda may change, the
 * source it rests on, and one method that looks at values already read: no database, no Spring.
 */
@org.springframework.modulith.NamedInterface("aturan")
package id.selaras.verifikasi.aturan;
