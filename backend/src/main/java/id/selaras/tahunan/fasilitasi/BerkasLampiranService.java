package id.selaras.tahunan.fasilitasi;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.berkas.AcuanBerkas;
import id.selaras.tahunan.berkas.Berkas;
import id.selaras.tahunan.berkas.BerkasBaru;
import id.selaras.tahunan.berkas.BerkasService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of the enclosures. They belong to the Pemda that asks; the provinsi opens exactly those of a request that
 * was sent to it, and the request is what both are asked for.
 */
@Service
@Transactional
public class BerkasLampiranService {

    private static final String JENIS = "LAMPIRAN_FASILITASI";

    private final FasilitasiService fasilitasi;
    private final BerkasService berkas;
    private final JejakAudit jejak;

    BerkasLampiranService(FasilitasiService fasilitasi, BerkasService berkas, JejakAudit jejak) {
        this.fasilitasi = fasilitasi;
        this.berkas = berkas;
        this.jejak = jejak;
    }

    /** The files of each enclosure by its id, the oldest first. @throws PelanggaranAturan FSL-404, AKS-01 */
    @Transactional(readOnly = true)
    public Map<Long, List<Berkas>> daftar(long fasilitasiId) {
        var f = fasilitasi.ambil(fasilitasiId);
        var lampiran = fasilitasi.lampiran(fasilitasiId);
        return PemdaAktif.dengan(f.pemda(), () -> {
            Map<Long, List<Berkas>> hasil = new HashMap<>();
            berkas.daftarSemua(
                            AcuanBerkas.Jenis.LAMPIRAN,
                            lampiran.stream().map(LampiranFasilitasi::id).toList())
                    .forEach(hasil::put);
            return hasil;
        });
    }

    /**
     * Adds a file to an enclosure while the request is a draft.
     *
     * @throws PelanggaranAturan AKS-01 not the one who asks, FSL-03 it was sent, FSL-404 no such enclosure, BRK-… of
     *     the file
     */
    public Berkas unggah(long fasilitasiId, long lampiranId, String nama, byte[] isi) {
        var f = fasilitasi.ambil(fasilitasiId);
        if (!fasilitasi.pemohon(f)) {
            throw new PelanggaranAturan("AKS-01", Peran.KABID_BAPPEDA.label());
        }
        if (f.keadaan() != KeadaanFasilitasi.DRAF) {
            throw new PelanggaranAturan("FSL-03", f.nama());
        }
        var lampiran = lampiran(fasilitasiId, lampiranId);
        var simpanan =
                berkas.simpan(acuan(lampiranId), new BerkasBaru(Tahap.RANCANGAN_AKHIR, JENIS, nama, isi, null, null));
        jejak.catat(
                "fasilitasi.lampiran",
                "fasilitasi",
                fasilitasiId,
                null,
                lampiran.nama() + ": " + simpanan.nama() + " (SHA-256 " + simpanan.sha256() + ")");
        return simpanan;
    }

    /** One file with its bytes, for either side. @throws PelanggaranAturan FSL-404, AKS-01, BRK-404 */
    @Transactional(readOnly = true)
    public Isi unduh(long fasilitasiId, long lampiranId, long berkasId) {
        var f = fasilitasi.ambil(fasilitasiId);
        lampiran(fasilitasiId, lampiranId);
        return PemdaAktif.dengan(
                f.pemda(),
                () -> new Isi(
                        berkas.cari(acuan(lampiranId), berkasId).orElseThrow(() -> new PelanggaranAturan("BRK-404")),
                        berkas.isi(acuan(lampiranId), berkasId)));
    }

    /** A file and its bytes. */
    public record Isi(Berkas berkas, byte[] isi) {}

    private LampiranFasilitasi lampiran(long fasilitasiId, long lampiranId) {
        return fasilitasi.lampiran(fasilitasiId).stream()
                .filter(l -> l.id() == lampiranId)
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("FSL-404"));
    }

    private static AcuanBerkas acuan(long lampiranId) {
        return new AcuanBerkas(AcuanBerkas.Jenis.LAMPIRAN, lampiranId);
    }
}
