package id.selaras.workflow.tugas;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.ekspresi.PeranProses;
import java.util.Set;
import java.util.stream.Collectors;

/** May this person take this task? */
final class Keanggotaan {

    private Keanggotaan() {}

    /** Groups whose lists a person stands in today. */
    static Set<String> kelompok(Pelaku pelaku) {
        return pelaku.jabatan().stream()
                .map(j -> PeranProses.kelompok(j.peran(), j.peran().padaPd() ? j.kodePd() : j.wilayah()))
                .collect(Collectors.toSet());
    }

    /** Moves dates and sees every task of the Pemda. */
    static boolean mengatur(Pelaku pelaku) {
        return pelaku.sistem()
                || pelaku.memegang(Peran.KABID_BAPPEDA)
                || pelaku.memegang(Peran.KEPALA_BAPPEDA)
                || pelaku.memegang(Peran.ADMIN);
    }

    static boolean anggota(Pelaku pelaku, Tugas tugas) {
        return pelaku.sistem() || kelompok(pelaku).contains(tugas.kelompok());
    }

    static boolean pemegang(Pelaku pelaku, Tugas tugas) {
        return pelaku.id() != null && pelaku.id().equals(tugas.pemegang());
    }

    static boolean bolehMelihat(Pelaku pelaku, Tugas tugas) {
        return anggota(pelaku, tugas)
                || pemegang(pelaku, tugas)
                || pelaku.bappeda()
                || mengatur(pelaku)
                || tugas.pdId() != null && pelaku.bekerjaDi(tugas.pdId());
    }

    /**
     * @throws PelanggaranAturan TGS-404 not for these eyes, TGS-07 the office is missing, TGS-10 a verifier
     *     at the own PD
     */
    static void pastikanBolehMengambil(Pelaku pelaku, Tugas tugas) {
        if (!bolehMelihat(pelaku, tugas)) {
            throw new PelanggaranAturan("TGS-404");
        }
        if (!anggota(pelaku, tugas) && !pemegang(pelaku, tugas)) {
            throw new PelanggaranAturan("TGS-07", tugas.nama(), jabatan(tugas));
        }
        pastikanBukanPdSendiri(pelaku, tugas);
    }

    /** A verifier never verifies the plan of the PD he works at, nor gets it by delegation. */
    static void pastikanBukanPdSendiri(Pelaku pelaku, Tugas tugas) {
        if (tugas.peran() == Peran.MITRA_BAPPEDA && tugas.pdId() != null && pelaku.bekerjaDi(tugas.pdId())) {
            throw new PelanggaranAturan("TGS-10", pelaku.nama(), tugas.namaPd());
        }
    }

    private static String jabatan(Tugas tugas) {
        return tugas.namaPd() == null ? tugas.peran().label() : tugas.peran().label() + " " + tugas.namaPd();
    }
}
