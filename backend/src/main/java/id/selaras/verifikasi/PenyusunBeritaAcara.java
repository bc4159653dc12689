package id.selaras.verifikasi;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.verifikasi.aturan.Kerangka;
import id.selaras.verifikasi.aturan.KonteksRenja;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts the verification sheet of a round together. */
@Component
class PenyusunBeritaAcara {

    private static final String LENGKAPI = "Lengkapi";
    private static final int HARI_PERBAIKAN = 7;

    private final PemdaService pemda;
    private final JadwalService jadwal;
    private final PenggunaService pengguna;
    private final Clock jam;

    PenyusunBeritaAcara(PemdaService pemda, JadwalService jadwal, PenggunaService pengguna, Clock jam) {
        this.pemda = pemda;
        this.jadwal = jadwal;
        this.pengguna = pengguna;
        this.jam = jam;
    }

    /**
     * @param keputusan null where the round is not decided yet: the sheet as it would be now
     * @param verifikator who decided; null for the mitra whose turn it is
     */
    IsiBeritaAcaraVerifikasi susun(
            Pemeriksaan.Rinci rinci,
            Putaran putaran,
            List<Catatan> catatan,
            Keputusan keputusan,
            String alasan,
            String verifikator) {
        var daerah = pemda.aktif();
        var r = rinci.hasil().renja();
        var tanggal = LocalDate.ofInstant(jam.instant(), daerah.zona());
        return new IsiBeritaAcaraVerifikasi(
                daerah.nama(),
                daerah.namaBappeda(),
                r.namaPd(),
                daerah.jabatanKepalaDaerah(),
                daerah.tempat(),
                daerah.kertas(),
                r.tahun(),
                putaran.tahap(),
                putaran.putaran(),
                tanggal,
                keputusan == Keputusan.SESUAI,
                alasan,
                keputusan == Keputusan.DIKEMBALIKAN ? tanggal.plusDays(hariPerbaikan(r.tahun())) : null,
                rinci.konteks().susunan().total(),
                r.plafon(),
                verifikator == null ? pemegang(Peran.MITRA_BAPPEDA, r.pdId()) : verifikator,
                pemegang(Peran.SEKRETARIS_PD, r.pdId()),
                kelengkapan(rinci.konteks()),
                rinci.hasil().temuan().stream().map(PenyusunBeritaAcara::temuan).toList(),
                catatan.stream()
                        .filter(c -> c.tahap() == putaran.tahap() && c.putaran() <= putaran.putaran())
                        .map(PenyusunBeritaAcara::catatan)
                        .toList(),
                daerah.dataContoh());
    }

    /**
     * Who signs for an office: the sekretaris leads the team that drafts the Renja. Nobody where the chair is
     * empty: the line stays free for a name by hand.
     */
    private String pemegang(Peran peran, long pdId) {
        return pengguna.pemegang(peran, pdId).stream()
                .findFirst()
                .map(Pelaku::nama)
                .orElse(null);
    }

    private long hariPerbaikan(int tahun) {
        return jadwal.cari(tahun, "RENJA_PERBAIKAN")
                .map(j -> j.hari() == null ? HARI_PERBAIKAN : j.hari())
                .orElse(HARI_PERBAIKAN);
    }

    private static List<IsiBeritaAcaraVerifikasi.Butir> kelengkapan(KonteksRenja k) {
        var hasil = new ArrayList<IsiBeritaAcaraVerifikasi.Butir>();
        var kerangka = k.kerangka();
        for (var bab : kerangka.bab()) {
            if (bab.subBab().isEmpty()) {
                hasil.add(butir("Sistematika", "Bab " + bab.nomor() + " " + bab.judul(), k.babTerisi(bab)));
            }
            for (var sub : bab.subBab()) {
                hasil.add(butir("Sistematika", sub.nomor() + " " + sub.judul(), k.subBabTerisi(sub)));
            }
        }
        for (var tabel : kerangka.tabel()) {
            if (tabel.wajib()) {
                hasil.add(butir("Tabel", tabel.kode() + " " + tabel.judul(), k.tabelTerisi(tabel)));
            }
        }
        for (Kerangka.Berkas berkas : kerangka.berkas()) {
            if (!k.renja().tahap().sebelum(berkas.tahap())) {
                boolean ada = k.bahan().berkas().stream()
                        .anyMatch(b -> b.jenis().toUpperCase(Locale.ROOT).equals(berkas.jenis()));
                hasil.add(new IsiBeritaAcaraVerifikasi.Butir(
                        "Dokumen pendukung", berkas.nama(), ada, ada || !berkas.wajib() ? null : LENGKAPI));
            }
        }
        return hasil;
    }

    private static IsiBeritaAcaraVerifikasi.Butir butir(String kelompok, String uraian, boolean ada) {
        return new IsiBeritaAcaraVerifikasi.Butir(kelompok, uraian, ada, ada ? null : LENGKAPI);
    }

    private static IsiBeritaAcaraVerifikasi.ButirTemuan temuan(TemuanRenja t) {
        var j = t.justifikasi();
        return new IsiBeritaAcaraVerifikasi.ButirTemuan(
                t.kode(),
                t.bobot().label(),
                t.tempat(),
                t.pesan(),
                j == null ? null : j.alasan(),
                j == null ? null : j.keadaan().label() + (j.catatanPenilai() == null ? "" : ": " + j.catatanPenilai()));
    }

    private static IsiBeritaAcaraVerifikasi.ButirCatatan catatan(Catatan c) {
        return new IsiBeritaAcaraVerifikasi.ButirCatatan(
                c.tempat(),
                c.teks(),
                c.jawaban().isEmpty()
                        ? null
                        : String.join(
                                "\n",
                                c.jawaban().stream().map(Catatan.Jawaban::teks).toList()),
                c.keadaan().label());
    }
}
