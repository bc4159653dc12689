package id.selaras.tahunan.rkpd;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The RKPD of a year as far as its own life goes; prioritas and plafon hang on its id. */
@Entity
@Table(name = "rkpd")
class Rkpd extends AbstractAggregateRoot<Rkpd> {

    @jakarta.persistence.Id
    private Long id;

    @TenantId
    private String pemda;

    private int tahun;
    private String tema;
    private String pedoman;
    private String nomenklatur;

    @Enumerated(EnumType.STRING)
    private Tahap tahap;

    private boolean ditetapkan;
    private String nomorSuratEdaran;
    private LocalDate tanggalSuratEdaran;
    private String nomorPerkada;
    private LocalDate tanggalPerkada;

    @Version
    private Long versi;

    protected Rkpd() {}

    Rkpd(String pemda, int tahun, String tema, String pedoman, String nomenklatur) {
        this.id = Id.baru();
        this.tahun = tahun;
        this.tema = tema;
        this.pedoman = pedoman;
        this.nomenklatur = nomenklatur;
        this.tahap = Tahap.PERSIAPAN;
        registerEvent(new RkpdDibuka(id, pemda, tahun));
    }

    void mulaiTahap(Tahap baru) {
        if (ditetapkan || baru.sebelum(tahap)) {
            throw new PelanggaranAturan("RKP-02", tahun, tahap.label(), baru.label());
        }
        tahap = baru;
    }

    void terbitkanSuratEdaran(String nomor, LocalDate tanggal) {
        nomorSuratEdaran = nomor;
        tanggalSuratEdaran = tanggal;
    }

    void tetapkan(String nomor, LocalDate tanggal) {
        if (ditetapkan) {
            throw new PelanggaranAturan("RKP-03", tahun, nomorPerkada);
        }
        tahap = Tahap.PENETAPAN;
        ditetapkan = true;
        nomorPerkada = nomor;
        tanggalPerkada = tanggal;
        registerEvent(new RkpdDitetapkan(id, pemda, tahun));
    }

    long id() {
        return id;
    }

    RkpdRingkas ringkas() {
        return new RkpdRingkas(
                id,
                tahun,
                tema,
                pedoman,
                nomenklatur,
                tahap,
                ditetapkan,
                nomorSuratEdaran,
                tanggalSuratEdaran,
                nomorPerkada,
                tanggalPerkada);
    }
}
