package id.selaras.strategis.rencana;

import id.selaras.indikator.AkumulasiNilai;
import id.selaras.indikator.Arah;
import id.selaras.indikator.DeretIndikator;
import id.selaras.indikator.Indikator;
import id.selaras.indikator.IndikatorService;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Typing into a plan of several years: cells and indicators. Each call is one step that can be undone. */
@Service
@Transactional
public class SuntingRencanaService {

    private final PintuRencana pintu;
    private final TabelRencana tabel;
    private final TulisRencana tulis;
    private final LangkahRencana langkah;
    private final NamaNomenklatur nomenklatur;
    private final IndikatorService katalog;
    private final DeretIndikator deret;
    private final PemeriksaSel pemeriksa;

    SuntingRencanaService(
            PintuRencana pintu,
            TabelRencana tabel,
            TulisRencana tulis,
            LangkahRencana langkah,
            NamaNomenklatur nomenklatur,
            IndikatorService katalog,
            DeretIndikator deret,
            PemeriksaSel pemeriksa) {
        this.pintu = pintu;
        this.tabel = tabel;
        this.tulis = tulis;
        this.langkah = langkah;
        this.nomenklatur = nomenklatur;
        this.katalog = katalog;
        this.deret = deret;
        this.pemeriksa = pemeriksa;
    }

    /**
     * Writes cells, all or none.
     *
     * @throws SelRencanaBentrok somebody else changed one of them meanwhile
     * @throws PelanggaranAturan what was typed cannot stand there
     */
    public HasilSuntingRencana ubah(long rencanaId, List<UbahanSel> ubahan) {
        var rencana = pintu.buka(rencanaId);
        var pohon = pohon(rencana);
        var balik = new ArrayList<Balik.Sel>();
        for (var u : ubahan) {
            ubahSatu(pohon, u, balik);
        }
        if (balik.isEmpty()) {
            return new HasilSuntingRencana(pohon, null, "");
        }
        return selesai(rencana, Balik.sel(balik), ubahan.get(0).baris(), ringkas(pohon, balik));
    }

    /** Adds an indicator to a place. @param katalogId from the catalogue, null for an empty one */
    public HasilSuntingRencana tambahIndikator(long rencanaId, long simpulId, Long katalogId) {
        var rencana = pintu.buka(rencanaId);
        var pohon = pohon(rencana);
        var simpul = pohon.simpul(simpulId).orElseThrow(() -> new PelanggaranAturan("RNC-11"));
        if (!simpul.jenjang().berindikator()) {
            throw new PelanggaranAturan("RNC-16", simpul.jenjang().label());
        }
        int urutan = simpul.indikator().size() + 1;
        long id = Id.baru();
        tulis.indikator(
                rencanaId,
                new IndikatorSimpul(
                        id,
                        simpulId,
                        null,
                        urutan,
                        "",
                        "",
                        Arah.POSITIF,
                        AkumulasiNilai.LAST,
                        null,
                        null,
                        new TreeMap<>()));
        if (katalogId != null) {
            dariKatalog(rencana, LokusRencana.indikator(id), katalogId, new ArrayList<>(), null);
        }
        return selesai(
                rencana,
                Balik.indikatorBaru(id),
                LokusRencana.indikator(id).teks(),
                "Indikator ditambahkan pada " + pohon.sebut(simpul));
    }

    /** Takes an indicator away. */
    public HasilSuntingRencana hapusIndikator(long rencanaId, long indikatorId) {
        var rencana = pintu.buka(rencanaId);
        var pohon = pohon(rencana);
        var indikator = SelRencana.indikator(pohon, indikatorId).orElseThrow(() -> new PelanggaranAturan("RNC-11"));
        tulis.hapusIndikator(indikatorId);
        return selesai(
                rencana,
                Balik.indikatorHilang(indikator),
                LokusRencana.simpul(indikator.simpulId()).teks(),
                "Indikator \"" + indikator.nama() + "\" dihapus");
    }

    private void ubahSatu(PohonRencana pohon, UbahanSel u, List<Balik.Sel> balik) {
        var lokus = LokusRencana.dari(u.baris());
        var kini = SelRencana.baca(pohon, lokus, u.sel());
        var nilai = SelRencana.nilai(u.sel(), u.nilai());
        var baru = SelRencana.teks(nilai);
        if (kini.equals(baru)) {
            return;
        }
        if (u.semula() != null && !kini.equals(u.semula())) {
            throw new SelRencanaBentrok(
                    u.baris(), u.sel(), kini, langkah.olehLain(pohon.rencana().id()));
        }
        pemeriksa.pastikanBoleh(pohon, lokus, u.sel(), nilai);
        var dikenal = u.sel().equals("nama") ? menurutNama(pohon.rencana(), baru) : Optional.<Indikator>empty();
        if (dikenal.isPresent()) {
            var id = dikenal.get().id();
            balik.add(
                    new Balik.Sel(u.baris(), "katalog", SelRencana.baca(pohon, lokus, "katalog"), String.valueOf(id)));
            dariKatalog(pohon.rencana(), lokus, id, balik, pohon);
            return;
        }
        balik.add(new Balik.Sel(u.baris(), u.sel(), kini, baru));
        if (u.sel().equals("katalog") && nilai instanceof Long id) {
            dariKatalog(pohon.rencana(), lokus, id, balik, pohon);
        }
        tulisSel(pohon.rencana(), lokus, u.sel(), nilai);
        if (u.sel().equals("kode") && nilai != null) {
            nomenklatur.nama(pohon.rencana(), nilai.toString()).ifPresent(nama -> {
                var lama = SelRencana.baca(pohon, lokus, "uraian");
                if (!lama.equals(nama)) {
                    balik.add(new Balik.Sel(u.baris(), "uraian", lama, nama));
                    tulis.kolom(lokus, "uraian", nama);
                }
            });
        }
    }

