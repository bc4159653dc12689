/**
 * Forums in which others have a say: konsultasi publik, Forum PD and Musrenbang from the kelurahan up. Who
 * was invited from each unsur, who came, what was agreed, and who signed. Source: [PMDN86-2017], numbers of
 * the articles unverified but Pasal 80 ayat (1) for the konsultasi publik.
 */
@org.springframework.modulith.NamedInterface("forum")
package id.selaras.partisipasi.forum;
