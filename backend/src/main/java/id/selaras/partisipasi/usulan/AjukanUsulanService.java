package id.selaras.partisipasi.usulan;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing in: by the lurah for RT and RW, by the camat, by the DPRD; mending, moving, carrying on to the next year. */
@Service
@Transactional
public class AjukanUsulanService {

    private final JdbcClient jdbc;
    private final BacaUsulan baca;
    private final HakUsulan hak;
    private final PencatatUsulan pencatat;
    private final KamusUsulanService kamus;
    private final PerangkatDaerahService perangkatDaerah;
    private final ObjectProvider<BatasUsulan> batas;
    private final Wewenang wewenang;
    private final Clock jam;

    AjukanUsulanService(
            JdbcClient jdbc,
            BacaUsulan baca,
            HakUsulan hak,
            PencatatUsulan pencatat,
            KamusUsulanService kamus,
            PerangkatDaerahService perangkatDaerah,
            ObjectProvider<BatasUsulan> batas,
            Wewenang wewenang,
            Clock jam) {
        this.jdbc = jdbc;
        this.baca = baca;
        this.hak = hak;
        this.pencatat = pencatat;
        this.kamus = kamus;
        this.perangkatDaerah = perangkatDaerah;
        this.batas = batas;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    private record Bacaan(
            String pengusul,
            String uraian,
            String lokasi,
            String wilayah,
            BigDecimal volume,
            String satuan,
            BigDecimal anggaran,
            Long kamusId,
            Long pdId) {

        Map<String, Object> nilai() {
            Map<String, Object> n = new HashMap<>();
            n.put("pengusul", pengusul);
            n.put("uraian", uraian);
            n.put("lokasi", lokasi);
            n.put("wilayah", wilayah);
            n.put("volume", volume);
            n.put("satuan", satuan);
            n.put("anggaran", anggaran);
            n.put("kamus", kamusId);
            n.put("pd", pdId);
            return n;
        }
    }

    /** Until when something new is taken for a year; empty without a schedule. */
    @Transactional(readOnly = true)
    public Optional<BatasUsulan.Batas> batas(int tahun, AsalUsulan asal) {
        return Optional.ofNullable(batas.getIfAvailable()).flatMap(b -> b.untuk(tahun, asal));
    }

    /** The year being drafted, or the one after it where that one takes nothing new any more. */
    @Transactional(readOnly = true)
    public int tahunTerbuka(int tahunSusun, AsalUsulan asal) {
        var hari = LocalDate.now(jam);
        return batas(tahunSusun, asal).filter(b -> hari.isAfter(b.ditutup())).isPresent() ? tahunSusun + 1 : tahunSusun;
    }

    /**
     * Brings in something new.
     *
     * @param teruskan the lurah or camat agrees to it at once
     * @throws PelanggaranAturan AKS-01 not of one who brings in, TKS-01, USL-05 a kelurahan of another Pemda, USL-06
     *     not the own one, USL-11 after the limit, USL-15 no PD, USL-16 not in the kamus and without satuan, ANG-…
     */
    public long ajukan(int tahun, UsulanIsian isian, boolean teruskan) {
        var saya = hak.saya();
        PencatatUsulan.pastikan(saya.mengusulkan(), "Lurah / Camat / DPRD");
        var asal = saya.kelurahan() == null && saya.kecamatan() == null && saya.dprd()
                ? AsalUsulan.POKIR
                : AsalUsulan.MUSRENBANG;
        var hari = LocalDate.now(jam);
        if (tahun <= hari.getYear() - 1 || tahun > hari.getYear() + 5) {
            throw new PelanggaranAturan("USL-17", tahun);
        }
        boolean lewat = batas(tahun, asal)
                .map(b -> AlurUsulan.lewat(b, hari, asal, tahun))
                .orElse(false);
        var isi = baca(isian, saya, asal);
        var jenjang = asal == AsalUsulan.MUSRENBANG && saya.kelurahan() == null ? JenjangUsulan.KECAMATAN : asal.awal();
        long id = simpan(tahun, asal, jenjang, isi, lewat, null);
        pencatat.langkah(
                id,
                isi.uraian(),
                isi.pdId(),
                jenjang,
                AksiUsulan.DIUSULKAN,
                new PencatatUsulan.Isi(
                        isi.volume(), isi.anggaran(), null, lewat ? "diterima sesudah batas waktu" : null));
        if (teruskan && asal == AsalUsulan.MUSRENBANG) {
            teruskan(baca.ambil(id));
        }
        return id;
    }

    private void teruskan(UsulanRinci u) {
        var sesudah = AlurUsulan.sesudah(u, Rekomendasi.SETUJU, u.volume(), u.anggaran(), null);
        pencatat.ubah(
                u, "jenjang = :jenjang", Map.of("jenjang", sesudah.jenjang().name()));
        pencatat.langkah(u, AksiUsulan.SETUJU, new PencatatUsulan.Isi(u.volume(), u.anggaran(), null, null));
    }

    /**
     * Mends what was returned, or what nobody weighed yet. Allowed after the limit.
     *
     * @throws PelanggaranAturan USL-18 already weighed, and those of {@link #ajukan}
     */
    public void perbaiki(long id, long versi, UsulanIsian isian) {
        var u = milik(id, versi);
        boolean baru = u.status() == StatusUsulan.DIUSULKAN
                && (u.jenjang() == u.asal().awal() || u.jenjang() == JenjangUsulan.KELURAHAN);
        if (u.status() != StatusUsulan.DIKEMBALIKAN && !baru) {
            throw new PelanggaranAturan("USL-18", u.kedudukan());
        }
        var isi = baca(isian, hak.saya(), u.asal());
        pencatat.ubah(
                u,
                "pengusul = :pengusul, uraian = :uraian, lokasi = :lokasi, wilayah = :wilayah, volume = :volume,"
                        + " satuan = :satuan, anggaran = :anggaran, kamus_id = :kamus, perangkat_daerah_id = :pd,"
                        + " status = 'DIUSULKAN', alasan = null",
                isi.nilai());
        pencatat.langkah(
                u, AksiUsulan.DIPERBAIKI, new PencatatUsulan.Isi(isi.volume(), isi.anggaran(), null, beda(u, isi)));
    }

    /**
     * Changes where it is to be done, as an act with a name and a reason.
     *
     * @throws PelanggaranAturan TKS-01, USL-05, USL-06, USL-07 decided already, USL-08 no reason
     */
    public void pindahkan(long id, long versi, String lokasi, String alasan) {
        var u = milik(id, versi);
        if (!u.status().berjalan()) {
            throw new PelanggaranAturan("USL-07", u.status().label());
        }
        if (TeksLuar.rapikan(alasan).isEmpty()) {
            throw new PelanggaranAturan("USL-08", "memindahkan lokasi");
        }
        var baru = TeksLuar.wajib(lokasi, 300);
        pencatat.ubah(u, "lokasi = :lokasi", Map.of("lokasi", baru));
        pencatat.langkah(
                u,
                AksiUsulan.DIPINDAH,
                new PencatatUsulan.Isi(
                        null,
                        null,
                        TeksLuar.wajib(alasan, 1000),
                        "dari " + (u.lokasi() == null ? "(kosong)" : u.lokasi()) + " ke " + baru));
    }

    /**
     * Carries what was not funded on to the next year, with its lineage.
     *
     * @return the usulan of the next year
     * @throws PelanggaranAturan USL-19 funded or merged, USL-20 carried on already
     */
    public long lanjutkan(long id) {
        var u = baca.ambil(id);
        var saya = hak.saya();
        PencatatUsulan.pastikan(saya.pemilik(u) || saya.tapd(), "pengusul / TAPD");
        if (u.status() == StatusUsulan.DITERIMA || u.status() == StatusUsulan.DIGABUNG) {
            throw new PelanggaranAturan("USL-19", u.status().label());
        }
        if (u.lanjutanId() != null) {
            throw new PelanggaranAturan("USL-20", u.tahun() + 1);
        }
        var isi = new Bacaan(
                u.pengusul(),
                u.uraian(),
                u.lokasi(),
                u.wilayah(),
                u.volume(),
                u.satuan(),
                u.anggaran(),
                u.kamusId(),
                u.pdId());
        var awal = u.asal().awal();
        long baru = simpan(u.tahun() + 1, u.asal(), awal, isi, false, u.id());
        pencatat.langkah(
                baru,
                u.uraian(),
                u.pdId(),
                awal,
                AksiUsulan.DIUSULKAN,
                new PencatatUsulan.Isi(
                        u.volume(), u.anggaran(), null, "lanjutan dari usulan " + u.tahun() + " " + u.kodeTulis()));
        pencatat.langkah(
                u, AksiUsulan.DILANJUTKAN, PencatatUsulan.Isi.rinci("menjadi usulan tahun " + (u.tahun() + 1)));
        return baru;
    }

    private UsulanRinci milik(long id, long versi) {
        var u = baca.ambil(id);
        PencatatUsulan.pastikan(hak.saya().pemilik(u), "pengusul");
        if (u.versi() != versi) {
            throw new SudahDiubah("usulan \"" + u.uraian() + "\", kini: " + u.kedudukan());
        }
        return u;
    }

    private Bacaan baca(UsulanIsian isian, Kedudukan saya, AsalUsulan asal) {
        var wilayah = wilayah(isian.wilayah(), saya, asal);
        var butir = kamus.cari(isian.kamus());
        var volume = Isian.angka(isian.volume(), null);
        var satuan = butir.map(ButirKamus::satuan).orElse(TeksLuar.boleh(isian.satuan(), 100));
        var anggaran = butir.map(b -> Isian.kali(volume, b.harga())).orElse(Isian.uang(isian.anggaran(), null));
        var pd = isian.pdId() != null
                ? isian.pdId()
                : butir.map(ButirKamus::pdId).orElse(null);
        if (pd == null) {
            throw new PelanggaranAturan("USL-15");
        }
        if (volume != null && satuan == null) {
            throw new PelanggaranAturan("USL-16");
        }
        return new Bacaan(
                TeksLuar.wajib(isian.pengusul(), 200),
                TeksLuar.wajib(isian.uraian(), 1000),
                TeksLuar.boleh(isian.lokasi(), 300),
                wilayah,
                volume,
                satuan,
                anggaran,
                butir.map(ButirKamus::id).orElse(null),
                perangkatDaerah.ambil(pd).id());
    }

    /** A kecamatan or kelurahan of this Pemda that the person may speak for. */
    private String wilayah(String kode, Kedudukan saya, AsalUsulan asal) {
        var rapi = TeksLuar.rapikan(kode);
        if (rapi.isEmpty()) {
            throw new PelanggaranAturan("USL-21");
        }
        record Tempat(String pemda, String namaPemda, String nama) {}
        var tempat = jdbc.sql(
                        "select w.pemda, p.nama nama_pemda, w.nama from wilayah w join pemda p on p.kode = w.pemda"
                                + " where w.kode = ?")
                .param(rapi)
                .query(Tempat.class)
                .optional()
                .orElseThrow(() -> new PelanggaranAturan("USL-22", rapi));
        if (!tempat.pemda.equals(PemdaAktif.kode())) {
            throw new PelanggaranAturan("USL-05", tempat.nama, tempat.namaPemda);
        }
        boolean sendiri = asal != AsalUsulan.MUSRENBANG
                || saya.sistem()
                || rapi.equals(saya.kelurahan())
                || saya.kecamatan() != null
                        && (rapi.equals(saya.kecamatan()) || rapi.startsWith(saya.kecamatan() + "."));
        if (!sendiri) {
            throw new PelanggaranAturan("USL-06", tempat.nama);
        }
        return rapi;
    }

    private long simpan(int tahun, AsalUsulan asal, JenjangUsulan jenjang, Bacaan isi, boolean lewat, Long sumberId) {
        long id = Id.baru();
        jdbc.sql("insert into usulan (id, pemda, tahun, asal, jenjang, status, kode, pengusul, uraian, lokasi, wilayah,"
                        + " volume, satuan, anggaran, kamus_id, perangkat_daerah_id, dibuat, dibuat_oleh, lewat_batas,"
                        + " sumber_id, versi) values (:id, :pemda, :tahun, :asal, :jenjang, 'DIUSULKAN', :kode, :pengusul,"
                        + " :uraian, :lokasi, :wilayah, :volume, :satuan, :anggaran, :kamus, :pd, :dibuat, :oleh, :lewat,"
                        + " :sumber, 0)")
                .params(isi.nilai())
                .param("id", id)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .param("asal", asal.name())
                .param("jenjang", jenjang.name())
                .param("kode", KodeUsulan.baru())
                .param("dibuat", pencatat.kini())
                .param("oleh", wewenang.pelaku().id())
                .param("lewat", lewat)
                .param("sumber", sumberId)
                .update();
        return id;
    }

    private static String beda(UsulanRinci u, Bacaan isi) {
        var beda = new java.util.ArrayList<String>();
        beda(beda, "uraian", u.uraian(), isi.uraian());
        beda(beda, "lokasi", u.lokasi(), isi.lokasi());
        beda(beda, "volume", tulis(u.volume()), tulis(isi.volume()));
        beda(
                beda,
                "anggaran",
                u.anggaran() == null ? null : Rupiah.of(u.anggaran()).toString(),
                isi.anggaran() == null ? null : Rupiah.of(isi.anggaran()).toString());
        var teks = String.join("; ", beda);
        return teks.length() > 1000 ? teks.substring(0, 1000) : teks;
    }

    private static String tulis(BigDecimal angka) {
        return angka == null ? null : id.selaras.kernel.AngkaIndonesia.tulis(angka, 0, 4);
    }

    private static void beda(java.util.List<String> hasil, String nama, String lama, String baru) {
        if (!java.util.Objects.equals(lama, baru)) {
            hasil.add(nama + ": " + (lama == null ? "(kosong)" : lama) + " menjadi "
                    + (baru == null ? "(kosong)" : baru));
        }
    }
}
