package id.selaras.tahunan.fasilitasi;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Sidik;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.tahunan.fasilitasi.CatatanFasilitasi.KelompokCatatan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A request for fasilitasi from its enclosures to the answers, on both sides of the border between two Pemda. */
@Service
@Transactional
public class FasilitasiService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PANJANG = 2000;
    private static final int PENDEK = 200;
    private static final int NOMOR = 100;

    private final TabelFasilitasi tabel;
    private final BahanFasilitasi bahan;
    private final PemdaService pemda;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    FasilitasiService(
            TabelFasilitasi tabel,
            BahanFasilitasi bahan,
            PemdaService pemda,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.tabel = tabel;
        this.bahan = bahan;
        this.pemda = pemda;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** Those of a year that this Pemda asked for or was asked for. @throws PelanggaranAturan AKS-01 */
    @Transactional(readOnly = true)
    public List<Fasilitasi> daftar(int tahun) {
        pastikanPembaca();
        return tabel.daftar(tahun);
    }

    /** @throws PelanggaranAturan FSL-404 not this Pemda's, or not sent yet; AKS-01 */
    @Transactional(readOnly = true)
    public Fasilitasi ambil(long id) {
        pastikanPembaca();
        return tabel.cari(id).orElseThrow(() -> new PelanggaranAturan("FSL-404"));
    }

    @Transactional(readOnly = true)
    public List<LampiranFasilitasi> lampiran(long id) {
        return tabel.lampiran(ambil(id).id());
    }

    @Transactional(readOnly = true)
    public List<CatatanFasilitasi> catatan(long id) {
        return tabel.catatan(ambil(id).id());
    }

    /** What was sent; before that, to the one who asks, what would be. */
    @Transactional(readOnly = true)
    public IsiFasilitasi isi(long id) {
        var f = ambil(id);
        if (f.keadaan() == KeadaanFasilitasi.DRAF) {
            return bahan.susun(f.tahun());
        }
        return JSON.readValue(tabel.isi(id).orElseThrow(), IsiFasilitasi.class);
    }

    public boolean pemohon(Fasilitasi f) {
        var p = wewenang.pelaku();
        return f.pemda().equals(PemdaAktif.kode())
                && (p.sistem() || p.memegang(Peran.KABID_BAPPEDA) || p.memegang(Peran.KEPALA_BAPPEDA));
    }

    /** Works for the provinsi that was asked; where it is not connected, Bappeda writes down what its letter says. */
    public boolean penelaah(Fasilitasi f) {
        if (f.provinsi() == null) {
            return pemohon(f);
        }
        var p = wewenang.pelaku();
        return f.provinsi().equals(PemdaAktif.kode()) && (p.sistem() || p.memegang(Peran.PROVINSI));
    }

    /** Opens the request of this Pemda; a request that was sent back is the same one. */
    public Fasilitasi buka(int tahun) {
        var ada = tabel.milikSendiri(tahun);
        if (ada.isPresent()) {
            return ada.get();
        }
        var induk = pemda.aktif().induk();
        long id = Id.baru();
        jdbc.sql("insert into fasilitasi (id, pemda, pemda_provinsi, tahun, keadaan, versi) values (?,?,?,?,'DRAF',0)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        induk == null || pemda.cari(induk).isEmpty() ? null : induk,
                        tahun)
                .update();
        tabel.tulisLampiran(id, DaftarLampiran.BAWAAN);
        var f = tabel.kunci(id);
        jejak.catat("fasilitasi.dibuka", "fasilitasi", id, null, f.nama() + " disiapkan");
        return f;
    }

    /** @throws PelanggaranAturan AKS-01 not the one who asks, FSL-03 it was sent, TKS-01 too long */
    public void isiPermohonan(long id, String nomor, Set<Long> ada, Map<Long, String> keterangan) {
        var f = pastikanDraf(id);
        jdbc.sql("update fasilitasi set nomor_permohonan = ? where id = ?")
                .params(TeksLuar.boleh(nomor, NOMOR), id)
                .update();
        tabel.tandaiLampiran(
                id,
                tabel.lampiran(id).stream()
                        .map(l -> new LampiranFasilitasi(
                                l.id(),
                                l.nama(),
                                l.wajib(),
                                ada.contains(l.id()),
                                TeksLuar.boleh(keterangan.get(l.id()), PENDEK)))
                        .toList());
        telusuri(f, "kelengkapan", null, ada.size() + " lampiran");
    }

    /** @throws PelanggaranAturan FSL-01 no number, FSL-02 enclosures it cannot do without */
    public void pastikanSiap(long id) {
        var f = tabel.kunci(id);
        if (f.nomorPermohonan() == null) {
            throw new PelanggaranAturan("FSL-01", f.nama());
        }
        var kurang = tabel.lampiran(id).stream()
                .filter(l -> l.wajib() && !l.ada())
                .map(LampiranFasilitasi::nama)
                .collect(Collectors.joining(", "));
        if (!kurang.isEmpty()) {
            throw new PelanggaranAturan("FSL-02", f.nama(), kurang);
        }
    }

    /** Freezes the RKPD as it is and sends it. */
    public Fasilitasi kirim(long id) {
        var f = tabel.kunci(id);
        var isi = JSON.writeValueAsString(bahan.susun(f.tahun()));
        jdbc.sql("update fasilitasi set keadaan = 'PERMOHONAN', isi = ?, sha256_isi = ?, dikirim = ?,"
                        + " alasan_kembali = null, versi = versi + 1 where id = ? and pemda = ?")
                .params(isi, Sidik.heksa(isi), kini(), id, PemdaAktif.kode())
                .update();
        jejak.catat("fasilitasi.dikirim", "fasilitasi", id, null, f.nama() + " dikirim");
        return tabel.kunci(id);
    }

    /** The provinsi has taken it in. */
    public void terima(long id) {
        menjadi(id, KeadaanFasilitasi.VERIFIKASI);
    }

    /** Something is missing: it goes back to the one who asked. */
    public void kembalikan(long id, String alasan) {
        var f = tabel.kunci(id);
        var sebab = TeksLuar.boleh(alasan, PANJANG);
        jdbc.sql("update fasilitasi set keadaan = 'DRAF', alasan_kembali = ?, versi = versi + 1 where id = ?")
                .params(sebab, id)
                .update();
        telusuri(f, "dikembalikan", null, sebab);
    }

    /** @throws PelanggaranAturan AKS-01 not the provinsi, FSL-06 no day, FSL-08 not with the provinsi */
    public void jadwalkan(long id, LocalDate hari) {
        var f = yangDitelaah(id);
        if (hari == null) {
            throw new PelanggaranAturan("FSL-06", f.nama());
        }
        telusuri(f, "dijadwalkan", f.jadwal() == null ? null : f.jadwal().toString(), hari.toString());
        jdbc.sql("update fasilitasi set jadwal = ? where id = ?")
                .params(hari, id)
                .update();
    }

    /** @throws PelanggaranAturan FSL-06 no day is set */
    public void selesaiMenjadwalkan(long id) {
        var f = tabel.kunci(id);
        if (f.jadwal() == null) {
            throw new PelanggaranAturan("FSL-06", f.nama());
        }
        menjadi(id, KeadaanFasilitasi.PELAKSANAAN);
    }

    /** @throws PelanggaranAturan AKS-01, FSL-08, TKS-01, TKS-02 */
    public long catat(long id, KelompokCatatan kelompok, String bagian, String catatan) {
        var f = yangDitelaah(id);
        long baru = Id.baru();
        jdbc.sql("insert into fasilitasi_catatan (id, fasilitasi_id, kelompok, bagian, catatan) values (?,?,?,?,?)")
                .params(baru, id, kelompok.name(), TeksLuar.wajib(bagian, PENDEK), TeksLuar.wajib(catatan, PANJANG))
                .update();
        telusuri(f, "catatan", null, bagian + ": " + catatan);
        return baru;
    }

    /** @throws PelanggaranAturan AKS-01, FSL-08, FSL-404 gone already, or answered */
    public void hapusCatatan(long id, long catatanId) {
        var f = yangDitelaah(id);
        var dihapus = tabel.catatan(id).stream()
                .filter(c -> c.id() == catatanId)
                .map(c -> c.bagian() + ": " + c.catatan())
                .collect(Collectors.joining());
        satu(jdbc.sql("delete from fasilitasi_catatan where fasilitasi_id = ? and id = ? and tindak_lanjut is null")
                .params(id, catatanId)
                .update());
        telusuri(f, "catatan", dihapus, null);
    }

    /** @throws PelanggaranAturan AKS-01, FSL-08, TKS-01, TKS-02 */
    public void isiHasil(long id, String nomor) {
        var f = yangDitelaah(id);
        telusuri(f, "nomorHasil", f.nomorHasil(), nomor);
        jdbc.sql("update fasilitasi set nomor_hasil = ? where id = ?")
                .params(TeksLuar.wajib(nomor, NOMOR), id)
                .update();
    }

    /** @throws PelanggaranAturan FSL-04 the letter has no number */
    public void terbitkanHasil(long id) {
        var f = tabel.kunci(id);
        if (f.nomorHasil() == null) {
            throw new PelanggaranAturan("FSL-04", f.nama());
        }
        jdbc.sql("update fasilitasi set keadaan = 'HASIL', tanggal_hasil = ?, versi = versi + 1 where id = ?")
                .params(LocalDate.now(jam), id)
                .update();
        jejak.catat("fasilitasi.hasil", "fasilitasi", id, null, f.nama() + ": hasil " + f.nomorHasil());
    }

    /** @throws PelanggaranAturan AKS-01 not the one who asked, FSL-08 no result yet, or closed, TKS-01, TKS-02, FSL-404 */
    public void tindakLanjuti(long id, long catatanId, String teks) {
        var f = tabel.kunci(id);
        if (!pemohon(f)) {
            throw new PelanggaranAturan("AKS-01", Peran.KABID_BAPPEDA.label());
        }
        if (f.keadaan() != KeadaanFasilitasi.HASIL) {
            throw new PelanggaranAturan("FSL-08", f.nama(), f.keadaan().label(), KeadaanFasilitasi.HASIL.label());
        }
        satu(jdbc.sql("update fasilitasi_catatan set tindak_lanjut = ?, oleh = ?, waktu = ?"
                        + " where fasilitasi_id = ? and id = ?")
                .params(TeksLuar.wajib(teks, PANJANG), wewenang.pelaku().jabatanUtama(), kini(), id, catatanId)
                .update());
        telusuri(f, "tindakLanjut", null, teks);
    }

    /** @throws PelanggaranAturan FSL-07 lines without an answer */
    public void selesaiTindakLanjut(long id) {
        long terbuka =
                tabel.catatan(id).stream().filter(c -> c.tindakLanjut() == null).count();
        if (terbuka > 0) {
            throw new PelanggaranAturan("FSL-07", tabel.kunci(id).nama(), terbuka);
        }
        menjadi(id, KeadaanFasilitasi.TINDAK_LANJUT);
    }

    /** The Perkada is set. */
    public void ditetapkan(int tahun) {
        tabel.milikSendiri(tahun).ifPresent(f -> menjadi(f.id(), KeadaanFasilitasi.PENETAPAN));
    }

    /** The next step. */
    public void menjadi(long id, KeadaanFasilitasi keadaan) {
        tabel.kunci(id);
        jdbc.sql("update fasilitasi set keadaan = ?, versi = versi + 1 where id = ?")
                .params(keadaan.name(), id)
                .update();
    }

    private void pastikanPembaca() {
        wewenang.pastikanPeran(
                Peran.KABID_BAPPEDA,
                Peran.KEPALA_BAPPEDA,
                Peran.MITRA_BAPPEDA,
                Peran.SEKDA,
                Peran.KEPALA_DAERAH,
                Peran.INSPEKTORAT,
                Peran.PROVINSI,
                Peran.ADMIN);
    }

    private Fasilitasi pastikanDraf(long id) {
        var f = tabel.kunci(id);
        if (!pemohon(f)) {
            throw new PelanggaranAturan("AKS-01", Peran.KABID_BAPPEDA.label());
        }
        if (f.keadaan() != KeadaanFasilitasi.DRAF) {
            throw new PelanggaranAturan("FSL-03", f.nama());
        }
        return f;
    }

    /** Holds the row for one who may write on it while it is with the provinsi. */
    private Fasilitasi yangDitelaah(long id) {
        var f = tabel.kunci(id);
        if (!penelaah(f)) {
            throw new PelanggaranAturan("AKS-01", Peran.PROVINSI.label());
        }
        if (!f.keadaan().diProvinsi()) {
            throw new PelanggaranAturan(
                    "FSL-08",
                    f.nama(),
                    f.keadaan().label(),
                    KeadaanFasilitasi.VERIFIKASI.label() + " sampai " + KeadaanFasilitasi.PELAKSANAAN.label());
        }
        return f;
    }

    private void telusuri(Fasilitasi f, String langkah, String sebelum, String sesudah) {
        jejak.catat("fasilitasi." + langkah, "fasilitasi", f.id(), null, f.nama(), sebelum, sesudah);
    }

    private static void satu(int baris) {
        if (baris == 0) {
            throw new PelanggaranAturan("FSL-404");
        }
    }

    private LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }
}
