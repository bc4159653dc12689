package id.selaras.workflow.web;

import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.Tugas;
import java.util.List;
import java.util.Set;

/**
 * What a person answers on the task page. Everything is text: it travels into the process as a plain
 * string and is never read as an expression.
 */
record PutusanForm(String keputusan, String alasan, String nomor, String tanggal, List<String> pdDilewati) {

    private static final Set<String> BERNOMOR = Set.of(
            "userTask_tandatanganiSuratEdaran",
            "userTask_tetapkanRkpd",
            "userTask_tetapkanRenja",
            "userTask_sepakatiRancanganAwal",
            "userTask_konsultasikanRancanganAwal",
            "userTask_setujuiRaperda",
            "userTask_tetapkanPerda",
            "userTask_tetapkanRenstra");
    /** Whose day need not be today. */
    private static final Set<String> BERTANGGAL = Set.of("userTask_tetapkanPerda", "userTask_tetapkanRenstra");

    private static final String PD_TERLAMBAT = "userTask_putuskanPdTerlambat";
    private static final int NOMOR_TERPANJANG = 100;

    PutusanForm {
        alasan = alasan == null ? "" : alasan;
        nomor = nomor == null ? "" : nomor;
        tanggal = tanggal == null ? "" : tanggal.strip();
        pdDilewati = pdDilewati == null ? List.of() : List.copyOf(pdDilewati);
    }

    static PutusanForm kosong() {
        return new PutusanForm(null, null, null, null, null);
    }

    static boolean bernomor(Tugas tugas) {
        return BERNOMOR.contains(tugas.elemen());
    }

    static boolean bertanggal(Tugas tugas) {
        return BERTANGGAL.contains(tugas.elemen());
    }

    static boolean memilihPd(Tugas tugas) {
        return PD_TERLAMBAT.equals(tugas.elemen());
    }

    /** Going on without a PD is a decision on record, so a yes needs its reason there too. */
    boolean kurangAlasan(Tugas tugas) {
        return memilihPd(tugas) && Putusan.SETUJU.equals(keputusan) && alasan.isBlank();
    }

    /** A day that is none, such as one typed by hand where the browser has no calendar. */
    boolean salahTanggal(Tugas tugas) {
        return bertanggal(tugas)
                && !tanggal.isEmpty()
                && !tanggal.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    }

    boolean kurangNomor(Tugas tugas) {
        return bernomor(tugas)
                && !Putusan.TIDAK.equals(keputusan)
                && (nomor.isBlank() || nomor.strip().length() > NOMOR_TERPANJANG);
    }

    Putusan putusan(Tugas tugas) {
        var putusan = new Putusan(keputusan, alasan, null);
        if (bernomor(tugas) && !nomor.isBlank()) {
            putusan = putusan.dengan("nomor", nomor.strip());
        }
        if (bertanggal(tugas) && !tanggal.isEmpty()) {
            putusan = putusan.dengan("tanggal", tanggal);
        }
        if (memilihPd(tugas)) {
            putusan = putusan.dengan("pdDilewati", String.join(",", pdDilewati));
        }
        return putusan;
    }
}
