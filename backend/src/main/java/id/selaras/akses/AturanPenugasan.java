package id.selaras.akses;

import id.selaras.kernel.PelanggaranAturan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an office must look like before it is given. Plain rules over what is already there. */
final class AturanPenugasan {

    /** Chairs with room for one definitive holder at a time; a stand-in may hold them beside him. */
    private static final Set<Peran> TUNGGAL = EnumSet.of(
            Peran.KEPALA_PD,
            Peran.SEKRETARIS_PD,
            Peran.KEPALA_BAPPEDA,
            Peran.SEKDA,
            Peran.KEPALA_DAERAH,
            Peran.CAMAT,
            Peran.LURAH);

    private static final Set<Peran> PENYUSUN = EnumSet.of(Peran.PERENCANA_PD, Peran.SEKRETARIS_PD, Peran.KEPALA_PD);

    private AturanPenugasan() {}

    /**
     * @param milikSendiri the other offices of the same person
     * @param kursi who else holds the same chair, with the name of the person
     * @throws PelanggaranAturan PNG-01 … PNG-06
     */
    static void periksa(Penugasan baru, List<Penugasan> milikSendiri, List<Pemegang> kursi) {
        if (baru.peran().padaPd() && baru.pdId() == null) {
            throw new PelanggaranAturan("PNG-01", baru.peran().label());
        }
        if (baru.selesai() != null && baru.selesai().isBefore(baru.mulai())) {
            throw new PelanggaranAturan("PNG-02", baru.selesai(), baru.mulai());
        }
        if (baru.jenis().sementara() && baru.selesai() == null) {
            throw new PelanggaranAturan("PNG-03");
        }
        for (var lain : milikSendiri) {
            if (!lain.beririsan(baru)) {
                continue;
            }
            if (lain.kursiSama(baru)) {
                throw new PelanggaranAturan("PNG-04", lain.label());
            }
            if (memeriksaSendiri(baru, lain) || memeriksaSendiri(lain, baru)) {
                throw new PelanggaranAturan("PNG-05", baru.namaPd(), lain.label());
            }
        }
        if (!baru.jenis().sementara() && TUNGGAL.contains(baru.peran())) {
            for (var lain : kursi) {
                if (!lain.penugasan().jenis().sementara() && lain.penugasan().beririsan(baru)) {
                    throw new PelanggaranAturan("PNG-06", lain.penugasan().label(), lain.nama());
                }
            }
        }
    }

    /** A verifier never gets the plan of the own PD. */
    private static boolean memeriksaSendiri(Penugasan mitra, Penugasan penyusun) {
        return mitra.peran() == Peran.MITRA_BAPPEDA
                && PENYUSUN.contains(penyusun.peran())
                && mitra.pdId() != null
                && mitra.pdId().equals(penyusun.pdId());
    }

    /** Somebody in a chair. */
    record Pemegang(String nama, Penugasan penugasan) {}
}
