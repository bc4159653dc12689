package id.selaras.strategis.rencana;

import id.selaras.kernel.PelanggaranAturan;

/** What a cell belongs to: the plan ("R1"), a place ("S12") or an indicator ("I7"). */
public record LokusRencana(Jenis jenis, long id) {

    /** Kind of thing. */
    public enum Jenis {
        RENCANA('R'),
        SIMPUL('S'),
        INDIKATOR('I');

        private final char huruf;

        Jenis(char huruf) {
            this.huruf = huruf;
        }
    }

    static LokusRencana simpul(long id) {
        return new LokusRencana(Jenis.SIMPUL, id);
    }

    static LokusRencana indikator(long id) {
        return new LokusRencana(Jenis.INDIKATOR, id);
    }

    /** @throws PelanggaranAturan RNC-07 anything else */
    public static LokusRencana dari(String teks) {
        for (var j : Jenis.values()) {
            if (teks != null && teks.matches(j.huruf + "-?\\d{1,18}")) {
                return new LokusRencana(j, Long.parseLong(teks.substring(1)));
            }
        }
        throw new PelanggaranAturan("RNC-07");
    }

    public String teks() {
        return jenis.huruf + Long.toString(id);
    }
}
