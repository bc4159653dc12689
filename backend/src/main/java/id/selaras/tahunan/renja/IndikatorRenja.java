package id.selaras.tahunan.renja;

import id.selaras.kernel.Id;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** An outcome indicator of a program or an output indicator of a kegiatan in the Renja. */
@Entity
@Table(name = "renja_indikator")
class IndikatorRenja {

    @jakarta.persistence.Id
    private Long id;

    @TenantId
    private String pemda;

    private long renjaId;
    private String silsilah;
    private String kode;
    private int urutan;
    private String nama;
    private String satuan;
    private BigDecimal target;

    @Column(name = "target_n1")
    private BigDecimal targetN1;

    @Version
    private Long versi;

    protected IndikatorRenja() {}

    IndikatorRenja(long renjaId, String kode, int urutan, String nama) {
        this.id = Id.baru();
        this.renjaId = renjaId;
        this.silsilah = UUID.randomUUID().toString();
        this.kode = kode;
        this.urutan = urutan;
        this.nama = nama;
    }

    /** An indicator that was deleted comes back with its lineage. */
    static IndikatorRenja pulih(long renjaId, BarisIndikator lama) {
        var indikator = new IndikatorRenja(renjaId, lama.kode(), lama.urutan(), lama.nama());
        indikator.silsilah = lama.silsilah();
        indikator.ubah(lama.nama(), lama.satuan(), lama.target(), lama.targetN1());
        return indikator;
    }

    void ubah(String nama, String satuan, BigDecimal target, BigDecimal targetN1) {
        this.nama = nama;
        this.satuan = satuan;
        this.target = target;
        this.targetN1 = targetN1;
    }

    BarisIndikator baris() {
        return new BarisIndikator(
                id, silsilah, kode, urutan, nama, satuan, target, targetN1, versi == null ? 0 : versi);
    }

    void isi(BarisIndikator baru) {
        ubah(baru.nama(), baru.satuan(), baru.target(), baru.targetN1());
    }

    long renjaId() {
        return renjaId;
    }

    String silsilah() {
        return silsilah;
    }

    long versi() {
        return versi == null ? 0 : versi;
    }

    /** Only for an indicator that came back and is written already. */
    void versi(long baru) {
        versi = baru;
    }
}
