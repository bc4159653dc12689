package id.selaras.dokumen;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.IsiRencana;
import id.selaras.strategis.rencana.Rencana;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.VersiRencana;
import id.selaras.strategis.rencana.VersiRencanaService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the tables of an RPJMD or Renstra for those who may read it: frozen first, printed once, kept. */
@Service
@Transactional
public class CetakRencanaService {

    private static final String LABEL_CETAK = "Cetak rancangan";

    private final RencanaService rencana;
    private final VersiRencanaService versi;
    private final PencetakRencana pencetak;
    private final ArsipDokumen arsip;
    private final Clock jam;

    CetakRencanaService(
            RencanaService rencana,
            VersiRencanaService versi,
            PencetakRencana pencetak,
            ArsipDokumen arsip,
            Clock jam) {
        this.rencana = rencana;
        this.versi = versi;
        this.pencetak = pencetak;
        this.arsip = arsip;
        this.jam = jam;
    }

    /**
     * Issues one table, or the whole: as XLSX all tables, else the document with its chapters.
     *
     * @param bagian null for the whole
     * @throws PelanggaranAturan RNC-404, AKS-02 not yours to read, CTK-01, CTK-04 no table of such a plan
     */
    public DokumenTerbit cetak(long rencanaId, BagianRencana bagian, Format format) {
        var r = rencana.ambil(rencanaId);
        var semua = BagianRencana.untuk(r.jenis());
        boolean buku = bagian == null && format != Format.XLSX;
        if (!buku && semua.isEmpty() || bagian != null && !semua.contains(bagian)) {
            throw new PelanggaranAturan("CTK-04", r.jenis().label());
        }
        var beku = versi.bekukan(rencanaId, LABEL_CETAK, false);
        var isi = versi.isi(beku.id());
        return arsip.terbitkan(
                permintaan(r, beku, isi.kepala(), bagian, format),
                identitas -> buku
                        ? pencetak.cetakBuku(isi, identitas, format)
                        : pencetak.cetak(isi, identitas, bagian == null ? semua : List.of(bagian), format));
    }

    private PermintaanTerbit permintaan(
            Rencana r, VersiRencana beku, IsiRencana.Kepala kepala, BagianRencana bagian, Format format) {
        return new PermintaanTerbit(
                bagian == null ? r.jenis().name() : r.jenis().name() + " " + bagian.kunci(),
                r.id(),
                r.pdId(),
                kepala.ditetapkan() && r.dasarHukum() != null ? pendek(r.dasarHukum()) : "",
                beku.tahap().label(r.jenis()) + ", versi " + beku.nomor(),
                r.jenis().label() + " " + kepala.pemilik() + " " + r.masa()
                        + (bagian == null ? "" : ", Tabel " + bagian.kunci() + " " + bagian.judul()),
                format,
                beku.sha256(),
                LocalDate.ofInstant(beku.waktu(), jam.getZone()),
                r.renstra() ? kepala.namaPd() : kepala.namaBappeda(),
                !kepala.ditetapkan(),
                kepala.dataContoh());
    }

    private static String pendek(String teks) {
        return teks.length() > 100 ? teks.substring(0, 100) : teks;
    }
}
