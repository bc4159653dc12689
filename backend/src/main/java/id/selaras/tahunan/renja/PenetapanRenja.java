package id.selaras.tahunan.renja;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.WewenangVerifikasi;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What Bappeda sets beside the PD's usulan while it examines a Renja. The usulan stays as it is; when
 * the Renja is found sesuai the figures set here become the plan's.
 */
@Service
public class PenetapanRenja {

    private final RenjaRepository repository;
    private final SubKegiatanRepository baris;
    private final RiwayatRenja riwayat;
    private final WewenangVerifikasi wewenang;
    private final JejakAudit jejak;
    private final EntityManager em;

    PenetapanRenja(
            RenjaRepository repository,
            SubKegiatanRepository baris,
            RiwayatRenja riwayat,
            WewenangVerifikasi wewenang,
            JejakAudit jejak,
            EntityManager em) {
        this.repository = repository;
        this.baris = baris;
        this.riwayat = riwayat;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.em = em;
    }

    /**
     * Sets the figures of one line.
     *
     * @param target null, or equal to the usulan, where Bappeda agrees
     * @param pagu the same
     * @param versi version of the line that the mitra saw
     * @throws PelanggaranAturan AKS-01 not the mitra of this PD, VRF-02 works there, RNJ-007 not on the
     *     verifier's desk, PNT-01 the line is gone, PNT-02 changed meanwhile, PNT-03 below zero
     */
    @Transactional
    public BarisSubKegiatan tetapkan(
            long renjaId, long barisId, BigDecimal target, BigDecimal pagu, String catatan, long versi) {
        var renja = repository.kunci(renjaId).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        wewenang.pastikan(renja.pdId());
        renja.pastikanDiajukan();
        var satu = baris.findByIdAndRenjaId(barisId, renjaId).orElseThrow(() -> new PelanggaranAturan("PNT-01"));
        if (satu.versi() != versi) {
            throw new PelanggaranAturan("PNT-02", satu.kode());
        }
        if (negatif(target) || negatif(pagu)) {
            throw new PelanggaranAturan("PNT-03");
        }
        var isi = satu.isi();
        var sebelum = tulis(satu);
        satu.penetapan(sama(target, isi.target()) ? null : target, sama(pagu, isi.pagu()) ? null : pagu, teks(catatan));
        var sesudah = tulis(satu);
        if (!sesudah.equals(sebelum)) {
            riwayat.catat(
                    renja,
                    UUID.randomUUID().toString(),
                    null,
                    List.of(new RiwayatRenja.Perubahan(
                            Riwayat.BARIS, satu.silsilah(), Riwayat.Aksi.TETAPKAN, null, isi, isi, versi)));
            repository.save(renja);
            jejak.catat(
                    "renja.penetapan",
                    "renja_baris",
                    barisId,
                    renja.pdId(),
                    "Penetapan Bappeda pada " + satu.kode() + " " + satu.nama(),
                    sebelum,
                    sesudah);
        }
        em.flush();
        return BacaRenja.baris(satu);
    }

    private static boolean negatif(BigDecimal nilai) {
        return nilai != null && nilai.signum() < 0;
    }

    private static boolean sama(BigDecimal penetapan, BigDecimal usulan) {
        return penetapan == null || usulan != null && penetapan.compareTo(usulan) == 0;
    }

    private static String teks(String catatan) {
        return catatan == null || TeksLuar.rapikan(catatan).isEmpty() ? null : catatan.strip();
    }

    private static String tulis(SubKegiatanRenja satu) {
        return "target " + angka(satu.penetapanTarget()) + "; pagu " + angka(satu.penetapanPagu()) + "; catatan "
                + (satu.catatanPenetapan() == null ? "–" : satu.catatanPenetapan());
    }

    private static String angka(BigDecimal nilai) {
        return nilai == null ? "sama dengan usulan" : AngkaIndonesia.tulis(nilai, 0, 4);
    }
}
