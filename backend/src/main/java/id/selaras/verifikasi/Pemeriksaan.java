package id.selaras.verifikasi;

import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.verifikasi.aturan.DaftarAturan;
import id.selaras.verifikasi.aturan.KonteksRenja;
import id.selaras.verifikasi.aturan.Lokus;
import id.selaras.verifikasi.aturan.Temuan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Runs the rules and puts the sentences and the answers to what they find. */
@Component
class Pemeriksaan {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final PemuatKonteks pemuat;
    private final TabelJawaban jawaban;
    private final TabelCatatan catatan;
    private final PerangkatDaerahService perangkatDaerah;
    private final MessageSource pesan;

    Pemeriksaan(
            PemuatKonteks pemuat,
            TabelJawaban jawaban,
            TabelCatatan catatan,
            PerangkatDaerahService perangkatDaerah,
            MessageSource pesan) {
        this.pemuat = pemuat;
        this.jawaban = jawaban;
        this.catatan = catatan;
        this.perangkatDaerah = perangkatDaerah;
        this.pesan = pesan;
    }

    /** The finding with the context that it came from, for those who need both. */
    record Rinci(KonteksRenja konteks, HasilVerifikasi hasil) {}

    HasilVerifikasi satu(RenjaRingkas renja) {
        return rinci(renja).hasil();
    }

    /** What the rules would look at, without asking them. */
    KonteksRenja konteks(RenjaRingkas renja) {
        return pemuat.satu(renja);
    }

    Rinci rinci(RenjaRingkas renja) {
        var konteks = konteks(renja);
        return new Rinci(konteks, hasil(konteks, jawaban.milik(renja.id()), catatan.terbuka(renja.id())));
    }

    HasilPemda setahun(int tahun) {
        var konteks = pemuat.setahun(tahun);
        var terjawab = jawaban.setahun(tahun);
        var terbuka = catatan.terbukaSetahun(tahun);
        var punya = konteks.renja().stream().map(r -> r.pd().id()).collect(Collectors.toSet());
        return new HasilPemda(
                tahun,
                konteks.renja().stream()
                        .map(r -> hasil(
                                r, terjawab, terbuka.getOrDefault(r.renja().id(), 0)))
                        .toList(),
                DaftarAturan.periksa(konteks).stream()
                        .map(t -> new TemuanRenja(t, kalimat(t), null, ""))
                        .toList(),
                perangkatDaerah.daftarAktif().stream()
                        .filter(pd -> !punya.contains(pd.id()))
                        .toList());
    }

    private HasilVerifikasi hasil(
            KonteksRenja konteks, Map<TabelJawaban.Kunci, TabelJawaban.Baris> terjawab, int catatanTerbuka) {
        long id = konteks.renja().id();
        Map<String, Long> idBaris = konteks.baris().stream()
                .collect(Collectors.toMap(BarisSubKegiatan::silsilah, BarisSubKegiatan::id, (a, b) -> a));
        List<TemuanRenja> temuan = DaftarAturan.periksa(konteks).stream()
                .map(t -> {
                    var jawab = terjawab.get(TabelJawaban.Kunci.dari(id, t));
                    return new TemuanRenja(
                            t, kalimat(t), jawab == null ? null : jawab.terhadap(t), jangkar(t.lokus(), idBaris));
                })
                .toList();
        return new HasilVerifikasi(konteks.renja(), temuan, catatanTerbuka);
    }

    private static String jangkar(Lokus lokus, Map<String, Long> idBaris) {
        return switch (lokus.jenis()) {
            case BARIS -> idBaris.containsKey(lokus.kunci()) ? "baris-" + idBaris.get(lokus.kunci()) : "lembar";
            case KELOMPOK -> "kode-" + lokus.kunci();
            case INDIKATOR -> "indikator-" + lokus.kunci();
            case BAB -> "bab-" + lokus.kunci();
            case BERKAS -> "berkas";
            case PD, UMUM, SIMPUL -> "isi";
        };
    }

    private String kalimat(Temuan temuan) {
        return pesan.getMessage(temuan.kunciPesan(), temuan.argumen().toArray(), INDONESIA);
    }
}
