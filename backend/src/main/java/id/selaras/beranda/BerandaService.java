package id.selaras.beranda;

import id.selaras.akses.Jabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenugasanService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.partisipasi.usulan.SaringUsulan;
import id.selaras.partisipasi.usulan.UsulanService;
import id.selaras.tahunan.papan.BarisPapan;
import id.selaras.tahunan.papan.KolomTahap;
import id.selaras.tahunan.papan.PapanTahap;
import id.selaras.tahunan.papan.SusunLangkah;
import id.selaras.tahunan.rkpd.PlafonService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the offices of the current person need on their first page. */
@Service
@Transactional(readOnly = true)
class BerandaService {

    private static final int PALING_USULAN = 20;

    private final Wewenang wewenang;
    private final PlafonService plafon;
    private final UsulanService usulan;
    private final PenugasanService penugasan;

    BerandaService(Wewenang wewenang, PlafonService plafon, UsulanService usulan, PenugasanService penugasan) {
        this.wewenang = wewenang;
        this.plafon = plafon;
        this.usulan = usulan;
        this.penugasan = penugasan;
    }

    Pelaku pelaku() {
        return wewenang.pelaku();
    }

    /** One entry for each PD the person works at. */
    List<RenjaSaya> renja(PapanTahap papan) {
        var pd = pdTempatBekerja();
        if (pd.isEmpty()) {
            return List.of();
        }
        var papanPlafon = plafon.papan(papan.rkpd().tahun());
        return papan.baris().stream()
                .filter(b -> pd.contains(b.pdId()))
                .map(b -> new RenjaSaya(b, SusunLangkah.renja(b, papan.hariIni()), papanPlafon.pd(b.pdId())))
                .toList();
    }

    /** The rows to show: those a mitra serves, or all for those above. Empty for others. */
    List<BarisPapan> baris(PapanTahap papan) {
        if (memegangSalahSatu(
                Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA, Peran.SEKDA, Peran.KEPALA_DAERAH, Peran.INSPEKTORAT)) {
            return papan.baris();
        }
        var dilayani = pelaku().jabatan().stream()
                .filter(j -> j.peran() == Peran.MITRA_BAPPEDA)
                .map(Jabatan::pdId)
                .collect(Collectors.toSet());
        return papan.baris().stream().filter(b -> dilayani.contains(b.pdId())).toList();
    }

    /** Three columns: the one the year stands at, with its neighbours. */
    List<KolomTahap> kolom(PapanTahap papan) {
        var semua = KolomTahap.values();
        int awal = Math.max(0, Math.min(papan.kolomKini().ordinal() - 1, semua.length - 3));
        return Arrays.asList(semua).subList(awal, awal + 3);
    }

    List<Angka> angka(PapanTahap papan, List<BarisPapan> baris) {
        var hasil = new ArrayList<Angka>();
        var kolom = papan.kolomKini();
        var tahun = papan.rkpd().tahun();
        long selesai = baris.stream().filter(b -> b.selesai(kolom)).count();
        long telat = baris.stream().filter(BarisPapan::telat).count();
        var usulan = jumlah(baris.stream().map(BarisPapan::usulan).toList());
        var batas = jumlah(baris.stream().map(BarisPapan::plafon).toList());
        hasil.add(new Angka(
                selesai + " / " + baris.size(), kolom.label() + " selesai", "/rkpd/" + tahun + "/tahapan", ""));
        hasil.add(new Angka(
                String.valueOf(telat), "PD terlambat", "/rkpd/" + tahun + "/tahapan", telat > 0 ? "berat" : "ok"));
        hasil.add(new Angka(
                miliar(usulan),
                batas.signum() == 0 ? "usulan PD, plafon belum ada" : "usulan PD, plafon\u00a0" + miliar(batas),
                "/rkpd/" + tahun + "/plafon",
                batas.signum() > 0 && usulan.compareTo(batas) > 0 ? "berat" : ""));
        return hasil;
    }

    /** What the person (or its region) proposed for a year; empty for offices that propose nothing. */
    List<UsulanSaya> usulan(int tahun) {
        var hasil = new ArrayList<UsulanSaya>();
        for (var peran : List.of(Peran.CAMAT, Peran.LURAH)) {
            if (memegangSalahSatu(peran)) {
                penugasan
                        .wilayahSaya(peran)
                        .ifPresent(w -> hasil.add(usulan(
                                tahun,
                                (peran == Peran.CAMAT ? "Kecamatan " : "Kelurahan ") + w.nama(),
                                new SaringUsulan(null, w.kode()))));
            }
        }
        if (memegangSalahSatu(Peran.DPRD)) {
            hasil.add(usulan(tahun, "Pokok-pokok pikiran DPRD", new SaringUsulan("POKIR", null)));
        }
        return hasil;
    }

    boolean memegangSalahSatu(Peran... peran) {
        return Arrays.stream(peran).anyMatch(pelaku()::memegang);
    }

    private UsulanSaya usulan(int tahun, String dari, SaringUsulan saring) {
        return new UsulanSaya(dari, usulan.hitung(tahun, saring), usulan.nasib(tahun, saring, PALING_USULAN));
    }

    private Set<Long> pdTempatBekerja() {
        return pelaku().jabatan().stream()
                .filter(j -> j.peran() != Peran.MITRA_BAPPEDA)
                .map(Jabatan::pdId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** "2.184,6 M" from a billion on, "84,2 jt" below. */
    private static String miliar(BigDecimal nilai) {
        return nilai.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0
                ? AngkaIndonesia.tulis(nilai.movePointLeft(9), 1, 1) + "\u00a0M"
                : AngkaIndonesia.tulis(nilai.movePointLeft(6), 1, 1) + "\u00a0jt";
    }

    private static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
