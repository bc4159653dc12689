package id.selaras.tahunan.renja;

import id.selaras.kernel.Id;
import id.selaras.kernel.Rupiah;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * One line of a Renja: a sub kegiatan with its target, its money by sumber dana and its ties to
 * RKPD, RPJMD and usulan. {@code silsilah} stays the same through all stages and versions.
 */
@Entity
@Table(name = "renja_sub_kegiatan")
class SubKegiatanRenja {

    @jakarta.persistence.Id
    private Long id;

    @TenantId
    private String pemda;

    private long renjaId;
    private String silsilah;
    private String kode;
    private String nama;
    private String indikator;
    private String satuan;
    private BigDecimal target;
    private BigDecimal pagu;
    private String lokasi;
    private String kelompokSasaran;

    @Column(name = "target_n1")
    private BigDecimal targetN1;

    @Column(name = "pagu_n1")
    private BigDecimal paguN1;

    private Long prioritasId;
    private Long rpjmdSasaranId;
    private String prioritasNasional;
    private String asal;
    private Long usulanId;
    private String tanda;
    private String catatan;
    private boolean nihil;
    private String alasanNihil;
    private BigDecimal penetapanTarget;
    private BigDecimal penetapanPagu;
    private String catatanPenetapan;

    @ElementCollection
    @CollectionTable(name = "renja_sub_kegiatan_dana", joinColumns = @JoinColumn(name = "sub_kegiatan_id"))
    @MapKeyColumn(name = "sumber_dana")
    @Column(name = "jumlah")
    private Map<String, BigDecimal> sumberDana = new TreeMap<>();

    @Version
    private Long versi;

    protected SubKegiatanRenja() {}

    SubKegiatanRenja(long renjaId, String kode, String nama) {
        this(renjaId, UUID.randomUUID().toString(), kode, nama);
    }

    SubKegiatanRenja(long renjaId, String silsilah, String kode, String nama) {
        this.id = Id.baru();
        this.renjaId = renjaId;
        this.silsilah = silsilah;
        this.kode = kode;
        this.nama = nama;
    }

    /** A line that was deleted comes back with its lineage. */
    static SubKegiatanRenja pulih(long renjaId, String silsilah, IsiBaris isi) {
        var baris = new SubKegiatanRenja(renjaId, silsilah, isi.kode(), isi.nama());
        baris.isi(isi);
        return baris;
    }

    /** All that a person can type or choose, as one value: for history, undo, conflict and version. */
    IsiBaris isi() {
        return new IsiBaris(
                kode,
                nama,
                indikator,
                satuan,
                target,
                pagu,
                lokasi,
                kelompokSasaran,
                new TreeMap<>(sumberDana),
                targetN1,
                paguN1,
                prioritasId,
                rpjmdSasaranId,
                prioritasNasional,
                asal,
                usulanId,
                tanda,
                catatan,
                nihil,
                alasanNihil);
    }

    void isi(IsiBaris baru) {
        kode = baru.kode();
        nama = baru.nama();
        indikator = baru.indikator();
        satuan = baru.satuan();
        target = baru.target();
        pagu = baru.pagu();
        lokasi = baru.lokasi();
        kelompokSasaran = baru.kelompokSasaran();
        if (!sumberDana.equals(baru.sumberDana())) {
            sumberDana.clear();
            sumberDana.putAll(baru.sumberDana());
        }
        targetN1 = baru.targetN1();
        paguN1 = baru.paguN1();
        prioritasId = baru.prioritasId();
        rpjmdSasaranId = baru.rpjmdSasaranId();
        prioritasNasional = baru.prioritasNasional();
        asal = baru.asal();
        usulanId = baru.usulanId();
        tanda = baru.tanda();
        catatan = baru.catatan();
        nihil = baru.nihil();
        alasanNihil = baru.alasanNihil();
    }

    /** Bappeda's figures beside the PD's; null where Bappeda agrees with the usulan. */
    void penetapan(BigDecimal target, BigDecimal pagu, String catatan) {
        penetapanTarget = target;
        penetapanPagu = pagu;
        catatanPenetapan = catatan;
    }

    /** What Bappeda set becomes the plan. A changed pagu is added to or taken from the largest sumber dana first. */
    void pakaiPenetapan() {
        if (penetapanTarget != null) {
            target = penetapanTarget;
        }
        if (penetapanPagu != null) {
            var bagian = PaguPenetapan.bagi(sumberDana, pagu, penetapanPagu);
            sumberDana.keySet().retainAll(bagian.keySet());
            sumberDana.putAll(bagian);
            pagu = penetapanPagu;
        }
        penetapanTarget = null;
        penetapanPagu = null;
    }

    Rupiah paguAtauNol() {
        return Rupiah.of(pagu);
    }

    long id() {
        return id;
    }

    long renjaId() {
        return renjaId;
    }

    String silsilah() {
        return silsilah;
    }

    String kode() {
        return kode;
    }

    String nama() {
        return nama;
    }

    BigDecimal penetapanTarget() {
        return penetapanTarget;
    }

    BigDecimal penetapanPagu() {
        return penetapanPagu;
    }

    String catatanPenetapan() {
        return catatanPenetapan;
    }

    long versi() {
        return versi == null ? 0 : versi;
    }

    /** Only for a line that came back and is written already. */
    void versi(long baru) {
        versi = baru;
    }
}
