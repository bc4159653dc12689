package id.selaras.partisipasi.forum;

import id.selaras.akses.JejakAudit;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A forum from its opening to the berita acara. What is done in the room is {@link RuangForumService}. */
@Service
@Transactional(readOnly = true)
public class ForumService {

    private static final Pattern PUKUL = Pattern.compile("([01]\\d|2[0-3])[.:]([0-5]\\d)");
    private static final int TEMPAT_TERPANJANG = 300;
    private static final int ACARA_TERPANJANG = 4000;

    private final TabelForum tabel;
    private final WewenangForum wewenang;
    private final JejakAudit jejak;
    private final JdbcClient jdbc;
    private final Clock jam;

    ForumService(TabelForum tabel, WewenangForum wewenang, JejakAudit jejak, JdbcClient jdbc, Clock jam) {
        this.tabel = tabel;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jdbc = jdbc;
        this.jam = jam;
    }

    public List<Forum> daftar(int tahun) {
        return tabel.daftar(tahun);
    }

    /** @throws PelanggaranAturan FRM-404 no such forum in this Pemda */
    public Forum ambil(long id) {
        return tabel.cari(id).orElseThrow(() -> new PelanggaranAturan("FRM-404"));
    }

    public boolean bolehMengelola(Forum forum) {
        return !forum.selesaiSudah() && wewenang.bolehMengelola(forum);
    }

    /** The one who holds it, also after it is over. */
    public boolean menyelenggarakan(Forum forum) {
        return wewenang.bolehMengelola(forum);
    }

    /** @throws PelanggaranAturan AKS-01 somebody else holds it */
    public void pastikanPenyelenggara(Forum forum) {
        wewenang.pastikanPenyelenggara(forum);
    }

    public List<OrangForum> orang(long id) {
        return tabel.orang(id);
    }

    public List<IsiForum> isi(long id) {
        return tabel.isi(id);
    }

    /**
     * Opens the forum of this kind and year for a PD, a wilayah or the whole Pemda; once only.
     *
     * @return its id, new or known
     */
    @Transactional
    public long buka(JenisForum jenis, int tahun, Long pdId, String wilayah) {
        var ada = tabel.cari(tahun, jenis, pdId, wilayah);
        if (ada.isPresent()) {
            return ada.get().id();
        }
        var nama = nama(jenis, tahun, pdId, wilayah);
        var forum = new Forum(
                Id.baru(),
                tahun,
                jenis,
                wilayah,
                null,
                pdId,
                null,
                null,
                nama,
                null,
                null,
                null,
                AcaraBawaan.untuk(jenis),
                StatusForum.DISIAPKAN,
                KodeHadir.baru(),
                null,
                0);
        tabel.tambah(forum);
        jejak.catat("forum.dibuka", "forum", forum.id(), pdId, nama + " dibuka");
        return forum.id();
    }

    /**
     * Sets when and where, and what is on the table.
     *
     * @param versi the one that was read
     * @param tetap the organiser knows of another Musrenbang in the kecamatan on that day and keeps to it
     * @throws PelanggaranAturan FRM-05 two Musrenbang on one day in one kecamatan, FRM-10 time, TKS-01 too
     *     long or empty, BTR-01 somebody else was first
     */
    @Transactional
    public void siapkan(long id, long versi, LocalDate hari, String pukul, String tempat, String acara, boolean tetap) {
        var forum = tabel.kunci(id);
        wewenang.pastikan(forum);
        if (forum.versi() != versi) {
            throw new SudahDiubah(forum.nama() + ", " + forum.hari() + " " + forum.pukul() + ", " + forum.tempat());
        }
        if (hari == null) {
            throw new PelanggaranAturan("FRM-01", forum.nama());
        }
        if (forum.jenis().diWilayah()) {
            pastikanHariBebas(forum, hari, tetap);
        }
        tabel.siapkan(
                id, hari, pukul(pukul), TeksLuar.wajib(tempat, TEMPAT_TERPANJANG), baris(acara, ACARA_TERPANJANG));
        jejak.catat(
                "forum.disiapkan",
                "forum",
                id,
                forum.pdId(),
                forum.nama() + ": " + hari + (tetap ? ", bersamaan dengan Musrenbang lain di kecamatan itu" : ""),
                forum.hari() == null ? null : forum.hari().toString(),
                hari.toString());
    }

    /** Steps that are missing before the invitations can go out; each names itself and where it is done. */
    public List<Kurang> belumSiap(Forum forum) {
        var hasil = new ArrayList<Kurang>();
        var halaman = "/forum/" + forum.id();
        if (forum.hari() == null || forum.tempat() == null) {
            hasil.add(new Kurang("FRM-01", "waktu dan tempat", halaman + "#persiapan"));
        }
        var diundang = unsur(forum.id(), OrangForum.PeranForum.UNDANGAN, false);
        var tanpa = EnumSet.allOf(Unsur.class);
        tanpa.removeAll(diundang);
        if (!tanpa.isEmpty()) {
            hasil.add(new Kurang("FRM-02", "undangan untuk unsur " + label(tanpa), halaman + "#undangan"));
        }
        bawahan(forum).forEach(f -> hasil.add(new Kurang("FRM-06", f.nama(), "/forum/" + f.id())));
        return hasil;
    }

