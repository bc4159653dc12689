/** A Pemda is the tenant: a kota, kabupaten or provinsi, named by its kode wilayah. */
@org.springframework.modulith.NamedInterface("pemda")
package id.selaras.referensi.pemda;
