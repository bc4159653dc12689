/**
 * Fasilitasi of the rancangan Perkada RKPD: the one way in which a provinsi looks into its kabupaten and kota, at
 * what was sent and at nothing else. Source: [PMDN86-2017] Pasal 102 [S]; seven steps [S].
 */
@org.springframework.modulith.NamedInterface("fasilitasi")
package id.selaras.tahunan.fasilitasi;