    /** The invitations go out. @throws PelanggaranAturan FRM-01, FRM-02 unsur not invited, FRM-06 a step below */
    @Transactional
    public void undang(long id) {
        var forum = tabel.kunci(id);
        var kurang = belumSiap(forum);
        if (!kurang.isEmpty()) {
            var kode = kurang.get(0).kode();
            throw new PelanggaranAturan(
                    kode,
                    forum.nama(),
                    kurang.stream()
                            .filter(k -> k.kode().equals(kode))
                            .map(Kurang::langkah)
                            .collect(Collectors.joining(", ")));
        }
        tabel.menjadi(id, StatusForum.DIUNDANG);
    }

    /**
     * The forum has been held; its berita acara is laid before the chair.
     *
     * @throws PelanggaranAturan FRM-08 its day has not come, FRM-03 nobody came, FRM-07 nothing was agreed
     */
    @Transactional
    public void selesaikanPelaksanaan(long id) {
        var forum = tabel.kunci(id);
        if (forum.hari() == null || forum.hari().isAfter(LocalDate.now(jam))) {
            throw new PelanggaranAturan("FRM-08", forum.nama(), forum.hari());
        }
        if (tabel.orang(id).stream().noneMatch(o -> o.peran() == OrangForum.PeranForum.HADIR)) {
            throw new PelanggaranAturan("FRM-03", forum.nama());
        }
        if (tabel.isi(id).stream().noneMatch(i -> i.jenis() == IsiForum.JenisIsi.KESEPAKATAN)) {
            throw new PelanggaranAturan("FRM-07", forum.nama());
        }
        tabel.menjadi(id, StatusForum.BERITA_ACARA);
    }

    /** Unsur whose signature the berita acara still lacks (PRT-04). */
    public Set<Unsur> belumMenandatangani(Forum forum) {
        var wajib = forum.jenis().wajib();
        wajib.removeAll(unsur(forum.id(), OrangForum.PeranForum.PENANDA, true));
        return wajib;
    }

    /** The chair closes the forum. @throws PelanggaranAturan PRT-04 a required unsur has not signed */
    @Transactional
    public void sahkan(long id) {
        var forum = tabel.kunci(id);
        var belum = belumMenandatangani(forum);
        if (!belum.isEmpty()) {
            throw new PelanggaranAturan("PRT-04", forum.nama(), label(belum));
        }
        tabel.menjadi(id, StatusForum.SELESAI);
        jejak.catat("forum.selesai", "forum", id, forum.pdId(), forum.nama() + ": berita acara disahkan");
    }

    /** A step that is missing. @param tautan where it is done */
    public record Kurang(String kode, String langkah, String tautan) {}

    private List<Forum> bawahan(Forum forum) {
        return switch (forum.jenis()) {
            case MUSRENBANG_KECAMATAN ->
                tabel.belumSelesai(forum.tahun(), JenisForum.MUSRENBANG_KELURAHAN, forum.wilayah());
            case MUSRENBANG_KABUPATEN_KOTA ->
                tabel.belumSelesai(forum.tahun(), JenisForum.MUSRENBANG_KECAMATAN, PemdaAktif.kode());
            default -> List.of();
        };
    }

    private void pastikanHariBebas(Forum forum, LocalDate hari, boolean tetap) {
        var lain = tabel.padaHari(forum, hari);
        boolean setingkat = lain.stream().anyMatch(f -> f.jenis() == JenisForum.MUSRENBANG_KECAMATAN)
                || forum.jenis() == JenisForum.MUSRENBANG_KECAMATAN;
        if (!lain.isEmpty() && (setingkat || !tetap)) {
            throw new PelanggaranAturan(
                    "FRM-05", forum.nama(), lain.stream().map(Forum::nama).collect(Collectors.joining(", ")), hari);
        }
    }

    private Set<Unsur> unsur(long id, OrangForum.PeranForum peran, boolean menandatangani) {
        var hasil = EnumSet.noneOf(Unsur.class);
        tabel.orang(id).stream()
                .filter(o -> o.peran() == peran && (!menandatangani || o.ditandatangani() != null))
                .forEach(o -> hasil.add(o.unsur()));
        return hasil;
    }

    private static String label(Set<Unsur> unsur) {
        return unsur.stream()
                .map(u -> u.label().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String nama(JenisForum jenis, int tahun, Long pdId, String wilayah) {
        if (pdId != null) {
            return jenis.label() + " " + tahun + " "
                    + jdbc.sql("select nama from perangkat_daerah where pemda = ? and id = ?")
                            .params(PemdaAktif.kode(), pdId)
                            .query(String.class)
                            .optional()
                            .orElseThrow(() -> new PelanggaranAturan("PD-01", pdId));
        }
        if (wilayah == null) {
            return jenis.label() + " " + tahun;
        }
        var tempat = jdbc.sql("select nama from wilayah where pemda = ? and kode = ?")
                .params(PemdaAktif.kode(), wilayah)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new PelanggaranAturan("FRM-12", wilayah));
        return jenis.label() + " " + tempat + " " + tahun;
    }

    private static String pukul(String teks) {
        var cocok = PUKUL.matcher(TeksLuar.rapikan(teks));
        if (!cocok.matches()) {
            throw new PelanggaranAturan("FRM-10", TeksLuar.rapikan(teks));
        }
        return cocok.group(1) + "." + cocok.group(2);
    }

    /** Keeps the lines as typed. */
    private static String baris(String teks, int paling) {
        var rapi = teks == null ? "" : teks.strip();
        if (rapi.isEmpty() || rapi.length() > paling) {
            throw new PelanggaranAturan("TKS-01", paling);
        }
        return rapi;
    }
}
