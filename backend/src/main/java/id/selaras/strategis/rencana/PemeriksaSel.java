package id.selaras.strategis.rencana;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whether a cell may be typed at all, and whether its value can stand beside the others. */
@Component
class PemeriksaSel {

    private final TabelRencana tabel;
    private final PerangkatDaerahService perangkatDaerah;
    private final Clock jam;

    PemeriksaSel(TabelRencana tabel, PerangkatDaerahService perangkatDaerah, Clock jam) {
        this.tabel = tabel;
        this.perangkatDaerah = perangkatDaerah;
        this.jam = jam;
    }

    /**
     * @throws PelanggaranAturan RNC-07 no such cell here, RNC-17 the code is there already, RNC-18 a PD that
     *     does not exist any more, RNC-19 no sasaran of the RPJMD
     */
    void pastikanBoleh(PohonRencana pohon, LokusRencana lokus, String sel, Object nilai) {
        var rencana = pohon.rencana();
        boolean simpul = lokus.jenis() == LokusRencana.Jenis.SIMPUL;
        var s = simpul ? pohon.simpul(lokus.id()).orElseThrow() : null;
        if (sel.startsWith("pagu:") && !s.jenjang().berpagu(rencana.jenis())
                || sel.equals("kode") && !s.jenjang().berkode()
                || sel.equals("pd") && (rencana.renstra() || s.jenjang() != Jenjang.PROGRAM)
                || sel.equals("rujukan") && (!rencana.renstra() || s.jenjang() != Jenjang.SASARAN)
                || sel.startsWith("kapasitas:") && rencana.renstra()
                || sel.equals("visi") && rencana.renstra()) {
            throw new PelanggaranAturan("RNC-07");
        }
        if (nilai == null) {
            return;
        }
        if (sel.equals("kode")) {
            pastikanTunggal(pohon, s, nilai.toString(), s.pdId());
        }
        if (sel.equals("pd")) {
            var pd = perangkatDaerah.ambil((Long) nilai);
            if (!pd.aktif(LocalDate.now(jam))) {
                throw new PelanggaranAturan("RNC-18", pd.nama());
            }
            if (s.kode() != null) {
                pastikanTunggal(pohon, s, s.kode(), (Long) nilai);
            }
        }
        if (sel.equals("rujukan")) {
            boolean ada = rencana.indukId() != null
                    && tabel.cari(rencana.indukId())
                            .map(induk -> tabel.pohon(List.of(induk)).get(induk.id()))
                            .flatMap(p -> p.simpul((Long) nilai))
                            .filter(r -> r.jenjang() == Jenjang.SASARAN)
                            .isPresent();
            if (!ada) {
                throw new PelanggaranAturan("RNC-19");
            }
        }
    }

    private static void pastikanTunggal(PohonRencana pohon, Simpul s, String kode, Long pdId) {
        pohon.urut().stream()
                .filter(lain -> lain.id() != s.id() && kode.equals(lain.kode()) && Objects.equals(lain.pdId(), pdId))
                .findFirst()
                .ifPresent(lain -> {
                    throw new PelanggaranAturan("RNC-17", kode, lain.uraian());
                });
    }
}
