package id.selaras.tahunan.fasilitasi;

import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Puts together what is sent: theme, priorities, and the money of every PD. */
@Component
class BahanFasilitasi {

    private final RkpdService rkpd;
    private final RenjaService renja;

    BahanFasilitasi(RkpdService rkpd, RenjaService renja) {
        this.rkpd = rkpd;
        this.renja = renja;
    }

    IsiFasilitasi susun(int tahun) {
        var r = rkpd.ambil(tahun);
        var daftar = renja.daftar(tahun);
        return new IsiFasilitasi(
                tahun,
                r.tema(),
                r.tahap().label(),
                rkpd.prioritas(tahun).stream().map(Prioritas::nama).toList(),
                daftar.stream()
                        .map(d -> new IsiFasilitasi.PerangkatDaerah(d.namaPd(), d.jumlahBaris(), d.total(), d.plafon()))
                        .toList(),
                daftar.stream().map(RenjaRingkas::total).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
