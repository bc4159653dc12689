package id.selaras.partisipasi.forum;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.partisipasi.forum.IsiForum.JenisIsi;
import id.selaras.partisipasi.forum.OrangForum.PeranForum;
import id.selaras.partisipasi.usulan.UsulanBaru;
import id.selaras.partisipasi.usulan.UsulanService;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The room: who is there, what is said, what is agreed. Every entry carries a key of the browser, so that a
 * page that lost the network sends what it kept without writing anything twice.
 */
@Service
@Transactional
public class RuangForumService {

    private static final Set<String> KOLOM = Set.of("target", "pagu", "lokasi");
    private static final int KUNCI_TERPANJANG = 80;
    private static final int NAMA_TERPANJANG = 200;
    private static final int URAIAN_TERPANJANG = 2000;
    private static final int NILAI_TERPANJANG = 1000;
    private static final int USULAN_TERPANJANG = 1000;

    private final TabelForum tabel;
    private final WewenangForum boleh;
    private final Wewenang wewenang;
    private final UsulanService usulan;
    private final ObjectProvider<SumberBahan> bahan;

    RuangForumService(
            TabelForum tabel,
            WewenangForum boleh,
            Wewenang wewenang,
            UsulanService usulan,
            ObjectProvider<SumberBahan> bahan) {
        this.tabel = tabel;
        this.boleh = boleh;
        this.wewenang = wewenang;
        this.usulan = usulan;
        this.bahan = bahan;
    }

    /** Lines of the plan on the table; none where the forum speaks about no single PD. */
    @Transactional(readOnly = true)
    public List<BahanBaris> bahan(Forum forum) {
        var sumber = bahan.getIfAvailable();
        return sumber == null || forum.pdId() == null ? List.of() : sumber.baris(forum.pdId(), forum.tahun());
    }

    /**
     * Writes one entry down, once for each key.
     *
     * @throws PelanggaranAturan FRM-09 the forum is over, TKS-01 empty or too long, FRM-13 unknown unsur or
     *     kind, FRM-14 no such line, FRM-15 nothing would change, TKS-01
     */
    public void catat(long forumId, CatatanForum c) {
        var forum = tabel.kunci(forumId);
        boleh.pastikan(forum);
        var kunci = kunci(c.kunci());
        switch (String.valueOf(c.apa())) {
            case "UNDANGAN", "HADIR", "PENANDA" -> orang(forum, PeranForum.valueOf(c.apa()), c, kunci, "TANGAN");
            case "NOTULEN", "KESEPAKATAN" -> tulis(forum, JenisIsi.valueOf(c.apa()), c, kunci);
            case "BARIS" -> baris(forum, c, kunci);
            case "USULAN" -> usulan(forum, c, kunci);
            default -> throw new PelanggaranAturan("FRM-13", TeksLuar.rapikan(c.apa()));
        }
    }

    /** Takes an entry out that was written by mistake. @throws PelanggaranAturan FRM-404 it is not there */
    public void hapus(long forumId, long entriId) {
        boleh.pastikan(tabel.kunci(forumId));
        if (tabel.hapusOrang(forumId, entriId) + tabel.hapusIsi(forumId, entriId) == 0) {
            throw new PelanggaranAturan("FRM-404");
        }
    }

    /** Somebody has signed the berita acara. @throws PelanggaranAturan FRM-404 nobody who signs */
    public void tandaTangani(long forumId, long orangId) {
        boleh.pastikan(tabel.kunci(forumId));
        if (tabel.tandaTangani(forumId, orangId) == 0) {
            throw new PelanggaranAturan("FRM-404");
        }
    }

    void hadirQr(Forum forum, CatatanForum c) {
        orang(forum, PeranForum.HADIR, c, kunci(c.kunci()), "QR");
    }

    private void orang(Forum forum, PeranForum peran, CatatanForum c, String kunci, String cara) {
        if (tabel.sudahAda("forum_orang", forum.id(), kunci)) {
            return;
        }
        var orang = new OrangForum(
                0,
                peran,
                unsur(c.unsur()),
                TeksLuar.wajib(c.nama(), NAMA_TERPANJANG),
                TeksLuar.boleh(c.instansi(), NAMA_TERPANJANG),
                TeksLuar.boleh(c.kontak(), NAMA_TERPANJANG),
                peran == PeranForum.HADIR ? cara : null,
                null,
                null);
        tabel.tambahOrang(forum.id(), orang, kunci);
    }

    private void tulis(Forum forum, JenisIsi jenis, CatatanForum c, String kunci) {
        simpan(
                forum,
                kunci,
                new IsiForum(
                        0, jenis, null, null, TeksLuar.wajib(c.uraian(), URAIAN_TERPANJANG), null, null, oleh(), null));
    }

    /** What a line said before is read here and now, not taken from the page. */
    private void baris(Forum forum, CatatanForum c, String kunci) {
        if (tabel.sudahAda("forum_isi", forum.id(), kunci)) {
            return;
        }
        var satu = bahan(forum).stream()
                .filter(b -> b.kode().equals(TeksLuar.rapikan(c.kode())))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("FRM-14", TeksLuar.rapikan(c.kode())));
        if (!KOLOM.contains(String.valueOf(c.kolom()))) {
            throw new PelanggaranAturan("FRM-13", TeksLuar.rapikan(c.kolom()));
        }
        var sebelum = satu.nilai().getOrDefault(c.kolom(), "");
        var sesudah = TeksLuar.wajib(c.sesudah(), NILAI_TERPANJANG);
        if (TeksLuar.sama(sebelum, sesudah)) {
            throw new PelanggaranAturan("FRM-15", satu.nama(), sebelum);
        }
        simpan(
                forum,
                kunci,
                new IsiForum(0, JenisIsi.BARIS, satu.kode(), c.kolom(), satu.nama(), sebelum, sesudah, oleh(), null));
    }

    /** Raised in the room: an usulan to the PD like any other, and a line of the notes. */
    private void usulan(Forum forum, CatatanForum c, String kunci) {
        if (forum.pdId() == null) {
            throw new PelanggaranAturan("FRM-16", forum.nama());
        }
        if (tabel.sudahAda("forum_isi", forum.id(), kunci)) {
            return;
        }
        var uraian = TeksLuar.wajib(c.uraian(), USULAN_TERPANJANG);
        usulan.catat(forum.pdId(), forum.tahun(), new UsulanBaru(c.nama(), uraian, c.instansi(), null, null));
        simpan(
                forum,
                kunci,
                new IsiForum(
                        0,
                        JenisIsi.USULAN,
                        null,
                        null,
                        uraian,
                        null,
                        TeksLuar.wajib(c.nama(), NAMA_TERPANJANG),
                        oleh(),
                        null));
    }

    private void simpan(Forum forum, String kunci, IsiForum isi) {
        if (!tabel.sudahAda("forum_isi", forum.id(), kunci)) {
            tabel.tambahIsi(forum.id(), isi, kunci);
        }
    }

    private String oleh() {
        return wewenang.pelaku().jabatanUtama();
    }

    private static Unsur unsur(String teks) {
        return Arrays.stream(Unsur.values())
                .filter(u -> u.name().equals(teks))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("FRM-13", TeksLuar.rapikan(teks)));
    }

    private static String kunci(String teks) {
        return teks == null || teks.isBlank() || teks.length() > KUNCI_TERPANJANG ? null : teks;
    }
}
