package id.selaras.dokumen;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.VersiRenja;
import id.selaras.tahunan.renja.VersiRenjaService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints a Renja for those who may read it: freezes the draft first, prints once, keeps the file. */
@Service
@Transactional
public class CetakRenjaService {

    private static final String LABEL_CETAK = "Cetak rancangan";

    private final RenjaService renja;
    private final VersiRenjaService versi;
    private final PencetakRenja pencetak;
    private final ArsipDokumen arsip;
    private final Clock jam;

    CetakRenjaService(
            RenjaService renja, VersiRenjaService versi, PencetakRenja pencetak, ArsipDokumen arsip, Clock jam) {
        this.renja = renja;
        this.versi = versi;
        this.pencetak = pencetak;
        this.arsip = arsip;
        this.jam = jam;
    }

    /**
     * Issues the whole document or one table of it. The same version, part and format is printed once.
     *
     * @param versiId frozen version, null to freeze what stands there now
     * @throws PelanggaranAturan RNJ-404, AKS-02 not yours to read, VRS-404 no version of this Renja, CTK-01
     */
    public DokumenTerbit cetak(long renjaId, Long versiId, BagianRenja bagian, Format format) {
        var r = renja.ambil(renjaId);
        var beku = versiId == null ? versi.bekukan(renjaId, LABEL_CETAK, false) : pilih(renjaId, versiId);
        var isi = versi.isi(beku.id());
        return arsip.terbitkan(
                permintaan(r, beku, isi.kepala(), bagian, format),
                identitas -> pencetak.cetak(isi, identitas, bagian, format));
    }

    /** Name for the file of an issued document. */
    public static String namaBerkas(DokumenTerbit dokumen) {
        var nama = (dokumen.judul() + " " + dokumen.versi())
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (nama.length() > 120 ? nama.substring(0, 120) : nama) + "."
                + dokumen.format().akhiran();
    }

    private VersiRenja pilih(long renjaId, long versiId) {
        return versi.ringkas(versiId)
                .filter(v -> v.renjaId() == renjaId)
                .orElseThrow(() -> new PelanggaranAturan("VRS-404"));
    }

    private PermintaanTerbit permintaan(
            RenjaRingkas r, VersiRenja beku, IsiRenja.KepalaDokumen kepala, BagianRenja bagian, Format format) {
        var tetap = kepala.ditetapkan() && r.tanggalPenetapan() != null;
        return new PermintaanTerbit(
                bagian == BagianRenja.SELURUHNYA ? "RENJA" : "RENJA " + bagian.kunci(),
                r.id(),
                r.pdId(),
                tetap ? r.nomorPenetapan() : "",
                beku.tahap().label() + ", versi " + beku.nomor(),
                "Renja " + kepala.tahun() + " " + kepala.namaPd()
                        + (bagian == BagianRenja.SELURUHNYA ? "" : ", " + bagian.label()),
                format,
                beku.sha256(),
                tetap ? r.tanggalPenetapan() : LocalDate.ofInstant(beku.waktu(), jam.getZone()),
                kepala.namaPd(),
                !kepala.ditetapkan(),
                kepala.dataContoh());
    }
}
