package id.selaras.tahunan.renja;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.Tahap;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The life of a Renja: its stage, whose turn it is, and what may happen next. Lines and chapters are
 * edited beside it, always under a lock of this row, so that total and plafon are compared with
 * nobody typing in between.
 */
@Entity
@Table(name = "renja")
class Renja extends AbstractAggregateRoot<Renja> {

    @jakarta.persistence.Id
    private Long id;

    @TenantId
    private String pemda;

    private int tahun;

    @Column(name = "perangkat_daerah_id")
    private long pdId;

    private String pedoman;
    private String nomenklatur;

    @Enumerated(EnumType.STRING)
    private Tahap tahap;

    @Enumerated(EnumType.STRING)
    private StatusRenja status;

    private Instant statusSejak;
    private long perubahan;
    private String nomorPenetapan;
    private LocalDate tanggalPenetapan;

    @Version
    private Long versi;

    protected Renja() {}

    Renja(String pemda, int tahun, long pdId, String kodePd, String pedoman, String nomenklatur, Instant kini) {
        this.id = Id.baru();
        this.tahun = tahun;
        this.pdId = pdId;
        this.pedoman = pedoman;
        this.nomenklatur = nomenklatur;
        this.tahap = Tahap.PERSIAPAN;
        this.status = StatusRenja.DISUSUN;
        this.statusSejak = kini;
        registerEvent(new RenjaDibuka(id, pemda, tahun, pdId, kodePd));
    }

    /** A new stage opens for drafting. */
    void mulaiTahap(Tahap baru, Instant kini) {
        if (status == StatusRenja.DITETAPKAN || baru.sebelum(tahap)) {
            throw new PelanggaranAturan("RNJ-001", tahap.label(), baru.label());
        }
        tahap = baru;
        ganti(StatusRenja.DISUSUN, kini);
    }

    /** The kepala PD hands it to Bappeda. Refused above the plafon by any amount. */
    void ajukan(Rupiah total, Rupiah plafon, Instant kini) {
        if (!status.terbuka()) {
            throw new PelanggaranAturan("RNJ-002", status.label());
        }
        if (plafon != null && total.lebihDari(plafon)) {
            throw new PelanggaranAturan("RNJ-004", total, plafon, total.kurang(plafon));
        }
        ganti(StatusRenja.DIAJUKAN, kini);
        registerEvent(new RenjaDiajukan(id, tahun, pdId, tahap));
    }

    /** The kepala PD takes it back before the verifier has begun. */
    void tarik(Instant kini) {
        pastikanDiajukan();
        ganti(StatusRenja.DISUSUN, kini);
    }

    void kembalikan(Instant kini) {
        pastikanDiajukan();
        ganti(StatusRenja.DIKEMBALIKAN, kini);
        registerEvent(new RenjaDikembalikan(id, tahun, pdId, tahap));
    }

    /** Inspektorat asks for mending after the verification of the rancangan akhir. */
    void bukaKembali(Instant kini) {
        if (status != StatusRenja.TERVERIFIKASI) {
            throw new PelanggaranAturan("RNJ-003", status.label());
        }
        ganti(StatusRenja.DIKEMBALIKAN, kini);
    }

    void nyatakanSesuai(Instant kini) {
        pastikanDiajukan();
        ganti(StatusRenja.TERVERIFIKASI, kini);
        registerEvent(new RenjaTerverifikasi(id, tahun, pdId, tahap));
    }

    void tetapkan(String nomor, LocalDate tanggal, Instant kini) {
        if (status != StatusRenja.TERVERIFIKASI || tahap != Tahap.RANCANGAN_AKHIR) {
            throw new PelanggaranAturan("RNJ-005", tahap.label(), status.label());
        }
        tahap = Tahap.PENETAPAN;
        nomorPenetapan = nomor;
        tanggalPenetapan = tanggal;
        ganti(StatusRenja.DITETAPKAN, kini);
        registerEvent(new RenjaDitetapkan(id, pemda, tahun, pdId));
    }

    /** @throws PelanggaranAturan RNJ-006 when the PD may not edit now: says whose turn it is and since when */
    void pastikanTerbuka() {
        if (!status.terbuka()) {
            throw new PelanggaranAturan("RNJ-006", status.label(), statusSejak);
        }
    }

    /** @throws PelanggaranAturan RNJ-007 when it is not on the verifier's desk */
    void pastikanDiajukan() {
        if (status != StatusRenja.DIAJUKAN) {
            throw new PelanggaranAturan("RNJ-007", status.label());
        }
    }

    /** Counts a change of any line; browsers ask for what is newer than the number they know. */
    long catatPerubahan() {
        return ++perubahan;
    }

    private void ganti(StatusRenja baru, Instant kini) {
        status = baru;
        statusSejak = kini;
    }

    long id() {
        return id;
    }

    String pemda() {
        return pemda;
    }

    int tahun() {
        return tahun;
    }

    long pdId() {
        return pdId;
    }

    String pedoman() {
        return pedoman;
    }

    String nomenklatur() {
        return nomenklatur;
    }

    Tahap tahap() {
        return tahap;
    }

    StatusRenja status() {
        return status;
    }

    Instant statusSejak() {
        return statusSejak;
    }

    long perubahan() {
        return perubahan;
    }

    String nomorPenetapan() {
        return nomorPenetapan;
    }

    LocalDate tanggalPenetapan() {
        return tanggalPenetapan;
    }
}
