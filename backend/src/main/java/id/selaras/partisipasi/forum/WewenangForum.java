package id.selaras.partisipasi.forum;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import org.springframework.stereotype.Component;

/** Who keeps the books of a forum: the one who holds it, and Bappeda beside those of a PD or wilayah. */
@Component
class WewenangForum {

    private final Wewenang wewenang;

    WewenangForum(Wewenang wewenang) {
        this.wewenang = wewenang;
    }

    boolean bolehMengelola(Forum forum) {
        var pelaku = wewenang.pelaku();
        if (pelaku.sistem() || pelaku.memegang(Peran.KABID_BAPPEDA) || pelaku.memegang(Peran.KEPALA_BAPPEDA)) {
            return true;
        }
        return switch (forum.jenis()) {
            case FORUM_PD, FORUM_PD_RENSTRA -> diPd(pelaku, forum.pdId());
            case MUSRENBANG_KECAMATAN -> pelaku.memegangDi(Peran.CAMAT, forum.wilayah());
            case MUSRENBANG_KELURAHAN ->
                pelaku.memegangDi(Peran.LURAH, forum.wilayah())
                        || pelaku.memegangDi(Peran.CAMAT, induk(forum.wilayah()));
            default -> false;
        };
    }

    /** @throws PelanggaranAturan AKS-01 not the one who holds it, FRM-09 it is over */
    void pastikan(Forum forum) {
        pastikanPenyelenggara(forum);
        if (forum.selesaiSudah()) {
            throw new PelanggaranAturan("FRM-09", forum.nama());
        }
    }

    /** @throws PelanggaranAturan AKS-01 not the one who holds it */
    void pastikanPenyelenggara(Forum forum) {
        if (!bolehMengelola(forum)) {
            throw new PelanggaranAturan("AKS-01", penyelenggara(forum));
        }
    }

    /** Kecamatan of a kelurahan. */
    static String induk(String kelurahan) {
        return kelurahan.substring(0, kelurahan.lastIndexOf('.'));
    }

    private static boolean diPd(Pelaku pelaku, long pdId) {
        return pelaku.memegang(Peran.PERENCANA_PD, pdId)
                || pelaku.memegang(Peran.SEKRETARIS_PD, pdId)
                || pelaku.memegang(Peran.KEPALA_PD, pdId);
    }

    private static String penyelenggara(Forum forum) {
        return switch (forum.jenis()) {
            case FORUM_PD, FORUM_PD_RENSTRA -> Peran.PERENCANA_PD.label() + " " + forum.namaPd();
            case MUSRENBANG_KECAMATAN -> Peran.CAMAT.label() + " " + forum.namaWilayah();
            case MUSRENBANG_KELURAHAN -> Peran.LURAH.label() + " " + forum.namaWilayah();
            default -> Peran.KABID_BAPPEDA.label();
        };
    }
}
