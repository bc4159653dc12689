package id.selaras.tahunan.renja;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.referensi.pemda.PemdaService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chapters of a Renja by the outline of its pedoman. Texts are cleaned on the way in; live fields
 * are filled in on the way out. A required part can be empty or nihil, never removed; parts of one's
 * own may be added.
 */
@Service
@Transactional
public class BabRenjaService {

    private static final int PANJANG_JUDUL = 300;

    private final RenjaService renja;
    private final RenjaRepository repository;
    private final PintuSunting pintu;
    private final SimpananBab simpanan;
    private final VersiRenjaService versiRenja;
    private final PedomanService pedoman;
    private final RiwayatRenja riwayat;
    private final PemdaService pemda;
    private final Wewenang wewenang;
    private final Clock jam;

    BabRenjaService(
            RenjaService renja,
            RenjaRepository repository,
            PintuSunting pintu,
            SimpananBab simpanan,
            VersiRenjaService versiRenja,
            PedomanService pedoman,
            RiwayatRenja riwayat,
            PemdaService pemda,
            Wewenang wewenang,
            Clock jam) {
        this.renja = renja;
        this.repository = repository;
        this.pintu = pintu;
        this.simpanan = simpanan;
        this.versiRenja = versiRenja;
        this.pedoman = pedoman;
        this.riwayat = riwayat;
        this.pemda = pemda;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /** The outline with what is written so far, without the texts. */
    @Transactional(readOnly = true)
    public List<KerangkaBab> kerangka(long renjaId) {
        var aturan = pedoman.ambil(renja.ambil(renjaId).pedoman());
        var ada = simpanan.semua(renjaId);
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
    @Transactional(readOnly = true)
    public NaskahBab ambil(long renjaId, String kunci) {
        var aturan = pedoman.ambil(renja.ambil(renjaId).pedoman());
        return baca(renjaId, aturan, kunci);
    }

    /** What the live fields say now, by key, in the order of the menu. */
    @Transactional(readOnly = true)
    public Map<String, String> medan(long renjaId) {
        return versiRenja.medan(renjaId);
    }

    /**
     * Saves a text. The same text sent twice is saved once.
     *
     * @param versi version that the person began to write from; 0 where nothing was there
     * @throws PelanggaranAturan BAB-01 too long, BAB-404 no such place, RNJ-010 to RNJ-012 locked
     * @throws BabBentrok somebody else saved it since
     */
    public NaskahBab simpan(long renjaId, String kunci, long versi, String html) {
        var r = pintu.buka(renjaId);
        var aturan = pedoman.ambil(r.pedoman());
        var lama = simpanan.satu(renjaId, kunci).orElse(null);
        var tempat =
                aturan.naskah().filter(n -> n.kunci().equals(kunci)).findFirst().orElse(null);
        if (tempat == null && (lama == null || !lama.tambahan())) {
            throw new PelanggaranAturan("BAB-404", kunci);
        }
        var bersih = PembersihNaskah.bersihkan(html);
        var sebelum = lama == null ? null : lama.html();
        if (!Objects.equals(bersih, sebelum)) {
            pastikanTakBentrok(renjaId, aturan, kunci, versi, lama);
            if (lama == null) {
                simpanan.buat(renjaId, kunci, tempat.judul(), false, urutan(aturan, kunci));
            }
            boolean batalNihil =
                    bersih != null && (tempat == null || tempat.tabel().isEmpty());
            simpanan.tulis(renjaId, kunci, bersih, batalNihil, wewenang.pelaku().id(), jam.instant());
            riwayat.catatNaskah(r, kunci, sebelum, bersih);
            repository.save(r);
        }
        return baca(renjaId, aturan, kunci);
    }

    /**
     * Adds a part of one's own at the end of a bab.
     *
     * @param babKunci "II"
     * @throws PelanggaranAturan BAB-02 no title, BAB-404 no such bab, BAB-06 the bab has no parts
     */
    public NaskahBab tambah(long renjaId, String babKunci, String judul) {
        var r = pintu.buka(renjaId);
        var aturan = pedoman.ambil(r.pedoman());
        var rapi = judul(judul);
        int letak = 0;
        for (var bab : aturan.bab()) {
            letak++;
            if (bab.kunci().equals(babKunci)) {
                if (bab.bertulisan()) {
                    throw new PelanggaranAturan("BAB-06", babKunci, bab.judul());
                }
                int nomor = nomorBaru(renjaId, letak, bab);
                var kunci = letak + "." + nomor;
                simpanan.buat(renjaId, kunci, rapi, true, letak * 1000 + nomor);
                catatSusunan(r, kunci, null, rapi);
                return baca(renjaId, aturan, kunci);
            }
        }
        throw new PelanggaranAturan("BAB-404", babKunci);
    }

    /** Renames a part of one's own. @throws PelanggaranAturan BAB-03 the pedoman names it */
    public NaskahBab ubahJudul(long renjaId, String kunci, String judul) {
        var r = pintu.buka(renjaId);
        var lama = milikSendiri(renjaId, kunci);
        var rapi = judul(judul);
        simpanan.judul(renjaId, kunci, rapi);
        catatSusunan(r, kunci, lama.judul(), rapi);
        return baca(renjaId, pedoman.ambil(r.pedoman()), kunci);
    }

    /** Removes a part of one's own; its text stays in the trail. @throws PelanggaranAturan BAB-03 the pedoman names it */
    public void hapus(long renjaId, String kunci) {
        var r = pintu.buka(renjaId);
        var lama = milikSendiri(renjaId, kunci);
        simpanan.hapus(renjaId, kunci);
        catatSusunan(r, kunci, lama.html() == null ? lama.judul() : lama.html(), null);
    }

    /**
     * Declares that there is nothing to tell, or takes that back. Where a table belongs to the place, the
     * table is meant, and the text that says why stays.
     *
     * @throws PelanggaranAturan BAB-04 there is text
     */
    public NaskahBab nyatakanNihil(long renjaId, String kunci, boolean nihil) {
        var r = pintu.buka(renjaId);
        var aturan = pedoman.ambil(r.pedoman());
        var lama = baca(renjaId, aturan, kunci);
        if (nihil && lama.terisi() && lama.tabel().isEmpty()) {
            throw new PelanggaranAturan("BAB-04", lama.judul());
        }
        if (lama.nihil() != nihil) {
            if (simpanan.satu(renjaId, kunci).isEmpty()) {
                simpanan.buat(renjaId, kunci, lama.judul(), false, urutan(aturan, kunci));
            }
            simpanan.nihil(renjaId, kunci, nihil);
            catatSusunan(r, kunci, nihil ? "" : "nihil", nihil ? "nihil" : "");
        }
        return baca(renjaId, aturan, kunci);
    }

    private void pastikanTakBentrok(long renjaId, Pedoman aturan, String kunci, long versi, SimpananBab.Baris lama) {
        if (lama != null && lama.versi() != versi && lama.diubah() != null) {
            throw new BabBentrok(
                    lama.diubahOleh(),
                    WaktuTulis.lengkap(lama.diubah(), pemda.aktif().zona()),
                    baca(renjaId, aturan, kunci));
        }
    }

    private void catatSusunan(Renja r, String kunci, String sebelum, String sesudah) {
        riwayat.catat(
                r,
                UUID.randomUUID().toString(),
                null,
                List.of(new RiwayatRenja.Perubahan(
                        Riwayat.BAB,
                        kunci,
                        sesudah == null
                                ? Riwayat.Aksi.HAPUS
                                : sebelum == null ? Riwayat.Aksi.TAMBAH : Riwayat.Aksi.UBAH,
                        "judul",
                        sebelum,
                        sesudah,
                        null)));
        repository.save(r);
    }

    private NaskahBab baca(long renjaId, Pedoman aturan, String kunci) {
        var ada = simpanan.satu(renjaId, kunci).orElse(null);
        var tempat = aturan.naskah().filter(n -> n.kunci().equals(kunci)).findFirst();
        if (tempat.isEmpty() && (ada == null || !ada.tambahan())) {
            throw new PelanggaranAturan("BAB-404", kunci);
        }
        var dasar = tempat.map(t -> naskah(t, nomor(kunci), ada)).orElseGet(() -> tambahan(ada));
        if (ada == null || ada.html() == null) {
            return dasar;
        }
        var html =
                ada.html().contains("data-medan") ? MedanHidup.isi(ada.html(), versiRenja.medan(renjaId)) : ada.html();
        return denganHtml(dasar, html);
    }

    private static Pedoman.Naskah tempat(Pedoman aturan, String kunci) {
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

    private int nomorBaru(long renjaId, int letak, Pedoman.Bab bab) {
        var awalan = letak + ".";
        return simpanan.semua(renjaId).keySet().stream()
                        .filter(k -> k.startsWith(awalan))
                        .mapToInt(k -> Integer.parseInt(k.substring(awalan.length())))
                        .reduce(bab.subBab().size(), Math::max)
                + 1;
    }

    private SimpananBab.Baris milikSendiri(long renjaId, String kunci) {
        return simpanan.satu(renjaId, kunci)
                .filter(SimpananBab.Baris::tambahan)
                .orElseThrow(() -> new PelanggaranAturan("BAB-03", kunci));
    }

    private static int urutan(Pedoman aturan, String kunci) {
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