    /** The indicator of the catalogue with this name: that of the PD before that of Bappeda. */
    private Optional<Indikator> menurutNama(Rencana rencana, String nama) {
        return katalog.semua().stream()
                .filter(k -> TeksLuar.sama(k.nama(), nama))
                .min(Comparator.comparing(k -> !Objects.equals(k.pdId(), rencana.pdId())));
    }

    void tulisSel(Rencana rencana, LokusRencana lokus, String sel, Object nilai) {
        var tahun = SelRencana.tahun(rencana, sel);
        if (tahun.isPresent()) {
            tulis.tahunan(lokus, tahun.get(), (BigDecimal) nilai);
        } else {
            tulis.kolom(lokus, sel, nilai);
        }
    }

    /** Name, satuan, direction and baseline as the catalogue and its series have them. */
    private void dariKatalog(
            Rencana rencana, LokusRencana lokus, long katalogId, List<Balik.Sel> balik, PohonRencana pohon) {
        var k = katalog.ambil(katalogId);
        var dasar = deret.tahunan(List.of(katalogId))
                .getOrDefault(katalogId, new TreeMap<>())
                .get(rencana.tahunDasar());
        var isi = new LinkedHashMap<String, Object>();
        isi.put("katalog", katalogId);
        isi.put("nama", k.nama());
        isi.put("satuan", k.satuan());
        isi.put("arah", k.arah().name());
        isi.put("akumulasi", k.akumulasi().name());
        if (dasar != null) {
            isi.put("kondisiAwal", dasar);
        }
        isi.forEach((sel, nilai) -> {
            if (pohon != null && !sel.equals("katalog")) {
                balik.add(new Balik.Sel(lokus.teks(), sel, SelRencana.baca(pohon, lokus, sel), SelRencana.teks(nilai)));
            }
            tulis.kolom(lokus, sel, nilai);
        });
    }

    HasilSuntingRencana selesai(Rencana rencana, Balik balik, String fokus, String ringkasan) {
        langkah.catat(rencana.id(), ringkasan, balik);
        return tutup(rencana, fokus, ringkasan);
    }

    /** Computes what follows from a change and reads the plan anew. */
    HasilSuntingRencana tutup(Rencana rencana, String fokus, String ringkasan) {
        tulis.naikkan(rencana.id());
        var pohon = pohon(rencana);
        boolean berubah = false;
        for (var s : pohon.urut()) {
            for (var i : s.indikator()) {
                var akhir = i.akumulasi()
                        .hitung(rencana.tahun().stream()
                                .map(t -> i.target().get(t))
                                .toList())
                        .map(n -> n.setScale(4, RoundingMode.HALF_UP))
                        .map(TabelRencana::polos)
                        .orElse(null);
                if (!Objects.equals(akhir, i.kondisiAkhir())) {
                    tulis.kolom(LokusRencana.indikator(i.id()), "kondisiAkhir", akhir);
                    berubah = true;
                }
            }
        }
        return new HasilSuntingRencana(berubah ? pohon(rencana) : pohon, fokus, ringkasan);
    }

    private PohonRencana pohon(Rencana rencana) {
        var kini = tabel.cari(rencana.id()).orElseThrow();
        return tabel.pohon(List.of(kini)).get(rencana.id());
    }

    private static String ringkas(PohonRencana pohon, List<Balik.Sel> balik) {
        var pertama = balik.get(0);
        var lokus = LokusRencana.dari(pertama.baris());
        var tempat = lokus.jenis() == LokusRencana.Jenis.RENCANA
                ? pohon.rencana().judul()
                : pohon.sebut(pohon.simpul(
                                lokus.jenis() == LokusRencana.Jenis.SIMPUL
                                        ? lokus.id()
                                        : SelRencana.indikator(pohon, lokus.id())
                                                .orElseThrow()
                                                .simpulId())
                        .orElseThrow());
        var teks = tempat + ", " + pertama.sel().replace(":", " ") + ": "
                + TeksLuar.rapikan(pertama.lama().isEmpty() ? "kosong" : pertama.lama()) + " menjadi "
                + (pertama.baru().isEmpty() ? "kosong" : pertama.baru());
        return balik.size() == 1 ? teks : teks + " (dan " + (balik.size() - 1) + " sel lain)";
    }
}
