package id.selaras.akses;

import java.io.Serializable;
import java.util.List;

/** The person (or the system) that acts, with the offices held today. */
public record Pelaku(Long id, String namaPengguna, String nama, String pemda, List<Jabatan> jabatan)
        implements Serializable {

    /** The product itself, for what a process does without a person. */
    public static Pelaku sistem(String pemda) {
        return new Pelaku(null, "sistem", "Selaras", pemda, List.of());
    }

    public boolean sistem() {
        return id == null;
    }

    public boolean memegang(Peran peran) {
        return jabatan.stream().anyMatch(j -> j.peran() == peran);
    }

    public boolean memegang(Peran peran, long pdId) {
        return jabatan.stream().anyMatch(j -> j.peran() == peran && j.pdId() != null && j.pdId() == pdId);
    }

    /** Camat or lurah of this very kecamatan or kelurahan. */
    public boolean memegangDi(Peran peran, String wilayah) {
        return jabatan.stream().anyMatch(j -> j.peran() == peran && wilayah.equals(j.wilayah()));
    }

    /** Works at the PD itself (a mitra serves a PD without working there). */
    public boolean bekerjaDi(long pdId) {
        return jabatan.stream().anyMatch(j -> j.pdId() != null && j.pdId() == pdId && j.peran() != Peran.MITRA_BAPPEDA);
    }

    public boolean bappeda() {
        return jabatan.stream().anyMatch(j -> j.peran().bappeda());
    }

    /** The office by which the person is greeted. */
    public String jabatanUtama() {
        return jabatan.isEmpty() ? nama : jabatan.get(0).label();
    }
}
