package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** A field that every line fills is empty. One shape for LKP-03, -04, -05, -10, -11 and PRT-05. */
final class LkpIsianKosong extends AturanBaris {

    private final String sel;
    private final BiPredicate<BarisSubKegiatan, KonteksRenja> kosong;

    private LkpIsianKosong(
            String kode, Bobot bobot, Sumber sumber, String sel, BiPredicate<BarisSubKegiatan, KonteksRenja> kosong) {
        super(kode, bobot, sumber);
        this.sel = sel;
        this.kosong = kosong;
    }

    static LkpIsianKosong lokasi() {
        return new LkpIsianKosong(
                "LKP-03",
                Bobot.PERBAIKAN,
                Sumber.TABEL_RENJA,
                "lokasi",
                (b, k) -> hampa(b.isi().lokasi()));
    }

    static LkpIsianKosong sumberDana() {
        return new LkpIsianKosong(
                "LKP-04",
                Bobot.PERBAIKAN,
                Sumber.TABEL_RENJA,
                "sumberDana",
                (b, k) -> b.isi().sumberDana().isEmpty() && !Lkp02Pagu.nihilBeralasan(b));
    }

    static LkpIsianKosong kelompokSasaran() {
        return new LkpIsianKosong(
                "LKP-05",
                Bobot.PERBAIKAN,
                Sumber.TABEL_RENJA,
                "kelompokSasaran",
                (b, k) -> hampa(b.isi().kelompokSasaran()));
    }

    static LkpIsianKosong prioritas() {
        return new LkpIsianKosong(
                "LKP-10",
                Bobot.PERBAIKAN,
                Sumber.RANTAI_RENCANA,
                "prioritasId",
                (b, k) -> !KodeNomenklatur.penunjang(b.kode())
                        && !k.acuan().prioritas().isEmpty()
                        && (b.isi().prioritasId() == null
                                || !k.acuan().prioritas().contains(b.isi().prioritasId())));
    }

    static LkpIsianKosong sasaranRpjmd() {
        return new LkpIsianKosong(
                "LKP-11",
                Bobot.PERBAIKAN,
                Sumber.RPJMD,
                "rpjmdSasaranId",
                (b, k) -> !KodeNomenklatur.penunjang(b.kode())
                        && k.acuan().rpjmdAda()
                        && (b.isi().rpjmdSasaranId() == null
                                || !k.acuan().sasaranRpjmd().contains(b.isi().rpjmdSasaranId())));
    }

    static LkpIsianKosong asal() {
        return new LkpIsianKosong(
                "PRT-05",
                Bobot.INFO,
                Sumber.PERIKSA_BAPPEDA,
                "asal",
                (b, k) -> hampa(b.isi().asal()));
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        if (kosong.test(baris, k)) {
            temuan.accept(pada(baris, sel, k, String.valueOf(k.tahun())));
        }
    }

    private static boolean hampa(String teks) {
        return TeksLuar.rapikan(teks).isEmpty();
    }
}
