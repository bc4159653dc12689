package id.selaras.dokumen;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.naskahrkpd.IsiRkpd;
import id.selaras.tahunan.naskahrkpd.VersiRkpd;
import id.selaras.tahunan.naskahrkpd.VersiRkpdService;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints an RKPD for those who may read it: freezes the draft first, prints once, keeps the file. */
@Service
@Transactional
public class CetakRkpdService {

    private static final String LABEL_CETAK = "Cetak rancangan";

    private final RkpdService rkpd;
    private final VersiRkpdService versi;
    private final PencetakRkpd pencetak;
    private final ArsipDokumen arsip;
    private final Clock jam;

    CetakRkpdService(RkpdService rkpd, VersiRkpdService versi, PencetakRkpd pencetak, ArsipDokumen arsip, Clock jam) {
        this.rkpd = rkpd;
        this.versi = versi;
        this.pencetak = pencetak;
        this.arsip = arsip;
        this.jam = jam;
    }

    /**
     * Issues the whole document or one table of it. The same version, part and format is printed once.
     *
     * @param versiId frozen version, null to freeze what stands there now
     * @throws PelanggaranAturan RKP-01, AKS-02 a draft and not yours to read, VRS-404 no version of this RKPD, CTK-01
     */
    public DokumenTerbit cetak(int tahun, Long versiId, BagianRkpd bagian, Format format) {
        versi.pastikanBolehMembaca(tahun);
        var r = rkpd.ambil(tahun);
        var beku = versiId == null ? versi.bekukan(tahun, LABEL_CETAK, false) : pilih(r.id(), versiId);
        var isi = versi.isi(beku.id());
        return arsip.terbitkan(
                permintaan(r, beku, isi.kepala(), bagian, format),
                identitas -> pencetak.cetak(isi, identitas, bagian, format));
    }

    /** What was issued of the RKPD of a year, the latest first. */
    @Transactional(readOnly = true)
    public List<DokumenTerbit> daftar(int tahun) {
        return arsip.daftar(rkpd.ambil(tahun).id()).stream()
                .filter(d -> d.jenis().startsWith("RKPD"))
                .toList();
    }

    private VersiRkpd pilih(long rkpdId, long versiId) {
        return versi.ringkas(versiId)
                .filter(v -> v.rkpdId() == rkpdId)
                .orElseThrow(() -> new PelanggaranAturan("VRS-404"));
    }

    private PermintaanTerbit permintaan(
            RkpdRingkas r, VersiRkpd beku, IsiRkpd.Kepala kepala, BagianRkpd bagian, Format format) {
        boolean tetap = kepala.ditetapkan();
        return new PermintaanTerbit(
                bagian == BagianRkpd.SELURUHNYA ? "RKPD" : "RKPD " + bagian.kunci(),
                r.id(),
                null,
                tetap && kepala.nomorPerkada() != null ? kepala.nomorPerkada() : "",
                beku.tahap().label() + ", versi " + beku.nomor(),
                "RKPD " + kepala.tahun() + " " + kepala.namaPemda()
                        + (bagian == BagianRkpd.SELURUHNYA ? "" : ", " + bagian.label()),
                format,
                beku.sha256(),
                tetap && kepala.tanggalPerkada() != null
                        ? kepala.tanggalPerkada()
                        : LocalDate.ofInstant(beku.waktu(), jam.getZone()),
                kepala.namaBappeda(),
                !tetap,
                kepala.dataContoh());
    }
}
