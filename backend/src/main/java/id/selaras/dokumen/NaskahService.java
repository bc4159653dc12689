package id.selaras.dokumen;

import id.selaras.akses.JejakAudit;
import id.selaras.dokumen.SumberNaskah.HalamanNaskah;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.berkas.AcuanBerkas;
import id.selaras.tahunan.berkas.Berkas;
import id.selaras.tahunan.berkas.BerkasBaru;
import id.selaras.tahunan.berkas.BerkasService;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of all subjects, and the signed copies that stand beside them. */
@Service
@Transactional
public class NaskahService {

    /** Order in which a task is asked what it is about: the narrower first. */
    private static final List<String> URUTAN = List.of("forum", "reviu", "fasilitasi", "renja", "rkpd");

    private final List<SumberNaskah> sumber;
    private final BerkasService berkas;
    private final JejakAudit jejak;

    NaskahService(List<SumberNaskah> sumber, BerkasService berkas, JejakAudit jejak) {
        this.sumber = sumber;
        this.berkas = berkas;
        this.jejak = jejak;
    }

    /** @throws PelanggaranAturan DKM-404 no such kind of subject */
    @Transactional(readOnly = true)
    public HalamanNaskah halaman(String kunci, long id) {
        return sumber(kunci).halaman(id);
    }

    public DokumenTerbit cetak(String kunci, long id, String naskah, Format format) {
        return sumber(kunci).cetak(id, naskah, format);
    }

    /** What a finished task leaves behind, as PDF; a task without a paper leaves nothing. */
    public void terbitkan(NaskahSelesai selesai) {
        for (var kunci : URUTAN) {
            var id = selesai.acuan().get(kunci);
            if (id == null) {
                continue;
            }
            var milik = sumber(kunci);
            var naskah = milik.sesudahTugas(selesai.naskah());
            if (!naskah.isEmpty()) {
                naskah.forEach(n -> milik.cetak(id, n, Format.PDF));
                return;
            }
        }
    }

    /** Signed copies by kind of paper, the oldest first. */
    @Transactional(readOnly = true)
    public List<Berkas> salinan(String kunci, long id) {
        return berkas.daftar(acuan(kunci, id));
    }

    /**
     * Keeps the scan of a signed paper, with its hash, who and when.
     *
     * @throws PelanggaranAturan AKS-01 not the office that issues it, DKM-404, DKM-05 no PDF, BRK-… of the file
     */
    public Berkas unggah(String kunci, long id, String naskah, String nama, byte[] isi) {
        var halaman = sumber(kunci).halaman(id);
        if (!halaman.boleh()) {
            throw new PelanggaranAturan("AKS-02");
        }
        var butir = halaman.butir().stream()
                .filter(b -> b.kunci().equals(naskah))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("DKM-404"));
        if (isi.length < 5 || isi[0] != '%' || isi[1] != 'P' || isi[2] != 'D' || isi[3] != 'F') {
            throw new PelanggaranAturan("DKM-05");
        }
        var simpanan = berkas.simpan(
                new AcuanBerkas(AcuanBerkas.Jenis.NASKAH, halaman.acuanId()),
                new BerkasBaru(Tahap.PENETAPAN, butir.jenis(), nama, isi, null, null));
        jejak.catat(
                "naskah.salinan",
                "naskah",
                halaman.acuanId(),
                null,
                "Salinan bertanda tangan " + butir.label() + ": " + simpanan.nama() + " (SHA-256 " + simpanan.sha256()
                        + ")");
        return simpanan;
    }

    /** @throws PelanggaranAturan BRK-404 */
    @Transactional(readOnly = true)
    public Berkas satu(String kunci, long id, long berkasId) {
        return berkas.cari(acuan(kunci, id), berkasId).orElseThrow(() -> new PelanggaranAturan("BRK-404"));
    }

    @Transactional(readOnly = true)
    public byte[] isi(String kunci, long id, long berkasId) {
        return berkas.isi(acuan(kunci, id), berkasId);
    }

    private AcuanBerkas acuan(String kunci, long id) {
        return new AcuanBerkas(
                AcuanBerkas.Jenis.NASKAH, sumber(kunci).halaman(id).acuanId());
    }

    private SumberNaskah sumber(String kunci) {
        return sumber.stream()
                .filter(s -> s.kunci().equals(kunci))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("DKM-404"));
    }
}
