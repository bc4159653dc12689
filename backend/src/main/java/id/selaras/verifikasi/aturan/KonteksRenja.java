package id.selaras.verifikasi.aturan;

import id.selaras.kernel.JenisPemda;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.Satuan;
import id.selaras.referensi.nomenklatur.IndeksNomenklatur;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.strategis.renstra.BarisRenstra;
import id.selaras.strategis.rpjmd.ProgramRpjmd;
import id.selaras.tahunan.renja.BahanRenja;
import id.selaras.tahunan.renja.BarisIndikator;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.rkpd.BarisRkpd;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.Plafon;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One Renja and all that it is measured by, as plain values.
 *
 * @param satuan by name in lower case
 * @param susunan the tree that the lines make, computed once
 * @param naskah the chapters as words, read once
 */
public record KonteksRenja(
        BahanRenja bahan,
        Pd pd,
        JenisPemda jenis,
        IndeksNomenklatur nomenklatur,
        Map<String, Satuan> satuan,
        Acuan acuan,
        Kerangka kerangka,
        Waktu waktu,
        Setelan setelan,
        Susunan susunan,
        Naskah naskah)
        implements Konteks {

    /** The PD: what it serves decides which codes it may use. */
    public record Pd(long id, String kode, String nama, String singkatan, List<String> bidang) {}

    /**
     * The plans above.
     *
     * @param rpjmdAda an RPJMD is in force this year and was loaded
     * @param program programs that the RPJMD gives to this PD
     * @param sasaranRpjmd ids of the sasaran in force
     * @param prioritas ids of the prioritas of the year's RKPD
     * @param rkpd null where the year has none
     * @param plafon null where the Surat Edaran gives none
     * @param barisRkpd lines that the Perkada RKPD fixed for this PD
     * @param dilewati the rancangan RKPD went on without this PD
     */
    public record Acuan(
            boolean rpjmdAda,
            List<ProgramRpjmd> program,
            Set<Long> sasaranRpjmd,
            List<BarisRenstra> renstra,
            RkpdRingkas rkpd,
            Set<Long> prioritas,
            Plafon plafon,
            List<BarisRkpd> barisRkpd,
            boolean dilewati) {}

    /** Today in the zone of the Pemda, the dates of the year, and the stages behind us. */
    public record Waktu(LocalDate hariIni, List<Jadwal> jadwal, Set<Tahap> tahapSelesai) {}

    public static KonteksRenja susun(
            BahanRenja bahan,
            Pd pd,
            JenisPemda jenis,
            IndeksNomenklatur nomenklatur,
            Map<String, Satuan> satuan,
            Acuan acuan,
            Kerangka kerangka,
            Waktu waktu,
            Setelan setelan) {
        return new KonteksRenja(
                bahan,
                pd,
                jenis,
                nomenklatur,
                satuan,
                acuan,
                kerangka,
                waktu,
                setelan,
                Susunan.dari(bahan.baris(), bahan.indikator(), nomenklatur, jenis),
                new Naskah(bahan.bab(), kerangka, bahan.renja().tahun()));
    }

    public RenjaRingkas renja() {
        return bahan.renja();
    }

    public int tahun() {
        return bahan.renja().tahun();
    }

    public List<BarisSubKegiatan> baris() {
        return bahan.baris();
    }

    public List<BarisIndikator> indikator() {
        return bahan.indikator();
    }

    /** Rows of a table of the pedoman; one that the product does not keep counts as filled by hand. */
    int jumlahBaris(String tabel) {
        var isi = bahan.tabel();
        return switch (tabel) {
            case "T-C.29" -> isi.evaluasi();
            case "T-C.30" -> isi.kinerja();
            case "T-C.31" -> isi.rancanganAwal() + isi.review() + baris().size();
            case "T-C.32" -> isi.usulan();
            case "T-C.33", "BAB-IV" -> baris().size();
            default -> 1;
        };
    }

    /** A bab says something itself, or consists of its table. */
    public boolean babTerisi(Kerangka.Bab bab) {
        return !naskah.kosong(bab.kunci(), bab.petunjuk())
                || bab.subBab().stream().anyMatch(s -> !naskah.kosong(s.kunci(), s.petunjuk()))
                || bab.subBab().isEmpty()
                        && kerangka.tabel().stream()
                                .anyMatch(t -> t.bab().equals(bab.kunci()) && jumlahBaris(t.kode()) > 0);
    }

    public boolean subBabTerisi(Kerangka.SubBab sub) {
        return naskah.nihil(sub.kunci()) || !naskah.kosong(sub.kunci(), sub.petunjuk());
    }

    /** Has rows, or is declared to have none where that is allowed. */
    public boolean tabelTerisi(Kerangka.Tabel tabel) {
        return jumlahBaris(tabel.kode()) > 0 || tabel.bolehNihil() && naskah.nihil(tabel.bab());
    }

    /** A place in words. */
    public String tempat(Lokus lokus) {
        return switch (lokus.jenis()) {
            case BAB -> naskah.tempat(lokus.kunci());
            case BERKAS ->
                kerangka.berkas().stream()
                        .filter(b -> b.jenis().equals(lokus.kunci()))
                        .map(Kerangka.Berkas::nama)
                        .findFirst()
                        .orElse(lokus.kunci());
            case INDIKATOR ->
                indikator().stream()
                        .filter(i -> i.silsilah().equals(lokus.kunci()))
                        .map(i -> i.kode() + " " + i.nama())
                        .findFirst()
                        .orElse(tempatRenja());
            case BARIS, KELOMPOK -> lokus.kunci();
            case PD, UMUM, SIMPUL -> tempatRenja();
        };
    }

    boolean sejak(Tahap tahap) {
        return !renja().tahap().sebelum(tahap);
    }

    /** How a planner calls the plan as a whole. */
    String tempatRenja() {
        return "Renja " + tahun() + " " + pd.singkatan();
    }

    /** One key for a code however a plan writes it: the penunjang of every bidang is X.XX. */
    static String kunci(String kode) {
        var rapi = KodeNomenklatur.rapikan(kode);
        return KodeNomenklatur.penunjang(rapi) ? KodeNomenklatur.generik(rapi) : rapi;
    }

    public static String tempat(BarisSubKegiatan baris) {
        var kode = baris.kode() == null || baris.kode().isBlank() ? "(tanpa kode)" : baris.kode();
        return kode + " " + Tulis.teks(baris.isi().nama());
    }
}
