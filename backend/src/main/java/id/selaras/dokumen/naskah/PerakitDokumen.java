package id.selaras.dokumen.naskah;

import id.selaras.bab.IsiBab;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.mesin.Lembar.EntriIsi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts a whole document together: cover, kata pengantar, daftar isi, bab with the tables that follow their texts,
 * signatures under the preface and under the last bab. A table stands once, where it is first named.
 */
public final class PerakitDokumen {

    private static final String TEMPLAT_NASKAH = "naskah/naskah";

    /** A table as the document takes it up. @param nomor as the daftar tabel has it */
    public record Tabel(Lembar lembar, String nomor, String judul, String jangkar) {}

    private final PenyusunNaskah naskah;
    private final String kertas;
    private final Function<String, Optional<Tabel>> sumberTabel;
    private final TandaTangan tandaTangan;
    private final List<Lembar> lembar = new ArrayList<>();
    private final List<EntriIsi> daftarIsi = new ArrayList<>();
    private final List<EntriIsi> daftarTabel = new ArrayList<>();
    private final Set<String> tertera = new HashSet<>();
    private PenyusunNaskah.Teks teks;

    /** @param sumberTabel the table with a key of the pedoman; empty where the document knows none */
    public PerakitDokumen(
            PenyusunNaskah naskah,
            String kertas,
            Function<String, Optional<Tabel>> sumberTabel,
            TandaTangan tandaTangan) {
        this.naskah = naskah;
        this.kertas = kertas;
        this.sumberTabel = sumberTabel;
        this.tandaTangan = tandaTangan;
        this.teks = naskah.mulai(kertas);
    }

    /** @param tabelAkhirBab keys of tables that close a bab where no text named them */
    public List<Lembar> rakit(
            Lembar sampul, String kataPengantar, List<IsiBab> bab, Function<IsiBab, List<String>> tabelAkhirBab) {
        daftarIsi.add(new EntriIsi("JUDUL", null, "DAFTAR ISI", null, "daftar_isi"));
        daftarTabel.add(new EntriIsi("JUDUL", null, "DAFTAR TABEL", null, "daftar_tabel"));
        lembar.add(sampul);
        kataPengantar(kataPengantar);
        int tempatDaftarIsi = lembar.size();
        daftarIsi.add(new EntriIsi("DEPAN", null, "DAFTAR ISI", null, "daftar_isi"));
        daftarIsi.add(new EntriIsi("DEPAN", null, "DAFTAR TABEL", null, "daftar_tabel"));
        for (int i = 0; i < bab.size(); i++) {
            bab(bab.get(i), tabelAkhirBab, i == bab.size() - 1);
        }
        var semua = new ArrayList<>(daftarIsi);
        if (daftarTabel.size() > 1) {
            semua.addAll(daftarTabel);
        } else {
            semua.removeIf(e -> "daftar_tabel".equals(e.tujuan()));
        }
        lembar.add(tempatDaftarIsi, Lembar.daftarIsi(semua));
        return lembar;
    }

    private void kataPengantar(String html) {
        if (html == null || html.isBlank()) {
            return;
        }
        teks.bab(null, "KATA PENGANTAR", "kata_pengantar").html(html);
        daftarIsi.add(new EntriIsi("DEPAN", null, "KATA PENGANTAR", null, "kata_pengantar"));
        akhiriTeks(tandaTangan);
    }

    private void bab(IsiBab bab, Function<IsiBab, List<String>> tabelAkhirBab, boolean terakhir) {
        var jangkar = Jangkar.untuk("bab", bab.kunci());
        var judul = bab.judul().toUpperCase(Locale.ROOT);
        teks.bab("BAB " + bab.nomor(), judul, jangkar).html(bab.html());
        daftarIsi.add(new EntriIsi("BAB", "BAB " + bab.nomor(), judul, null, jangkar));
        for (var sub : bab.subBab()) {
            subBab(sub);
        }
        tabelAkhirBab.apply(bab).forEach(this::tabel);
        akhiriTeks(terakhir ? tandaTangan : TandaTangan.TANPA);
    }

    private void subBab(IsiBab.SubBab sub) {
        if (!sub.judul().isBlank()) {
            var jangkar = Jangkar.untuk("sub", sub.kunci());
            teks.subBab(sub.nomor(), sub.judul(), jangkar);
            daftarIsi.add(new EntriIsi("SUBBAB", sub.nomor(), sub.judul(), null, jangkar));
        }
        teks.html(sub.html());
        sub.tabel().forEach(this::tabel);
    }

    private void tabel(String kunci) {
        if (tertera.contains(kunci)) {
            return;
        }
        sumberTabel.apply(kunci).ifPresent(t -> {
            tertera.add(kunci);
            akhiriTeks(TandaTangan.TANPA);
            lembar.add(t.lembar());
            daftarTabel.add(new EntriIsi("TABEL", t.nomor(), t.judul(), null, t.jangkar()));
        });
    }

    private void akhiriTeks(TandaTangan penutup) {
        if (!teks.kosong() || penutup != TandaTangan.TANPA) {
            lembar.add(new Lembar(TEMPLAT_NASKAH, penutup.parameter(), teks.selesai()));
            teks = naskah.mulai(kertas);
        }
    }
}
