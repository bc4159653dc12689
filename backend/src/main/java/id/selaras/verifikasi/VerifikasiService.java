package id.selaras.verifikasi;

import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.verifikasi.aturan.KonteksRenja;
import id.selaras.verifikasi.aturan.Lokus;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to verification: what the rules find, what the PD answers, what the mitra notes and
 * decides. Rules read plans and never change them.
 */
@Service
@Transactional
public class VerifikasiService {

    private final RenjaService renja;
    private final Pemeriksaan pemeriksaan;
    private final Telaah telaah;
    private final TabelCatatan catatan;
    private final PenyusunRiwayat penyusunRiwayat;
    private final Wewenang wewenang;

    VerifikasiService(
            RenjaService renja,
            Pemeriksaan pemeriksaan,
            Telaah telaah,
            TabelCatatan catatan,
            PenyusunRiwayat penyusunRiwayat,
            Wewenang wewenang) {
        this.renja = renja;
        this.pemeriksaan = pemeriksaan;
        this.telaah = telaah;
        this.catatan = catatan;
        this.penyusunRiwayat = penyusunRiwayat;
        this.wewenang = wewenang;
    }

    /** Numbers of findings that still stand, as the decision table asks for them. */
    public record Hasil(int berat, int terbuka) {

        static Hasil dari(HasilVerifikasi hasil) {
            return new Hasil(hasil.berat(), hasil.perbaikanTerbuka() + hasil.catatanTerbuka());
        }
    }

    /**
     * Everything the rules find in a Renja as it stands. On the verifier's desk the figures that
     * Bappeda set count in place of the usulan.
     */
    @Transactional(readOnly = true)
    public HasilVerifikasi periksaRenja(long renjaId) {
        return pemeriksaan.satu(renja.ambil(renjaId));
    }

    /** Every Renja of a year and the RKPD as a whole, in a number of statements that does not grow. */
    @Transactional(readOnly = true)
    public HasilPemda periksaPemda(int tahun) {
        wewenang.pastikanPeran(
                Peran.MITRA_BAPPEDA,
                Peran.KABID_BAPPEDA,
                Peran.KEPALA_BAPPEDA,
                Peran.SEKDA,
                Peran.KEPALA_DAERAH,
                Peran.INSPEKTORAT,
                Peran.ADMIN);
        return pemeriksaan.setahun(tahun);
    }

    /** Open notes count with the findings to mend. */
    @Transactional(readOnly = true)
    public Hasil hitungTerbuka(long renjaId) {
        return Hasil.dari(periksaRenja(renjaId));
    }

    /** @throws PelanggaranAturan VRF-01 while heavy findings hold the submission up */
    @Transactional(readOnly = true)
    public void pastikanBolehDiajukan(long renjaId) {
        var hasil = periksaRenja(renjaId);
        if (!hasil.bolehDiajukan()) {
            throw new PelanggaranAturan("VRF-01", hasil.menahanPengajuan());
        }
    }

    /**
     * The PD explains a finding. The answer stays with the plan through all rounds.
     *
     * @throws PelanggaranAturan VRF-05 heavy ones can only be mended, VRF-07 empty or too long, VRF-08 the
     *     finding is gone, RNJ-006 not in the PD's hands
     */
    public void jawab(long renjaId, String kode, Lokus lokus, String alasan) {
        telaah.jawab(renjaId, kode, lokus, alasan);
    }

    /**
     * The PD explains all findings that may be explained and are not yet, from one look at the plan.
     *
     * @param alasan what to say to a finding; null leaves it open
     * @throws PelanggaranAturan as for one
     */
    public void jawabSemuaTemuan(long renjaId, Function<TemuanRenja, String> alasan) {
        telaah.jawabSemuaTemuan(renjaId, alasan);
    }

    /**
     * The PD takes an explanation back, for example before it deletes the line.
     *
     * @throws PelanggaranAturan VRF-09 there is none, RNJ-006 not in the PD's hands
     */
    public void tarikJawaban(long renjaId, String kode, Lokus lokus) {
        telaah.tarikJawaban(renjaId, kode, lokus);
    }

    /** Explanations whose finding is gone; they keep their line until they are taken back. */
    @Transactional(readOnly = true)
    public List<AlasanLama> alasanTanpaTemuan(HasilVerifikasi hasil) {
        return telaah.alasanTanpaTemuan(hasil);
    }

    /**
     * The mitra accepts an answer or does not. Figures that change later ask for a new look.
     *
     * @throws PelanggaranAturan VRF-02 / AKS-01 not the mitra of this PD, VRF-09 there is no answer
     */
    public void nilai(long renjaId, String kode, Lokus lokus, boolean diterima, String pesan) {
        telaah.nilai(renjaId, kode, lokus, diterima, pesan);
    }

