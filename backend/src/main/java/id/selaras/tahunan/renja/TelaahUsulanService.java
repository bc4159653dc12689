package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.partisipasi.Usulan;
import id.selaras.partisipasi.UsulanBaru;
import id.selaras.partisipasi.UsulanService;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** T-C.32: what was asked of the PD, and which line takes it up or why none does. */
@Service
@Transactional
public class TelaahUsulanService {

    private final RenjaService renja;
    private final PintuSunting pintu;
    private final UsulanService usulan;
    private final SubKegiatanRepository baris;
    private final PenyuntinganRenja penyuntingan;

    TelaahUsulanService(
            RenjaService renja,
            PintuSunting pintu,
            UsulanService usulan,
            SubKegiatanRepository baris,
            PenyuntinganRenja penyuntingan) {
        this.renja = renja;
        this.pintu = pintu;
        this.usulan = usulan;
        this.baris = baris;
        this.penyuntingan = penyuntingan;
    }

    @Transactional(readOnly = true)
    public List<Usulan> daftar(long renjaId) {
        var r = renja.ambil(renjaId);
        return usulan.untukPd(r.pdId(), r.tahun());
    }

    /** Writes down what the Forum PD asked for. @throws PelanggaranAturan USL-01, ANG-…, RNJ-010 to RNJ-012 */
    public long tambah(long renjaId, String pengusul, String uraian, String lokasi, String volume, String satuan) {
        var r = pintu.buka(renjaId);
        return usulan.catat(
                r.pdId(),
                r.tahun(),
                new UsulanBaru(
                        pengusul,
                        uraian,
                        lokasi,
                        AngkaSel.target(TeksLuar.rapikan(volume)).nilai(),
                        satuan));
    }

    /**
     * A line of this Renja takes the usulan up; a line without one is tied to it.
     *
     * @throws PelanggaranAturan USL-03 no such line
     */
    public void terima(long renjaId, long usulanId, String kode) {
        var r = pintu.buka(renjaId);
        var satu = baris.semua(renjaId).stream()
                .filter(b -> b.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("USL-03"));
        usulan.terima(usulanId, r.pdId(), r.tahun(), kode);
        if (satu.isi().usulanId() == null) {
            penyuntingan.ubahSel(renjaId, satu.silsilah(), satu.versi(), SelBaris.USULAN, String.valueOf(usulanId));
        }
    }

    /** @throws PelanggaranAturan USL-02 no reason, USL-04 a line is tied to it */
    public void tolak(long renjaId, long usulanId, String alasan) {
        var r = pintu.buka(renjaId);
        baris.semua(renjaId).stream()
                .filter(b -> Long.valueOf(usulanId).equals(b.isi().usulanId()))
                .findFirst()
                .ifPresent(b -> {
                    throw new PelanggaranAturan("USL-04", b.kode(), b.nama());
                });
        usulan.tolak(usulanId, r.pdId(), r.tahun(), alasan);
    }
}
