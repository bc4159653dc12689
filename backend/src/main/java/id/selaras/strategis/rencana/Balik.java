package id.selaras.strategis.rencana;

import java.util.List;

/** How a step is taken back. Only what the step did is filled. */
record Balik(
        List<Sel> sel,
        List<Long> hapusSimpul,
        List<Simpul> pulihkanSimpul,
        List<Letak> letak,
        List<Long> hapusIndikator,
        List<IndikatorSimpul> pulihkanIndikator) {

    /** @param lama what stood before the step, {@code baru} what it wrote */
    record Sel(String baris, String sel, String lama, String baru) {}

    /** Where a place stood before it was moved. */
    record Letak(long id, Long indukId, int urutan) {}

    static Balik sel(List<Sel> sel) {
        return new Balik(sel, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Balik tambahan(long simpul) {
        return new Balik(List.of(), List.of(simpul), List.of(), List.of(), List.of(), List.of());
    }

    static Balik penghapusan(Simpul simpul) {
        return new Balik(List.of(), List.of(), List.of(simpul), List.of(), List.of(), List.of());
    }

    static Balik pemindahan(Simpul simpul) {
        return new Balik(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Letak(simpul.id(), simpul.indukId(), simpul.urutan())),
                List.of(),
                List.of());
    }

    static Balik indikatorBaru(long id) {
        return new Balik(List.of(), List.of(), List.of(), List.of(), List.of(id), List.of());
    }

    static Balik indikatorHilang(IndikatorSimpul indikator) {
        return new Balik(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(indikator));
    }
}
