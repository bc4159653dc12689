package id.selaras.dokumen;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Sidik;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.verifikasi.IsiBeritaAcaraVerifikasi;
import id.selaras.verifikasi.Putaran;
import id.selaras.verifikasi.VerifikasiService;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the verification sheet of a round for those who may read the plan. A round that is decided has one
 * sheet for ever; one that is still on the desk is printed as it stands, without a number.
 */
@Service
@Transactional
public class CetakVerifikasiService {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final VerifikasiService verifikasi;
    private final RenjaService renja;
    private final PencetakVerifikasi pencetak;
    private final ArsipDokumen arsip;

    CetakVerifikasiService(
            VerifikasiService verifikasi, RenjaService renja, PencetakVerifikasi pencetak, ArsipDokumen arsip) {
        this.verifikasi = verifikasi;
        this.renja = renja;
        this.pencetak = pencetak;
        this.arsip = arsip;
    }

    /**
     * Issues the sheet. The same content in the same format is printed once.
     *
     * @throws PelanggaranAturan VRF-404 no such round, AKS-02 not yours to read
     */
    public DokumenTerbit cetak(long putaranId, Format format) {
        var putaran = verifikasi.putaran(putaranId);
        var r = renja.ambil(putaran.renjaId());
        var isi = verifikasi.isiBeritaAcara(putaranId);
        return arsip.terbitkan(
                permintaan(putaran, r, isi, format), identitas -> pencetak.cetak(isi, identitas, format));
    }

    /** What was issued for a round, the latest first. */
    @Transactional(readOnly = true)
    public List<DokumenTerbit> daftar(long putaranId) {
        verifikasi.putaran(putaranId);
        return arsip.daftar(putaranId);
    }

    private static PermintaanTerbit permintaan(
            Putaran putaran, RenjaRingkas r, IsiBeritaAcaraVerifikasi isi, Format format) {
        return new PermintaanTerbit(
                ArsipDokumen.BERITA_ACARA_VERIFIKASI,
                putaran.id(),
                r.pdId(),
                putaran.terbuka() ? "" : nomor(putaran, r),
                putaran.tahap().label() + ", putaran " + putaran.putaran()
                        + (putaran.terbuka() ? ", belum diputuskan" : ""),
                "Berita Acara Verifikasi Renja " + r.tahun() + " " + r.namaPd(),
                format,
                Sidik.heksa(JSON.writeValueAsString(isi)),
                isi.tanggal(),
                isi.namaBappeda(),
                putaran.terbuka(),
                isi.dataContoh());
    }

    /** Told by what it is about, so that two offices that decide at the same moment need not agree on a counter. */
    private static String nomor(Putaran putaran, RenjaRingkas r) {
        var tahap = new StringBuilder();
        for (var kata : putaran.tahap().label().split(" ")) {
            tahap.append(kata, 0, Math.min(2, kata.length()));
        }
        return ("BA-VRF/" + tahap + "-" + putaran.putaran() + "/" + r.singkatanPd() + "/" + r.tahun())
                .toUpperCase(Locale.ROOT);
    }
}
