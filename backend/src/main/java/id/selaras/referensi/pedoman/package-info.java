/** An edition of the rules a year is drafted under: outline, tables, papers, legal bases, as data. */
@org.springframework.modulith.NamedInterface("pedoman")
package id.selaras.referensi.pedoman;
