package id.selaras.tahunan.fasilitasi;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.strategis.rencana.IsiRencana;
import id.selaras.strategis.rencana.Jenjang;
import id.selaras.strategis.rencana.VersiRencanaService;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what is sent: of an RKPD theme, priorities and the money of every PD; of a raperda its whole tree. */
@Component
class BahanFasilitasi {

    private final RkpdService rkpd;
    private final RenjaService renja;
    private final VersiRencanaService rencana;

    BahanFasilitasi(RkpdService rkpd, RenjaService renja, VersiRencanaService rencana) {
        this.rkpd = rkpd;
        this.renja = renja;
        this.rencana = rencana;
    }

    IsiFasilitasi susun(Fasilitasi f) {
        return f.jenis().evaluasi() ? rencana(f) : rkpd(f.tahun());
    }

    private IsiFasilitasi rencana(Fasilitasi f) {
        var isi = rencana.susun(f.rencanaId());
        var program =
                isi.baris().stream().filter(b -> b.jenjang() == Jenjang.PROGRAM).toList();
        var menurutPd = program.stream()
                .collect(Collectors.groupingBy(
                        b -> b.pd() == null ? "Belum ditentukan" : b.pd(), TreeMap::new, Collectors.toList()));
        return new IsiFasilitasi(
                f.tahun(),
                isi.kepala().visi(),
                isi.kepala().tahap().label(),
                isi.baris().stream()
                        .filter(b -> b.jenjang() == Jenjang.MISI)
                        .map(IsiRencana.Baris::uraian)
                        .toList(),
                menurutPd.entrySet().stream()
                        .map(e -> new IsiFasilitasi.PerangkatDaerah(
                                e.getKey(), e.getValue().size(), jumlah(e.getValue()), null))
                        .toList(),
                jumlah(program),
                isi.baris().stream()
                        .map(b -> new IsiFasilitasi.Baris(
                                b.nomor(),
                                b.dalam(),
                                b.jenjang().label(),
                                b.uraian(),
                                b.indikator().stream()
                                        .map(BahanFasilitasi::ukuran)
                                        .collect(Collectors.joining("; ")),
                                b.paguSeluruhnya()))
                        .toList());
    }

    private static String ukuran(IsiRencana.Indikator i) {
        return i.nama() + " (" + i.satuan() + "): " + angka(i.kondisiAwal()) + " menjadi " + angka(i.kondisiAkhir());
    }

    private static String angka(BigDecimal nilai) {
        return nilai == null ? "–" : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    private static BigDecimal jumlah(List<IsiRencana.Baris> baris) {
        return baris.stream().map(IsiRencana.Baris::paguSeluruhnya).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private IsiFasilitasi rkpd(int tahun) {
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
                daftar.stream().map(RenjaRingkas::total).reduce(BigDecimal.ZERO, BigDecimal::add),
                List.of());
    }
}
