package id.selaras.tahunan.renja;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.tahunan.berkas.AcuanBerkas;
import id.selaras.tahunan.berkas.Berkas;
import id.selaras.tahunan.berkas.BerkasBaru;
import id.selaras.tahunan.berkas.BerkasService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of a Renja. The PD hands them in and may take them away while it is its turn; between
 * the turns papers can still be added, for much is signed after a stage has ended.
 */
@Service
@Transactional
public class BerkasRenjaService {

    private final RenjaService renja;
    private final RenjaRepository repository;
    private final PintuSunting pintu;
    private final BerkasService berkas;
    private final PedomanService pedoman;
    private final Wewenang wewenang;
    private final JejakAudit jejak;

    BerkasRenjaService(
            RenjaService renja,
            RenjaRepository repository,
            PintuSunting pintu,
            BerkasService berkas,
            PedomanService pedoman,
            Wewenang wewenang,
            JejakAudit jejak) {
        this.renja = renja;
        this.repository = repository;
        this.pintu = pintu;
        this.berkas = berkas;
        this.pedoman = pedoman;
        this.wewenang = wewenang;
        this.jejak = jejak;
    }

    /**
     * The papers of a kind beside what the pedoman asks for.
     *
     * @param wajib the pedoman requires one in this stage
     * @param sumber where the pedoman has it from and how sure that is, null for papers nobody asks for
     */
    public record Butir(Tahap tahap, String jenis, String nama, boolean wajib, String sumber, List<Berkas> berkas) {

        /** The papers that hold, the oldest first. */
        public List<Berkas> berlaku() {
            return berkas.stream().filter(Berkas::berlaku).toList();
        }

        /** What was replaced, the newest first. */
        public List<Berkas> terdahulu() {
            var hasil =
                    new ArrayList<>(berkas.stream().filter(b -> !b.berlaku()).toList());
            java.util.Collections.reverse(hasil);
            return hasil;
        }
    }

    /**
     * What the person may do with the papers now.
     *
     * @param unggah may hand papers in
     * @param hapus may take papers away
     */
    public record Boleh(boolean unggah, boolean hapus) {}

    @Transactional(readOnly = true)
    public Boleh boleh(long renjaId) {
        var ringkas = renja.ambil(renjaId);
        boolean penyusun = wewenang.pelaku().sistem()
                || List.of(Peran.PERENCANA_PD, Peran.SEKRETARIS_PD, Peran.KEPALA_PD).stream()
                        .anyMatch(p -> wewenang.pelaku().memegang(p, ringkas.pdId()));
        boolean terbuka = pintu.sebabTerkunci(ringkas) == null;
        return new Boleh(
                pemeriksa() || penyusun && (terbuka || ringkas.status() != StatusRenja.DIAJUKAN), penyusun && terbuka);
    }

    /** What the pedoman names, stage by stage, with what is there; papers of other kinds at the end of their stage. */
    @Transactional(readOnly = true)
    public List<Butir> daftar(long renjaId) {
        var ringkas = renja.ambil(renjaId);
        var ada = berkas.daftar(AcuanBerkas.renja(renjaId));
        var hasil = new ArrayList<Butir>();
        var diminta = pedoman.ambil(ringkas.pedoman()).berkas();
        for (var tahap : Tahap.values()) {
            diminta.stream()
                    .filter(b -> tahap.name().equals(b.tahap()))
                    .forEach(b -> hasil.add(new Butir(
                            tahap,
                            b.jenis(),
                            b.nama(),
                            b.wajib(),
                            b.sumber() + " (" + b.keyakinan() + ")",
                            dari(ada, tahap, b.jenis()))));
            var lain = ada.stream()
                    .filter(b -> b.tahap() == tahap && !dikenal(diminta, tahap, b.jenis()))
                    .toList();
            if (!lain.isEmpty()) {
                hasil.add(new Butir(tahap, JenisBerkasLain.LAINNYA.name(), "Berkas lain", false, null, lain));
            }
        }
        return hasil;
    }

    /** @throws PelanggaranAturan AKS-01, RNJ-010 while it is being reviewed, BRK-04 unknown kind, BRK-… of the file */
    public Berkas unggah(long renjaId, BerkasBaru baru) {
        var r = repository.kunci(renjaId).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        if (!pemeriksa()) {
            wewenang.pastikanBolehMengubah(r.pdId());
            if (r.status() == StatusRenja.DIAJUKAN) {
                pintu.buka(renjaId);
            }
        }
        if (!dikenal(pedoman.ambil(r.pedoman()).berkas(), baru.tahap(), baru.jenis())
                && !JenisBerkasLain.dikenal(baru.jenis())) {
            throw new PelanggaranAturan("BRK-04", baru.jenis());
        }
        var simpanan = berkas.simpan(AcuanBerkas.renja(renjaId), baru);
        jejak.catat(
                "renja.berkas",
                "renja",
                renjaId,
                r.pdId(),
                "Berkas " + simpanan.jenis() + " diunggah: " + simpanan.nama() + " (SHA-256 " + simpanan.sha256()
                        + ")");
        return simpanan;
    }

    /**
     * Hands in a paper in the place of another of the same kind, which stays to be read.
     *
     * @throws PelanggaranAturan as {@link #unggah}; BRK-404, BRK-07 the other one was replaced already
     */
    public Berkas ganti(long renjaId, long lamaId, BerkasBaru baru) {
        var lama = ambil(renjaId, lamaId);
        if (lama.tahap() != baru.tahap() || !lama.jenis().equals(baru.jenis())) {
            throw new PelanggaranAturan("BRK-404");
        }
        var simpanan = unggah(renjaId, baru);
        berkas.gantikan(AcuanBerkas.renja(renjaId), lamaId, simpanan.id());
        return simpanan;
    }

    private boolean pemeriksa() {
        var pelaku = wewenang.pelaku();
        return pelaku.memegang(Peran.INSPEKTORAT)
                || pelaku.memegang(Peran.KABID_BAPPEDA)
                || pelaku.memegang(Peran.KEPALA_BAPPEDA);
    }

    /** @throws PelanggaranAturan BRK-404, AKS-02 */
    @Transactional(readOnly = true)
    public Berkas ambil(long renjaId, long berkasId) {
        renja.ambil(renjaId);
        return berkas.cari(AcuanBerkas.renja(renjaId), berkasId).orElseThrow(() -> new PelanggaranAturan("BRK-404"));
    }

    @Transactional(readOnly = true)
    public byte[] isi(long renjaId, long berkasId) {
        renja.ambil(renjaId);
        return berkas.isi(AcuanBerkas.renja(renjaId), berkasId);
    }

    /** Takes a paper away while it is the PD's turn; the trail keeps its name and hash. */
    public void hapus(long renjaId, long berkasId) {
        var r = pintu.buka(renjaId);
        var satu = ambil(renjaId, berkasId);
        berkas.hapus(AcuanBerkas.renja(renjaId), berkasId);
        jejak.catat(
                "renja.berkas-dihapus",
                "renja",
                renjaId,
                r.pdId(),
                "Berkas " + satu.jenis() + " dihapus: " + satu.nama(),
                satu.sha256(),
                null);
    }

    private static List<Berkas> dari(List<Berkas> ada, Tahap tahap, String jenis) {
        return ada.stream()
                .filter(b -> b.tahap() == tahap && b.jenis().equals(jenis))
                .toList();
    }

    private static boolean dikenal(List<Pedoman.Berkas> diminta, Tahap tahap, String jenis) {
        return diminta.stream()
                .anyMatch(b -> b.jenis().equals(jenis) && tahap.name().equals(b.tahap()));
    }
}
