package id.selaras.strategis.rencana;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Building the cascade: places are added, moved and taken away, and the last own step is undone. */
@Service
@Transactional
public class SusunRencanaService {

    private final PintuRencana pintu;
    private final TabelRencana tabel;
    private final TulisRencana tulis;
    private final LangkahRencana langkah;
    private final SuntingRencanaService sunting;
    private final List<RujukanSimpul> rujukan;

    SusunRencanaService(
            PintuRencana pintu,
            TabelRencana tabel,
            TulisRencana tulis,
            LangkahRencana langkah,
            SuntingRencanaService sunting,
            List<RujukanSimpul> rujukan) {
        this.pintu = pintu;
        this.tabel = tabel;
        this.tulis = tulis;
        this.langkah = langkah;
        this.sunting = sunting;
        this.rujukan = rujukan;
    }

    /**
     * Adds a place below {@code indukId} (null: a root), behind a sibling or at the end.
     *
     * @throws PelanggaranAturan RNC-20 this level has no place there
     */
    public HasilSuntingRencana tambah(long rencanaId, Long indukId, Jenjang jenjang, Long setelahId) {
        var rencana = pintu.buka(rencanaId);
        var pohon = pohon(rencana);
        pastikanTempat(pohon, indukId, jenjang);
        var saudara = saudara(pohon, indukId, jenjang);
        int letak = letak(saudara, setelahId);
        long id = Id.baru();
        tulis.simpul(
                rencanaId,
                new Simpul(id, indukId, jenjang, letak + 1, null, "", null, null, List.of(), new TreeMap<>()));
        saudara.add(letak, id);
        tulis.susun(indukId, saudara);
        return sunting.selesai(
                rencana,
                Balik.tambahan(id),
                LokusRencana.simpul(id).teks(),
                jenjang.label() + " ditambahkan"
                        + (indukId == null
                                ? ""
                                : " di bawah "
                                        + pohon.sebut(pohon.simpul(indukId).orElseThrow())));
    }

    /** Moves a place behind a sibling ({@code setelahId} null: to the front), also below another parent. */
    public HasilSuntingRencana pindah(long rencanaId, long simpulId, Long indukId, Long setelahId) {
        var rencana = pintu.buka(rencanaId);
        var pohon = pohon(rencana);
        var simpul = simpul(pohon, simpulId);
        pastikanTempat(pohon, indukId, simpul.jenjang());
        letakkan(pohon, simpul, indukId, setelahId == null ? 0 : null, setelahId);
        return sunting.selesai(
                rencana,
                Balik.pemindahan(simpul),
                LokusRencana.simpul(simpulId).teks(),
                pohon.sebut(simpul) + " dipindahkan");
    }

    /**
     * Takes a place away.
     *
     * @throws PelanggaranAturan RNC-08 something hangs below it, RNC-09 something points at it; both with names
     */
    public HasilSuntingRencana hapus(long rencanaId, long simpulId) {
        var rencana = pintu.buka(rencanaId);
        var pohon = pohon(rencana);
        var simpul = simpul(pohon, simpulId);
        pastikanBolehHapus(pohon, simpul);
        tulis.hapusSimpul(simpul);
        var saudara = saudara(pohon, simpul.indukId(), simpul.jenjang());
        saudara.remove(simpulId);
        tulis.susun(simpul.indukId(), saudara);
        return sunting.selesai(
                rencana,
                Balik.penghapusan(simpul),
                simpul.indukId() == null
                        ? null
                        : LokusRencana.simpul(simpul.indukId()).teks(),
                pohon.sebut(simpul) + " dihapus: " + simpul.uraian());
    }

