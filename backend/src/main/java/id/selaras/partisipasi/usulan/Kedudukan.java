package id.selaras.partisipasi.usulan;

import java.util.Set;

/**
 * From where the current person looks at usulan: what offices held today give.
 *
 * @param kelurahan kode of the kelurahan led, null for none
 * @param kecamatan kode of the kecamatan led, null for none
 * @param pd PD worked at
 * @param pdMitra PD served as mitra
 * @param tapd sits in the TAPD: kabid perencanaan and sekda stand for it
 * @param sistem the product itself
 */
public record Kedudukan(
        String kelurahan,
        String kecamatan,
        Set<Long> pd,
        Set<Long> pdMitra,
        boolean tapd,
        boolean bappeda,
        boolean dprd,
        boolean sistem) {

    /** May say something on the rung on which the usulan is. */
    public boolean menimbang(UsulanRinci u) {
        if (sistem) {
            return true;
        }
        return switch (u.jenjang()) {
            case KELURAHAN -> u.wilayah() != null && u.wilayah().equals(kelurahan);
            case KECAMATAN -> dalamKecamatan(u.wilayah());
            case MITRA -> u.pdId() != null && pdMitra.contains(u.pdId());
            case PD -> u.pdId() != null && pd.contains(u.pdId());
            case TAPD -> tapd;
            case SELESAI -> false;
        };
    }

    /** Something waits for this person now. */
    public boolean giliran(UsulanRinci u) {
        if (u.status() == StatusUsulan.DIKEMBALIKAN) {
            return pemilik(u);
        }
        return (u.status() == StatusUsulan.DIUSULKAN
                        || u.status() == StatusUsulan.DITERIMA && u.jenjang() == JenjangUsulan.TAPD)
                && menimbang(u);
    }

    /** Brought it in, or leads the place it comes from: mends it, moves it, carries it on. */
    public boolean pemilik(UsulanRinci u) {
        if (sistem) {
            return true;
        }
        return switch (u.asal()) {
            case POKIR -> dprd;
            case FORUM -> u.pdId() != null && pd.contains(u.pdId());
            case MASUKAN -> bappeda;
            case MUSRENBANG -> u.wilayah() != null && (u.wilayah().equals(kelurahan) || dalamKecamatan(u.wilayah()));
        };
    }

    /** May bring in something new. */
    public boolean mengusulkan() {
        return sistem || kelurahan != null || kecamatan != null || dprd;
    }

    /** May join two that ask for the same, and part them again. */
    public boolean menggabung(UsulanRinci u) {
        return sistem || tapd || pemilik(u) || menimbang(u);
    }

    private boolean dalamKecamatan(String wilayah) {
        return kecamatan != null
                && wilayah != null
                && (wilayah.equals(kecamatan) || wilayah.startsWith(kecamatan + "."));
    }
}
