package id.selaras.dokumen;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.verifikasi.Keputusan;
import id.selaras.verifikasi.Putaran;
import id.selaras.verifikasi.VerifikasiService;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Prints the verification sheet of a round for those who may read the Renja; printed once, then kept. */
@Service
@Transactional
public class CetakVerifikasiService {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RenjaService renja;
    private final VerifikasiService verifikasi;
    private final PencetakVerifikasi pencetak;
    private final ArsipDokumen arsip;

    CetakVerifikasiService(
            RenjaService renja, VerifikasiService verifikasi, PencetakVerifikasi pencetak, ArsipDokumen arsip) {
        this.renja = renja;
        this.verifikasi = verifikasi;
        this.pencetak = pencetak;
        this.arsip = arsip;
    }

    /**
     * Issues the sheet of a decided round.
     *
     * @throws PelanggaranAturan RNJ-404, AKS-02 not yours to read, VRF-404 no round of this Renja, VRF-11 not
     *     decided yet
     */
    public DokumenTerbit cetak(long renjaId, long putaranId, Format format) {
        var r = renja.ambil(renjaId);
        var putaran = verifikasi.riwayat(renjaId).stream()
                .filter(p -> p.id() == putaranId)
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("VRF-404"));
        if (putaran.terbuka()) {
            throw new PelanggaranAturan("VRF-11");
        }
        var isi = verifikasi.isiBeritaAcara(putaranId);
        var permintaan = new PermintaanTerbit(
                "BA_VERIFIKASI",
                putaranId,
                r.pdId(),
                "",
                versi(putaran),
                "Berita Acara Verifikasi Renja " + r.tahun() + " " + isi.namaPd() + ", " + versi(putaran),
                format,
                ArsipDokumen.sha256(JSON.writeValueAsString(isi).getBytes(StandardCharsets.UTF_8)),
                isi.tanggal(),
                isi.namaBappeda(),
                false,
                isi.dataContoh());
        return arsip.terbitkan(permintaan, identitas -> pencetak.cetak(isi, identitas, format));
    }

    private static String versi(Putaran putaran) {
        return putaran.tahap().label() + " putaran " + putaran.putaran()
                + (putaran.keputusan() == Keputusan.SESUAI ? "" : " (dikembalikan)");
    }
}