    /**
     * Takes back one's own last step.
     *
     * @throws PelanggaranAturan RNC-21 nothing to undo, RNC-22 somebody changed it since
     */
    public HasilSuntingRencana urungkan(long rencanaId) {
        var rencana = pintu.buka(rencanaId);
        var pohon = pohon(rencana);
        var satu = langkah.terakhirSaya(rencanaId).orElseThrow(() -> new PelanggaranAturan("RNC-21"));
        var b = satu.balik();
        String fokus = null;
        var sel = new ArrayList<>(b.sel());
        Collections.reverse(sel);
        for (var s : sel) {
            var lokus = LokusRencana.dari(s.baris());
            if (!SelRencana.baca(pohon, lokus, s.sel()).equals(s.baru())) {
                throw new PelanggaranAturan("RNC-22", satu.ringkasan());
            }
            sunting.tulisSel(rencana, lokus, s.sel(), SelRencana.dariTeks(s.sel(), s.lama()));
            fokus = s.baris();
        }
        for (var id : b.hapusSimpul()) {
            var simpul = pohon.simpul(id).orElseThrow(() -> new PelanggaranAturan("RNC-22", satu.ringkasan()));
            pastikanBolehHapus(pohon, simpul);
            tulis.hapusSimpul(simpul);
            var saudara = saudara(pohon, simpul.indukId(), simpul.jenjang());
            saudara.remove(id);
            tulis.susun(simpul.indukId(), saudara);
        }
        for (var s : b.pulihkanSimpul()) {
            pastikanTempat(pohon, s.indukId(), s.jenjang());
            tulis.simpul(rencanaId, s);
            letakkan(pohon, s, s.indukId(), s.urutan() - 1, null);
            fokus = LokusRencana.simpul(s.id()).teks();
        }
        for (var l : b.letak()) {
            var simpul = pohon.simpul(l.id()).orElseThrow(() -> new PelanggaranAturan("RNC-22", satu.ringkasan()));
            pastikanTempat(pohon, l.indukId(), simpul.jenjang());
            letakkan(pohon, simpul, l.indukId(), l.urutan() - 1, null);
            fokus = LokusRencana.simpul(l.id()).teks();
        }
        b.hapusIndikator().forEach(tulis::hapusIndikator);
        for (var i : b.pulihkanIndikator()) {
            pohon.simpul(i.simpulId()).orElseThrow(() -> new PelanggaranAturan("RNC-22", satu.ringkasan()));
            tulis.indikator(rencanaId, i);
            fokus = LokusRencana.indikator(i.id()).teks();
        }
        langkah.tandaiUrung(satu.id());
        return sunting.tutup(rencana, fokus, "Diurungkan: " + satu.ringkasan());
    }

    private void letakkan(PohonRencana pohon, Simpul simpul, Long indukId, Integer ke, Long setelahId) {
        if (!Objects.equals(indukId, simpul.indukId())) {
            var lama = saudara(pohon, simpul.indukId(), simpul.jenjang());
            lama.remove(simpul.id());
            tulis.susun(simpul.indukId(), lama);
        }
        var baru = saudara(pohon, indukId, simpul.jenjang());
        baru.remove(simpul.id());
        baru.add(Math.min(ke == null ? letak(baru, setelahId) : ke, baru.size()), simpul.id());
        tulis.susun(indukId, baru);
    }

    private void pastikanBolehHapus(PohonRencana pohon, Simpul simpul) {
        var anak = pohon.anak(simpul.id());
        if (!anak.isEmpty()) {
            Map<String, Long> jumlah = anak.stream()
                    .collect(Collectors.groupingBy(
                            a -> a.jenjang().label().toLowerCase(Locale.ROOT),
                            LinkedHashMap::new,
                            Collectors.counting()));
            throw new PelanggaranAturan(
                    "RNC-08",
                    pohon.sebut(simpul),
                    jumlah.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey())
                            .collect(Collectors.joining(", ")),
                    anak.stream().limit(3).map(Simpul::uraian).collect(Collectors.joining("; ")));
        }
        var menunjuk = rujukan.stream()
                .flatMap(r -> r.rujukan(pohon.rencana(), simpul).stream())
                .toList();
        if (!menunjuk.isEmpty()) {
            throw new PelanggaranAturan(
                    "RNC-09",
                    pohon.sebut(simpul),
                    String.valueOf(menunjuk.size()),
                    menunjuk.stream().limit(5).collect(Collectors.joining("; ")));
        }
    }

    private static void pastikanTempat(PohonRencana pohon, Long indukId, Jenjang jenjang) {
        var jenis = pohon.rencana().jenis();
        boolean boleh = indukId == null
                ? jenjang == jenis.akar()
                : pohon.simpul(indukId)
                        .map(i -> i.jenjang().anak(jenis).contains(jenjang))
                        .orElse(false);
        if (!boleh) {
            throw new PelanggaranAturan("RNC-20", jenjang.label());
        }
    }

    private static List<Long> saudara(PohonRencana pohon, Long indukId, Jenjang jenjang) {
        return pohon.urut().stream()
                .filter(s -> Objects.equals(s.indukId(), indukId) && s.jenjang() == jenjang)
                .map(Simpul::id)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int letak(List<Long> saudara, Long setelahId) {
        int di = setelahId == null ? -1 : saudara.indexOf(setelahId);
        return di < 0 ? saudara.size() : di + 1;
    }

    private static Simpul simpul(PohonRencana pohon, long id) {
        return pohon.simpul(id).orElseThrow(() -> new PelanggaranAturan("RNC-11"));
    }

    private PohonRencana pohon(Rencana rencana) {
        return tabel.pohon(List.of(rencana)).get(rencana.id());
    }
}
