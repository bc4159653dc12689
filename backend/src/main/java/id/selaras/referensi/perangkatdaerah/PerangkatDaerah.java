package id.selaras.referensi.perangkatdaerah;

import id.selaras.kernel.Id;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.TenantId;

/** A PD with its names of today. Documents keep the names of the day they were frozen. */
@Entity
@Table(name = "perangkat_daerah")
public class PerangkatDaerah {

    @jakarta.persistence.Id
    private Long id;

    @TenantId
    private String pemda;

    private String kode;
    private String nama;
    private String singkatan;
    private String alamat;
    private String jabatanKepala;
    private String namaKepala;
    private String pangkatKepala;
    private String nipKepala;
    private LocalDate berlakuMulai;
    private LocalDate berlakuSampai;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "perangkat_daerah_bidang", joinColumns = @JoinColumn(name = "perangkat_daerah_id"))
    @OrderColumn(name = "urutan")
    @Column(name = "kode_bidang")
    private List<String> bidangUrusan = new ArrayList<>();

    @Version
    private Long versi;

    protected PerangkatDaerah() {}

    public PerangkatDaerah(
            String kode, String nama, String singkatan, String jabatanKepala, LocalDate mulai, List<String> bidang) {
        this.id = Id.baru();
        this.kode = kode;
        this.nama = nama;
        this.singkatan = singkatan;
        this.jabatanKepala = jabatanKepala;
        this.berlakuMulai = mulai;
        this.bidangUrusan = new ArrayList<>(bidang);
    }

    public void ubahAlamat(String alamat) {
        this.alamat = alamat;
    }

    public void ubahNama(String nama, String singkatan) {
        this.nama = nama;
        this.singkatan = singkatan;
    }

    void ubahPejabat(PejabatPd pejabat) {
        this.jabatanKepala = pejabat.jabatan();
        this.namaKepala = pejabat.nama();
        this.pangkatKepala = pejabat.pangkat();
        this.nipKepala = pejabat.nip();
        this.alamat = pejabat.alamat();
    }

    /** The PD is dissolved; what it planned stays readable. */
    public void bubarkan(LocalDate sampai) {
        this.berlakuSampai = sampai;
    }

    public boolean aktif(LocalDate pada) {
        return !pada.isBefore(berlakuMulai) && (berlakuSampai == null || !pada.isAfter(berlakuSampai));
    }

    public long id() {
        return id;
    }

    public String kode() {
        return kode;
    }

    public String nama() {
        return nama;
    }

    public String singkatan() {
        return singkatan;
    }

    public String alamat() {
        return alamat;
    }

    public String jabatanKepala() {
        return jabatanKepala;
    }

    public String namaKepala() {
        return namaKepala;
    }

    public String pangkatKepala() {
        return pangkatKepala;
    }

    public String nipKepala() {
        return nipKepala;
    }

    public LocalDate berlakuMulai() {
        return berlakuMulai;
    }

    public LocalDate berlakuSampai() {
        return berlakuSampai;
    }

    /** Codes of the bidang urusan it serves, the main one first. */
    public List<String> bidangUrusan() {
        return List.copyOf(bidangUrusan);
    }

    /** The bidang whose code stands in for X.XX in the program penunjang. */
    public String bidangUtama() {
        return bidangUrusan.get(0);
    }
}
