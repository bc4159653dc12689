package id.selaras.tahunan.rkpd;

import id.selaras.akses.JejakAudit;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.SudahDiubah;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the plafon of a PD in place, so that its number of changes tells two editors apart. */
@Component
class TulisPlafon {

    static final String AKSI = "rkpd.plafon";

    private final JdbcClient jdbc;
    private final JejakAudit jejak;

    TulisPlafon(JdbcClient jdbc, JejakAudit jejak) {
        this.jdbc = jdbc;
        this.jejak = jejak;
    }

    /**
     * @param versi the number of changes the editor saw, null to write in any case
     * @param alasan may be null
     */
    void tulis(
            RkpdRingkas rkpd,
            long pdId,
            BigDecimal jumlah,
            Map<String, BigDecimal> perSumberDana,
            Long versi,
            String alasan) {
        var bagian = bagian(jumlah, perSumberDana);
        var lama = lama(rkpd.id(), pdId);
        long kini = lama.map(Lama::versi).orElse(-1L);
        var isiLama = lama.map(l -> isi(l.jumlah, dana(l.id))).orElse(null);
        if (versi != null && versi != kini) {
            throw new SudahDiubah(lama.map(l -> Rupiah.of(l.jumlah).toString()).orElse("belum diisi"));
        }
        var isiBaru = isi(jumlah, bagian);
        if (isiBaru.equals(isiLama)) {
            return;
        }
        long id = lama.map(Lama::id).orElseGet(Id::baru);
        if (lama.isPresent()) {
            jdbc.sql("update rkpd_plafon set jumlah = ?, versi = versi + 1 where id = ?")
                    .params(jumlah, id)
                    .update();
            jdbc.sql("delete from rkpd_plafon_dana where plafon_id = ?")
                    .param(id)
                    .update();
        } else {
            jdbc.sql(
                            "insert into rkpd_plafon (id, pemda, rkpd_id, perangkat_daerah_id, jumlah, versi) values (?,?,?,?,?,0)")
                    .params(id, PemdaAktif.kode(), rkpd.id(), pdId, jumlah)
                    .update();
        }
        bagian.forEach((kode, nilai) -> jdbc.sql(
                        "insert into rkpd_plafon_dana (plafon_id, sumber_dana, jumlah) values (?,?,?)")
                .params(id, kode, nilai)
                .update());
        jejak.catatIsi(
                AKSI,
                "rkpd",
                rkpd.id(),
                pdId,
                alasan == null || alasan.isBlank() ? "Plafon ditetapkan" : alasan.strip(),
                isiLama,
                isiBaru);
    }

    /** Parts that are not zero. */
    private static Map<String, BigDecimal> bagian(BigDecimal jumlah, Map<String, BigDecimal> perSumberDana) {
        var hasil = new LinkedHashMap<String, BigDecimal>();
        var total = BigDecimal.ZERO;
        pastikanUang(jumlah);
        for (var e : perSumberDana.entrySet()) {
            pastikanUang(e.getValue());
            if (e.getValue().signum() > 0) {
                hasil.put(e.getKey(), e.getValue());
                total = total.add(e.getValue());
            }
        }
        if (total.compareTo(jumlah) > 0) {
            throw new PelanggaranAturan(
                    "RKP-08", Rupiah.of(total), Rupiah.of(jumlah), Rupiah.of(total.subtract(jumlah)));
        }
        return hasil;
    }

    static void pastikanUang(BigDecimal nilai) {
        if (nilai == null
                || nilai.signum() < 0
                || nilai.stripTrailingZeros().scale() > 2
                || nilai.precision() - nilai.scale() > 18) {
            throw new PelanggaranAturan(
                    "RKP-12", nilai == null ? "" : id.selaras.kernel.AngkaIndonesia.tulis(nilai, 0, 4));
        }
    }

    private Optional<Lama> lama(long rkpdId, long pdId) {
        return jdbc.sql("select id, jumlah, versi from rkpd_plafon where rkpd_id = ? and perangkat_daerah_id = ?")
                .params(rkpdId, pdId)
                .query(Lama.class)
                .optional();
    }

    private Map<String, BigDecimal> dana(long plafonId) {
        var hasil = new LinkedHashMap<String, BigDecimal>();
        jdbc.sql("select sumber_dana, jumlah from rkpd_plafon_dana where plafon_id = ? order by sumber_dana")
                .param(plafonId)
                .query((rs, i) -> hasil.put(rs.getString(1), rs.getBigDecimal(2)))
                .list();
        return hasil;
    }

    private static Map<String, Object> isi(BigDecimal jumlah, Map<String, BigDecimal> dana) {
        var hasil = new LinkedHashMap<String, Object>();
        hasil.put("plafon", Rupiah.of(jumlah).toString());
        new java.util.TreeMap<>(dana)
                .forEach((kode, nilai) -> hasil.put(kode, Rupiah.of(nilai).toString()));
        return hasil;
    }

    private record Lama(long id, BigDecimal jumlah, long versi) {}
}
