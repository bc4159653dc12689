package id.selaras.dokumen;

import id.selaras.dokumen.forum.PenyusunForum;
import id.selaras.dokumen.mesin.MesinLaporan;
import id.selaras.dokumen.mesin.PerpustakaanTemplat;
import id.selaras.dokumen.renja.PenyusunRenja;
import id.selaras.dokumen.reviu.PenyusunReviu;
import id.selaras.dokumen.surat.PenyusunSurat;
import id.selaras.dokumen.surat.PustakaNaskah;
import id.selaras.dokumen.verifikasi.PenyusunVerifikasi;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The printing beans alone, started once for all tests of documents. */
public final class Percetakan {

    private static final AnnotationConfigApplicationContext KONTEKS = mulai();

    private Percetakan() {}

    private static AnnotationConfigApplicationContext mulai() {
        var konteks = new AnnotationConfigApplicationContext();
        konteks.register(PencetakRenja.class, PencetakVerifikasi.class, PencetakRencana.class, PencetakRkpd.class);
        konteks.scan(
                "id.selaras.dokumen.mesin",
                "id.selaras.dokumen.naskah",
                "id.selaras.dokumen.renja",
                "id.selaras.dokumen.rencana",
                "id.selaras.dokumen.verifikasi",
                "id.selaras.dokumen.forum",
                "id.selaras.dokumen.reviu",
                "id.selaras.dokumen.rkpd",
                "id.selaras.dokumen.surat");
        konteks.refresh();
        return konteks;
    }

    public static PencetakRenja renja() {
        return KONTEKS.getBean(PencetakRenja.class);
    }

    public static PencetakVerifikasi verifikasi() {
        return KONTEKS.getBean(PencetakVerifikasi.class);
    }

    public static PencetakRencana rencana() {
        return KONTEKS.getBean(PencetakRencana.class);
    }

    public static PenyusunRenja penyusunRenja() {
        return KONTEKS.getBean(PenyusunRenja.class);
    }

    public static PenyusunVerifikasi penyusunVerifikasi() {
        return KONTEKS.getBean(PenyusunVerifikasi.class);
    }

    public static PenyusunForum penyusunForum() {
        return KONTEKS.getBean(PenyusunForum.class);
    }

    public static PenyusunReviu penyusunReviu() {
        return KONTEKS.getBean(PenyusunReviu.class);
    }

    public static PencetakRkpd rkpd() {
        return KONTEKS.getBean(PencetakRkpd.class);
    }

    public static PenyusunSurat penyusunSurat() {
        return KONTEKS.getBean(PenyusunSurat.class);
    }

    public static PustakaNaskah pustakaNaskah() {
        return KONTEKS.getBean(PustakaNaskah.class);
    }

    public static PerpustakaanTemplat perpustakaan() {
        return KONTEKS.getBean(PerpustakaanTemplat.class);
    }

    public static MesinLaporan mesin() {
        return KONTEKS.getBean(MesinLaporan.class);
    }
}
