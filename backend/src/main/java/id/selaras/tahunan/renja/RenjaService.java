package id.selaras.tahunan.renja;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.rkpd.RkpdService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a Renja from opened to set. Called by the process (delegates, tasks); no page changes a
 * status behind its back.
 */
@Service
@Transactional
public class RenjaService {

    private final RenjaRepository repository;
    private final SubKegiatanRepository baris;
    private final BacaRenja baca;
    private final RiwayatRenja riwayat;
    private final RkpdService rkpd;
    private final PerangkatDaerahService perangkatDaerah;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    RenjaService(
            RenjaRepository repository,
            SubKegiatanRepository baris,
            BacaRenja baca,
            RiwayatRenja riwayat,
            RkpdService rkpd,
            PerangkatDaerahService perangkatDaerah,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.repository = repository;
        this.baris = baris;
        this.baca = baca;
        this.riwayat = riwayat;
        this.rkpd = rkpd;
        this.perangkatDaerah = perangkatDaerah;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** Opens the Renja of a PD under the pedoman and nomenklatur of the year's RKPD; twice gives the same one. */
    public long buka(int tahun, long pdId) {
        var ada = repository.findByTahunAndPdId(tahun, pdId);
        if (ada.isPresent()) {
            return ada.get().id();
        }
        var rencana = rkpd.ambil(tahun);
        var pd = perangkatDaerah.ambil(pdId);
        var renja = repository.save(new Renja(
                PemdaAktif.kode(), tahun, pdId, pd.kode(), rencana.pedoman(), rencana.nomenklatur(), jam.instant()));
        jejak.catat("renja.dibuka", "renja", renja.id(), pdId, "Renja " + tahun + " dibuka");
        return renja.id();
    }

    @Transactional(readOnly = true)
    public Optional<RenjaRingkas> cari(int tahun, long pdId) {
        return baca.ringkas(tahun, pdId);
    }

    /** @throws PelanggaranAturan RNJ-404 unknown, AKS-02 not yours to read */
    @Transactional(readOnly = true)
    public RenjaRingkas ambil(long renjaId) {
        var ringkas = baca.ringkas(renjaId).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        if (ringkas.status() != StatusRenja.DITETAPKAN) {
            wewenang.pastikanBolehMembaca(ringkas.pdId());
        }
        return ringkas;
    }

    /** With all lines and indicators, in a number of statements that does not grow with them. */
    @Transactional(readOnly = true)
    public RenjaRinci rinci(long renjaId) {
        return baca.rinci(ambil(renjaId));
    }

    /** The Renja of a year that the current person may read, by code of the PD. */
    @Transactional(readOnly = true)
    public List<RenjaRingkas> daftar(int tahun) {
        return baca.daftar(tahun).stream()
                .filter(r -> r.status() == StatusRenja.DITETAPKAN || wewenang.bolehMembaca(r.pdId()))
                .toList();
    }

    public void mulaiTahap(long renjaId, Tahap tahap) {
        ubah(renjaId, "renja.tahap", "memasuki " + tahap.label(), r -> r.mulaiTahap(tahap, jam.instant()));
    }

    /**
     * Hands the Renja to Bappeda.
     *
     * @throws PelanggaranAturan RNJ-004 above the plafon by any amount, RNJ-002 not in the PD's hands
     */
    public void ajukan(long renjaId) {
        ubah(renjaId, "renja.diajukan", "diajukan ke Bappeda", r -> {
            var total = Rupiah.of(baris.total(renjaId));
            var plafon = r.tahap().sebelum(Tahap.RANCANGAN)
                    ? null
                    : rkpd.plafon(r.tahun(), r.pdId())
                            .map(p -> Rupiah.of(p.jumlah()))
                            .orElse(null);
            r.ajukan(total, plafon, jam.instant());
        });
    }

    public void tarik(long renjaId) {
        ubah(renjaId, "renja.ditarik", "ditarik kembali dari Bappeda", r -> r.tarik(jam.instant()));
    }

    public void kembalikan(long renjaId, String alasan) {
        ubah(renjaId, "renja.dikembalikan", "dikembalikan: " + alasan, r -> r.kembalikan(jam.instant()));
    }

    public void bukaKembali(long renjaId, String alasan) {
        ubah(renjaId, "renja.dibuka-kembali", "dibuka kembali: " + alasan, r -> r.bukaKembali(jam.instant()));
    }

    /** Bappeda found it sesuai: what Bappeda set beside the usulan becomes the plan. */
    public void nyatakanSesuai(long renjaId) {
        ubah(renjaId, "renja.sesuai", "dinyatakan sesuai", r -> {
            pakaiPenetapan(r);
            r.nyatakanSesuai(jam.instant());
        });
    }

    public void tetapkan(long renjaId, String nomor) {
        ubah(
                renjaId,
                "renja.ditetapkan",
                "ditetapkan dengan " + nomor,
                r -> r.tetapkan(nomor, LocalDate.now(jam), jam.instant()));
    }

    private void pakaiPenetapan(Renja renja) {
        var perubahan = new ArrayList<RiwayatRenja.Perubahan>();
        for (var satu : baris.semua(renja.id())) {
            var sebelum = satu.isi();
            satu.pakaiPenetapan();
            if (!satu.isi().beda(sebelum).isEmpty()) {
                perubahan.add(new RiwayatRenja.Perubahan(
                        Riwayat.BARIS,
                        satu.silsilah(),
                        Riwayat.Aksi.PENETAPAN,
                        null,
                        sebelum,
                        satu.isi(),
                        satu.versi()));
            }
        }
        riwayat.catat(renja, UUID.randomUUID().toString(), null, perubahan);
    }

    private void ubah(long renjaId, String aksi, String kejadian, Consumer<Renja> perubahan) {
        var renja = repository.kunci(renjaId).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        var sebelum = renja.tahap().label() + ", " + renja.status().label();
        perubahan.accept(renja);
        repository.save(renja);
        jejak.catat(
                aksi,
                "renja",
                renjaId,
                renja.pdId(),
                "Renja " + renja.tahun() + " " + kejadian,
                sebelum,
                renja.tahap().label() + ", " + renja.status().label());
    }
}
