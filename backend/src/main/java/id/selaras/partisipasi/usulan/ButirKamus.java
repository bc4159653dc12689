package id.selaras.partisipasi.usulan;

import java.math.BigDecimal;

/**
 * An entry of the kamus usulan: what may be asked for.
 *
 * @param harga rupiah for one satuan
 * @param kodeSubKegiatan sub kegiatan of the nomenklatur that would carry it, null where it depends
 */
public record ButirKamus(
        long id,
        String nama,
        String satuan,
        BigDecimal harga,
        long pdId,
        String namaPd,
        String singkatanPd,
        String kodeSubKegiatan,
        String keterangan,
        boolean aktif,
        long versi) {}