    /**
     * The mitra accepts all answers that still wait for a word, from one look at the plan.
     *
     * @throws PelanggaranAturan as for one
     */
    public void terimaSemuaJawaban(long renjaId, String pesan) {
        telaah.terimaSemuaJawaban(renjaId, pesan);
    }

    /** Opens a round for the stage; while one is open it stays that one. @return its number in the stage */
    public int mulaiPutaran(long renjaId) {
        return telaah.mulaiPutaran(renjaId);
    }

    /** A note of the mitra. @param tempat where, in words */
    public long catat(long renjaId, Lokus lokus, String tempat, String teks) {
        return telaah.catat(renjaId, lokus, tempat, teks);
    }

    /**
     * A note by the kind of place and its key.
     *
     * @param kunci silsilah or code of a line, silsilah of an indicator, key of a chapter, kind of paper
     */
    public long catat(long renjaId, String jenis, String kunci, String teks) {
        var konteks = pemeriksaan.konteks(renja.ambil(renjaId));
        var lokus = new Lokus(Lokus.Jenis.valueOf(jenis), kunci == null ? "" : kunci, "");
        var baris = konteks.baris().stream()
                .filter(b -> lokus.jenis() == Lokus.Jenis.BARIS
                        && (b.silsilah().equals(kunci) || b.kode().equals(kunci)))
                .findFirst();
        return telaah.catat(
                renjaId,
                baris.map(b -> Lokus.baris(b.silsilah(), "")).orElse(lokus),
                baris.map(KonteksRenja::tempat).orElseGet(() -> konteks.tempat(lokus)),
                teks);
    }

    /** All notes on a Renja through all stages and rounds, with their answers. */
    @Transactional(readOnly = true)
    public List<Catatan> catatan(long renjaId) {
        renja.ambil(renjaId);
        return catatan.daftar(renjaId);
    }

    /** How a note went through its answers and every version since, the oldest first. */
    @Transactional(readOnly = true)
    public List<RiwayatCatatan> riwayatCatatan(long renjaId, long catatanId) {
        return penyusunRiwayat.susun(catatan(renjaId).stream()
                .filter(c -> c.id() == catatanId)
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("VRF-404")));
    }

    /** The PD answers a note. */
    public void jawabCatatan(long catatanId, String teks) {
        telaah.jawabCatatan(catatanId, teks);
    }

    /** The PD answers all notes that wait with the same words. @return how many */
    public int jawabSemuaCatatan(long renjaId, String teks) {
        return telaah.jawabSemua(renjaId, teks);
    }

    /** The mitra is content with what was done. */
    public void selesaikanCatatan(long catatanId) {
        telaah.tutupCatatan(catatanId, true);
    }

    public void bukaCatatan(long catatanId) {
        telaah.tutupCatatan(catatanId, false);
    }

    /** @throws PelanggaranAturan VRF-10 it was answered already */
    public void hapusCatatan(long catatanId) {
        telaah.hapusCatatan(catatanId);
    }

    /** The mitra's word. See {@link #putuskan(long, String, String, boolean)}. */
    public void putuskan(long renjaId, String keputusan, String alasan) {
        putuskan(renjaId, keputusan, alasan, false);
    }

    /**
     * Closes the round with the mitra's word and freezes its sheet. What it means for the Renja is the
     * business of the process. Sesuai settles the notes that were answered.
     *
     * @param keputusan SESUAI or DIKEMBALIKAN
     * @param didelegasikan the process knows that the task was handed to the person who acts
     * @return what still stands, from the same look at the Renja that the decision was held against
     * @throws PelanggaranAturan VRF-02 works at the PD, AKS-01 not its mitra, VRF-03 returned without a
     *     reason, VRF-04 findings or notes stand against sesuai, VRF-06 decided already, RNJ-007 not on the desk
     */
    public Hasil putuskan(long renjaId, String keputusan, String alasan, boolean didelegasikan) {
        return Hasil.dari(telaah.putuskan(renjaId, Keputusan.valueOf(keputusan), alasan, didelegasikan));
    }

    /** The rounds through all stages, the first first. */
    @Transactional(readOnly = true)
    public List<Putaran> riwayat(long renjaId) {
        return telaah.riwayat(renjaId);
    }

    /** @throws PelanggaranAturan VRF-404 no such round, AKS-02 not yours to read */
    @Transactional(readOnly = true)
    public Putaran putaran(long putaranId) {
        return telaah.putaran(putaranId);
    }

    /** The sheet of a round: frozen once it is decided, before that as it would be now. */
    @Transactional(readOnly = true)
    public IsiBeritaAcaraVerifikasi isiBeritaAcara(long putaranId) {
        return telaah.isiBeritaAcara(putaranId);
    }
}
