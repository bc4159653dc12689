package id.selaras.verifikasi.aturan;

import id.selaras.kernel.JenisPemda;
import id.selaras.referensi.nomenklatur.IndeksNomenklatur;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.tahunan.renja.BarisIndikator;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree of a Renja: its programs and kegiatan with what stands below them. Each line counts once,
 * also one whose code has no program: it is in the total and in no program.
 */
public record Susunan(
        Map<String, Kelompok> program,
        Map<String, Kelompok> kegiatan,
        Map<String, List<BarisIndikator>> indikator,
        Map<String, List<BarisSubKegiatan>> menurutKode,
        int jumlahSubKegiatan,
        BigDecimal total,
        BigDecimal totalMaju) {

    /** A program or kegiatan with its sums. */
    public record Kelompok(String kode, String nama, int jumlahKegiatan, int jumlahSubKegiatan, BigDecimal pagu) {

        boolean penunjang() {
            return KodeNomenklatur.penunjang(kode);
        }

        String tempat() {
            return nama.isEmpty() ? kode : kode + " " + nama;
        }
    }

    static Susunan dari(
            List<BarisSubKegiatan> baris,
            List<BarisIndikator> indikator,
            IndeksNomenklatur nomenklatur,
            JenisPemda jenis) {
        Map<String, Hitung> program = new LinkedHashMap<>();
        Map<String, Hitung> kegiatan = new LinkedHashMap<>();
        Map<String, List<BarisSubKegiatan>> menurutKode = new LinkedHashMap<>();
        var total = BigDecimal.ZERO;
        var maju = BigDecimal.ZERO;
        for (var b : baris) {
            var kode = KodeNomenklatur.rapikan(b.kode());
            menurutKode.computeIfAbsent(kode, k -> new ArrayList<>()).add(b);
            if (KodeNomenklatur.jenjang(kode) == Nomenklatur.Jenjang.SUB_KEGIATAN) {
                program.computeIfAbsent(KodeNomenklatur.program(kode), k -> new Hitung())
                        .tambah(b);
                kegiatan.computeIfAbsent(KodeNomenklatur.kegiatan(kode), k -> new Hitung())
                        .tambah(b);
            }
            total = total.add(atauNol(b.isi().pagu()));
            maju = maju.add(atauNol(b.isi().paguN1()));
        }
        Map<String, List<BarisIndikator>> menurutPemilik = new HashMap<>();
        indikator.forEach(i ->
                menurutPemilik.computeIfAbsent(i.kode(), k -> new ArrayList<>()).add(i));
        return new Susunan(
                selesaikan(program, nomenklatur, jenis),
                selesaikan(kegiatan, nomenklatur, jenis),
                menurutPemilik,
                menurutKode,
                baris.size(),
                total,
                maju);
    }

    static BigDecimal atauNol(BigDecimal nilai) {
        return nilai == null ? BigDecimal.ZERO : nilai;
    }

    List<BarisIndikator> indikatorDari(String kode) {
        return indikator.getOrDefault(kode, List.of());
    }

    static int jumlahSub(Collection<Kelompok> bagian) {
        return bagian.stream().mapToInt(Kelompok::jumlahSubKegiatan).sum();
    }

    private static Map<String, Kelompok> selesaikan(
            Map<String, Hitung> hitung, IndeksNomenklatur nomenklatur, JenisPemda jenis) {
        Map<String, Kelompok> hasil = new LinkedHashMap<>();
        hitung.forEach((kode, h) -> hasil.put(
                kode,
                new Kelompok(
                        kode,
                        nomenklatur.cari(jenis, kode).map(Nomenklatur::nama).orElse(""),
                        h.kegiatan.size(),
                        h.sub,
                        h.pagu)));
        return hasil;
    }

    private static final class Hitung {
        private final Set<String> kegiatan = new LinkedHashSet<>();
        private int sub;
        private BigDecimal pagu = BigDecimal.ZERO;

        void tambah(BarisSubKegiatan baris) {
            kegiatan.add(KodeNomenklatur.kegiatan(KodeNomenklatur.rapikan(baris.kode())));
            sub++;
            pagu = pagu.add(atauNol(baris.isi().pagu()));
        }
    }
}
