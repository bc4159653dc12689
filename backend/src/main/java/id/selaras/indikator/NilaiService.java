package id.selaras.indikator;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Values of a series. What once was written stays in the history; a final value is changed only with a reason. */
@Service
@Transactional
public class NilaiService {

    private final TabelIndikator tabel;
    private final IndikatorService indikator;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    NilaiService(TabelIndikator tabel, IndikatorService indikator, Wewenang wewenang, JejakAudit jejak, Clock jam) {
        this.tabel = tabel;
        this.indikator = indikator;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * What is typed of a value.
     *
     * @param versi of the value that the form was opened with, -1 where there was none
     * @param alasan why a final value is changed; may be empty otherwise
     */
    public record IsiNilai(int tahun, int triwulan, String nilai, String sumber, String alasan, long versi) {}

    /**
     * Writes a value; it is sementara until it is made tetap.
     *
     * @throws PelanggaranAturan IDK-05 year or quarter that cannot be, ANG-01, ANG-02, IDK-06 too many digits,
     *     IDK-07 a final value without a reason
     * @throws SudahDiubah somebody else wrote this value meanwhile
     */
    public void catat(long indikatorId, IsiNilai isi) {
        var i = untukDiubah(indikatorId);
        if (isi.tahun() < 1990
                || isi.tahun() > LocalDate.now(jam).getYear()
                || isi.triwulan() < 0
                || isi.triwulan() > 4) {
            throw new PelanggaranAturan(
                    "IDK-05", String.valueOf(LocalDate.now(jam).getYear()));
        }
        var lama = cari(indikatorId, isi.tahun(), isi.triwulan());
        var alasan = TeksLuar.rapikan(isi.alasan());
        if (lama.isPresent() && lama.get().status() == StatusNilai.TETAP && alasan.isEmpty()) {
            throw new PelanggaranAturan("IDK-07", sebut(lama.get()));
        }
        var baru = new NilaiIndikator(
                isi.tahun(),
                isi.triwulan(),
                baca(isi.nilai()),
                StatusNilai.SEMENTARA,
                TeksLuar.boleh(isi.sumber(), 300),
                oleh(),
                jam.instant(),
                0);
        if (lama.map(NilaiIndikator::versi).orElse(-1L) != isi.versi()) {
            throw new SudahDiubah(lama.map(this::sebut).orElse("tidak ada nilai lagi"));
        }
        simpan(indikatorId, lama, baru, alasan.isEmpty() ? null : TeksLuar.boleh(alasan, 500));
        jejak.catat(
                "indikator.nilai",
                "indikator",
                indikatorId,
                i.pdId(),
                i.nama() + " " + masa(isi.tahun(), isi.triwulan()) + (alasan.isEmpty() ? "" : ": " + alasan),
                lama.map(n -> tulis(n.nilai())).orElse(null),
                tulis(baru.nilai()));
    }

    /** Makes a value final. @throws PelanggaranAturan IDK-08 there is none */
    public void tetapkan(long indikatorId, int tahun, int triwulan, long versi) {
        var i = untukDiubah(indikatorId);
        var lama = cari(indikatorId, tahun, triwulan).orElseThrow(() -> new PelanggaranAturan("IDK-08"));
        if (lama.versi() != versi) {
            throw new SudahDiubah(sebut(lama));
        }
        if (lama.status() == StatusNilai.TETAP) {
            return;
        }
        simpan(
                indikatorId,
                Optional.of(lama),
                new NilaiIndikator(
                        tahun, triwulan, lama.nilai(), StatusNilai.TETAP, lama.sumber(), oleh(), jam.instant(), 0),
                null);
        jejak.catat(
                "indikator.nilai-tetap",
                "indikator",
                indikatorId,
                i.pdId(),
                i.nama() + " " + masa(tahun, triwulan) + " ditetapkan: " + tulis(lama.nilai()));
    }

    private void simpan(long indikatorId, Optional<NilaiIndikator> lama, NilaiIndikator baru, String alasan) {
        if (lama.isEmpty()) {
            tabel.tulis(Id.baru(), indikatorId, baru);
        } else if (!tabel.ganti(indikatorId, baru, lama.get().versi())) {
            throw new SudahDiubah(sebut(lama.get()));
        }
        tabel.ingat(Id.baru(), indikatorId, baru, alasan);
    }

    private Indikator untukDiubah(long indikatorId) {
        var i = indikator.ambil(indikatorId);
        indikator.pastikanBolehMengubah(i.pdId());
        return i;
    }

    private Optional<NilaiIndikator> cari(long indikatorId, int tahun, int triwulan) {
        return tabel.nilai(indikatorId).stream()
                .filter(n -> n.tahun() == tahun && n.triwulan() == triwulan)
                .findFirst();
    }

    private String oleh() {
        return wewenang.pelaku().nama();
    }

    private String sebut(NilaiIndikator n) {
        return tulis(n.nilai()) + " (" + n.status().label().toLowerCase(java.util.Locale.ROOT) + ", " + n.oleh() + ")";
    }

    private static String masa(int tahun, int triwulan) {
        return triwulan == 0 ? String.valueOf(tahun) : "triwulan " + triwulan + " " + tahun;
    }

    private static String tulis(BigDecimal nilai) {
        return AngkaIndonesia.tulis(nilai, 0, 6);
    }

    private static BigDecimal baca(String teks) {
        var nilai = AngkaIndonesia.baca(TeksLuar.rapikan(teks)).stripTrailingZeros();
        if (nilai.scale() > 6 || nilai.precision() - nilai.scale() > 18) {
            throw new PelanggaranAturan("IDK-06");
        }
        return nilai;
    }
}
