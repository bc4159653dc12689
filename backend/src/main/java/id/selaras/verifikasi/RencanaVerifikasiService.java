package id.selaras.verifikasi;

import id.selaras.indikator.DeretIndikator;
import id.selaras.indikator.Indikator;
import id.selaras.indikator.IndikatorService;
import id.selaras.referensi.ReferensiService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.verifikasi.aturan.DaftarAturan;
import id.selaras.verifikasi.aturan.KonteksRencana;
import id.selaras.verifikasi.aturan.Temuan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs the rules of level M on an RPJPD, RPJMD or Renstra. */
@Service
@Transactional(readOnly = true)
public class RencanaVerifikasiService {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final RencanaService rencana;
    private final IndikatorService indikator;
    private final DeretIndikator deret;
    private final ReferensiService referensi;
    private final PerangkatDaerahService perangkatDaerah;
    private final BobotService bobot;
    private final MessageSource pesan;
    private final Clock jam;

    RencanaVerifikasiService(
            RencanaService rencana,
            IndikatorService indikator,
            DeretIndikator deret,
            ReferensiService referensi,
            PerangkatDaerahService perangkatDaerah,
            BobotService bobot,
            MessageSource pesan,
            Clock jam) {
        this.rencana = rencana;
        this.indikator = indikator;
        this.deret = deret;
        this.referensi = referensi;
        this.perangkatDaerah = perangkatDaerah;
        this.bobot = bobot;
        this.pesan = pesan;
        this.jam = jam;
    }

    /** All that is wrong with a plan, the heavy first, in a number of statements that does not grow with it. */
    public List<TemuanRencana> periksa(long rencanaId) {
        return DaftarAturan.periksa(konteks(rencanaId)).stream()
                .map(t -> new TemuanRencana(t, kalimat(t)))
                .toList();
    }

    private KonteksRencana konteks(long rencanaId) {
        var rinci = rencana.rinci(rencanaId);
        var hariIni = LocalDate.now(jam);
        int tahun = hariIni.getYear() + 1;
        Map<Long, Integer> terakhir = new HashMap<>();
        deret.tahunan(List.of()).forEach((id, nilai) -> terakhir.put(id, nilai.lastKey()));
        return new KonteksRencana(
                tahun,
                rinci.pohon(),
                rinci.induk(),
                referensi.satuan().stream()
                        .collect(Collectors.toMap(s -> s.nama().toLowerCase(Locale.ROOT), s -> s)),
                indikator.semua().stream().collect(Collectors.toMap(Indikator::id, i -> i)),
                terakhir,
                perangkatDaerah.daftarSemua().stream()
                        .filter(p -> !p.aktif(hariIni))
                        .collect(Collectors.toMap(PerangkatDaerah::id, PerangkatDaerah::nama)),
                bobot.setelan(tahun));
    }

    private String kalimat(Temuan temuan) {
        return pesan.getMessage(temuan.kunciPesan(), temuan.argumen().toArray(), INDONESIA);
    }
}
