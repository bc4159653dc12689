package id.selaras.bab;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.kernel.WaktuTulis;
import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.referensi.pemda.PemdaService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chapters of a plan by the outline of its pedoman. Texts are cleaned on the way in; live fields are filled in
 * on the way out. A required part can be empty or nihil, never removed; parts of one's own may be added. Whether the
 * person may is asked by the plan before it hands itself over.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BabService {

    private static final int PANJANG_JUDUL = 300;

    private final SimpananBab simpanan;
    private final PemdaService pemda;
    private final Wewenang wewenang;
    private final Clock jam;

    BabService(SimpananBab simpanan, PemdaService pemda, Wewenang wewenang, Clock jam) {
        this.simpanan = simpanan;
        this.pemda = pemda;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /** The outline with what is written so far, without the texts. */
    public List<KerangkaBab> kerangka(PemilikBab rencana) {
        var aturan = rencana.kerangka();
        var ada = simpanan.semua(rencana.rak(), rencana.id());
        var hasil = new ArrayList<KerangkaBab>();
        hasil.add(new KerangkaBab(
                "", "", List.of(naskah(tempat(aturan, Pedoman.KATA_PENGANTAR), "", ada.get(Pedoman.KATA_PENGANTAR)))));
        int nomor = 0;
        for (var bab : aturan.bab()) {
            var awalan = ++nomor + ".";
            var isi = new ArrayList<NaskahBab>();
            if (bab.bertulisan()) {
                isi.add(naskah(tempat(aturan, bab.kunci()), bab.kunci(), ada.get(bab.kunci())));
            }
            bab.subBab().forEach(s -> isi.add(naskah(tempat(aturan, s.kunci()), s.kunci(), ada.get(s.kunci()))));
            ada.values().stream()
                    .filter(b -> b.tambahan() && b.kunci().startsWith(awalan))
                    .forEach(b -> isi.add(tambahan(b)));
            hasil.add(new KerangkaBab(bab.kunci(), bab.judul(), isi));
        }
        return hasil;
    }

    /** One text with its live fields filled in. @throws PelanggaranAturan BAB-404 no such place */
    public NaskahBab ambil(PemilikBab rencana, String kunci) {
        return baca(rencana, kunci);
    }

    /**
     * Saves a text. The same text sent twice is saved once.
     *
     * @param versi version that the person began to write from; 0 where nothing was there
     * @throws PelanggaranAturan BAB-01 too long, BAB-404 no such place
     * @throws BabBentrok somebody else saved it since
     */
    public NaskahBab simpan(PemilikBab rencana, String kunci, long versi, String html) {
        var aturan = rencana.kerangka();
        var lama = simpanan.satu(rencana.rak(), rencana.id(), kunci).orElse(null);
        var tempat =
                aturan.naskah().filter(n -> n.kunci().equals(kunci)).findFirst().orElse(null);
        if (tempat == null && (lama == null || !lama.tambahan())) {
            throw new PelanggaranAturan("BAB-404", kunci);
        }
        var bersih = PembersihNaskah.bersihkan(html, rencana.daftarMedan());
        var sebelum = lama == null ? null : lama.html();
        if (!Objects.equals(bersih, sebelum)) {
            pastikanTakBentrok(rencana, kunci, versi, lama);
            if (lama == null) {
                simpanan.buat(rencana.rak(), rencana.id(), kunci, tempat.judul(), false, urutan(aturan, kunci));
            }
            boolean batalNihil =
                    bersih != null && (tempat == null || tempat.tabel().isEmpty());
            simpanan.tulis(
                    rencana.rak(),
                    rencana.id(),
                    kunci,
                    bersih,
                    batalNihil,
                    wewenang.pelaku().id(),
                    jam.instant());
            rencana.catat(kunci, PemilikBab.TULISAN, sebelum, bersih);
        }
        return baca(rencana, kunci);
    }

    /**
     * Adds a part of one's own at the end of a bab.
     *
     * @param babKunci "II"
     * @throws PelanggaranAturan BAB-02 no title, BAB-404 no such bab, BAB-06 the bab has no parts
     */
    public NaskahBab tambah(PemilikBab rencana, String babKunci, String judul) {
        var aturan = rencana.kerangka();
        var rapi = judul(judul);
        int letak = 0;
        for (var bab : aturan.bab()) {
            letak++;
            if (bab.kunci().equals(babKunci)) {
                if (bab.bertulisan()) {
                    throw new PelanggaranAturan("BAB-06", babKunci, bab.judul());
                }
                int nomor = nomorBaru(rencana, letak, bab);
                var kunci = letak + "." + nomor;
                simpanan.buat(rencana.rak(), rencana.id(), kunci, rapi, true, letak * 1000 + nomor);
                rencana.catat(kunci, PemilikBab.SUSUNAN, null, rapi);
                return baca(rencana, kunci);
            }
        }
        throw new PelanggaranAturan("BAB-404", babKunci);
    }

    /** Renames a part of one's own. @throws PelanggaranAturan BAB-03 the pedoman names it */
    public NaskahBab ubahJudul(PemilikBab rencana, String kunci, String judul) {
        var lama = milikSendiri(rencana, kunci);
        var rapi = judul(judul);
        simpanan.judul(rencana.rak(), rencana.id(), kunci, rapi);
        rencana.catat(kunci, PemilikBab.SUSUNAN, lama.judul(), rapi);
        return baca(rencana, kunci);
    }

    /** Removes a part of one's own; its text stays in the trail. @throws PelanggaranAturan BAB-03 the pedoman names it */
    public void hapus(PemilikBab rencana, String kunci) {
        var lama = milikSendiri(rencana, kunci);
        simpanan.hapus(rencana.rak(), rencana.id(), kunci);
        rencana.catat(kunci, PemilikBab.SUSUNAN, lama.html() == null ? lama.judul() : lama.html(), null);
    }

    /**
     * Declares that there is nothing to tell, or takes that back. Where a table belongs to the place, the
     * table is meant, and the text that says why stays.
     *
     * @throws PelanggaranAturan BAB-04 there is text
     */
    public NaskahBab nyatakanNihil(PemilikBab rencana, String kunci, boolean nihil) {
        var aturan = rencana.kerangka();
        var lama = baca(rencana, kunci);
        if (nihil && lama.terisi() && lama.tabel().isEmpty()) {
            throw new PelanggaranAturan("BAB-04", lama.judul());
        }
        if (lama.nihil() != nihil) {
            if (simpanan.satu(rencana.rak(), rencana.id(), kunci).isEmpty()) {
                simpanan.buat(rencana.rak(), rencana.id(), kunci, lama.judul(), false, urutan(aturan, kunci));
            }
            simpanan.nihil(rencana.rak(), rencana.id(), kunci, nihil);
            rencana.catat(kunci, PemilikBab.SUSUNAN, nihil ? "" : "nihil", nihil ? "nihil" : "");
        }
        return baca(rencana, kunci);
    }

    private void pastikanTakBentrok(PemilikBab rencana, String kunci, long versi, SimpananBab.Baris lama) {
        if (lama != null && lama.versi() != versi && lama.diubah() != null) {
            throw new BabBentrok(
                    lama.diubahOleh(),
                    WaktuTulis.lengkap(lama.diubah(), pemda.aktif().zona()),
                    baca(rencana, kunci));
        }
    }

    private NaskahBab baca(PemilikBab rencana, String kunci) {
        var aturan = rencana.kerangka();
        var ada = simpanan.satu(rencana.rak(), rencana.id(), kunci).orElse(null);
        var tempat = aturan.naskah().filter(n -> n.kunci().equals(kunci)).findFirst();
        if (tempat.isEmpty() && (ada == null || !ada.tambahan())) {
            throw new PelanggaranAturan("BAB-404", kunci);
        }
        var dasar = tempat.map(t -> naskah(t, nomor(kunci), ada)).orElseGet(() -> tambahan(ada));
        if (ada == null || ada.html() == null) {
            return dasar;
        }
        var html = ada.html().contains("data-medan") ? DaftarMedan.isi(ada.html(), rencana.medan()) : ada.html();
        return denganHtml(dasar, html);
    }

    private static Pedoman.Naskah tempat(Pedoman.Kerangka aturan, String kunci) {
        return aturan.naskah().filter(n -> n.kunci().equals(kunci)).findFirst().orElseThrow();
    }

    private static NaskahBab naskah(Pedoman.Naskah t, String nomor, SimpananBab.Baris ada) {
        return new NaskahBab(
                t.kunci(),
                nomor,
                t.judul(),
                t.bantuan(),
                t.tabel(),
                false,
                ada != null && ada.nihil(),
                ada != null && ada.berisi(),
                null,
                ada == null ? 0 : ada.versi(),
                ada == null ? null : ada.diubah(),
                ada == null ? null : ada.diubahOleh());
    }

    private static NaskahBab tambahan(SimpananBab.Baris b) {
        return new NaskahBab(
                b.kunci(),
                b.kunci(),
                b.judul(),
                null,
                List.of(),
                true,
                b.nihil(),
                b.berisi(),
                null,
                b.versi(),
                b.diubah(),
                b.diubahOleh());
    }

    private static NaskahBab denganHtml(NaskahBab n, String html) {
        return new NaskahBab(
                n.kunci(),
                n.nomor(),
                n.judul(),
                n.bantuan(),
                n.tabel(),
                n.tambahan(),
                n.nihil(),
                n.terisi(),
                html,
                n.versi(),
                n.diubah(),
                n.diubahOleh());
    }

    private static String nomor(String kunci) {
        return kunci.equals(Pedoman.KATA_PENGANTAR) ? "" : kunci;
    }

    private int nomorBaru(PemilikBab rencana, int letak, Pedoman.Bab bab) {
        var awalan = letak + ".";
        return simpanan.semua(rencana.rak(), rencana.id()).keySet().stream()
                        .filter(k -> k.startsWith(awalan))
                        .mapToInt(k -> Integer.parseInt(k.substring(awalan.length())))
                        .reduce(bab.subBab().size(), Math::max)
                + 1;
    }

    private SimpananBab.Baris milikSendiri(PemilikBab rencana, String kunci) {
        return simpanan.satu(rencana.rak(), rencana.id(), kunci)
                .filter(SimpananBab.Baris::tambahan)
                .orElseThrow(() -> new PelanggaranAturan("BAB-03", kunci));
    }

    private static int urutan(Pedoman.Kerangka aturan, String kunci) {
        return aturan.naskah().map(Pedoman.Naskah::kunci).toList().indexOf(kunci);
    }

    private static String judul(String teks) {
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.isEmpty() || rapi.length() > PANJANG_JUDUL) {
            throw new PelanggaranAturan("BAB-02", String.valueOf(PANJANG_JUDUL));
        }
        return rapi;
    }
}
