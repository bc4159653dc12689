package id.selaras.partisipasi.usulan;

import java.math.BigDecimal;
import java.util.List;

/**
 * One page of the list.
 *
 * @param anggaran of all that match, not of this page alone
 */
public record HalamanUsulan(List<UsulanRinci> daftar, int jumlah, BigDecimal anggaran, int nomor, int halaman) {}
