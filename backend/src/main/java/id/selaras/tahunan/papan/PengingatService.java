package id.selaras.tahunan.papan;

import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.referensi.pemda.PemdaService;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The text that an office pastes into the group chat of the region: who is late, until when. */
@Service
public class PengingatService {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter HARI = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIA);
    private static final DateTimeFormatter TANGGAL = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA);

    private static final Peran[] PENGINGAT = {
        Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA, Peran.MITRA_BAPPEDA, Peran.SEKDA, Peran.ADMIN
    };

    private final PemdaService pemda;
    private final Wewenang wewenang;

    PengingatService(PemdaService pemda, Wewenang wewenang) {
        this.pemda = pemda;
        this.wewenang = wewenang;
    }

    public boolean boleh() {
        var pelaku = wewenang.pelaku();
        return pelaku.sistem() || Arrays.stream(PENGINGAT).anyMatch(pelaku::memegang);
    }

    /** @throws id.selaras.kernel.PelanggaranAturan AKS-01 only Bappeda and administrators remind others */
    public String teks(PapanTahap papan) {
        wewenang.pastikanPeran(PENGINGAT);
        var hasil = new StringBuilder("*Pengingat Renja " + papan.rkpd().tahun() + ", "
                + pemda.aktif().nama() + "*\n");
        hasil.append("Keadaan ").append(HARI.format(papan.hariIni())).append("\n");
        bagian(hasil, "Lewat batas waktu", telat(papan));
        bagian(hasil, "Dikembalikan, menunggu perbaikan", dikembalikan(papan));
        bagian(hasil, "Batas berikutnya", berikutnya(papan));
        if (papan.telat().isEmpty() && dikembalikan(papan).isEmpty()) {
            hasil.append("\nSemua perangkat daerah tepat waktu. Terima kasih.\n");
        } else {
            hasil.append(
                    "\nMohon segera diselesaikan di Selaras. Bila ada kendala, hubungi mitra Bappeda masing-masing.\n");
        }
        return hasil.toString();
    }

    private static java.util.List<String> telat(PapanTahap papan) {
        return papan.telat().stream()
                .map(b -> {
                    var kolom = b.kolomTelat();
                    var sel = b.sel().get(kolom);
                    return b.namaPd() + ": "
                            + kolom.label().toLowerCase(INDONESIA).replace("pd", "PD") + ", batas "
                            + TANGGAL.format(sel.tanggal()) + ", lewat " + sel.hari() + " hari";
                })
                .toList();
    }

    private static java.util.List<String> dikembalikan(PapanTahap papan) {
        return papan.baris().stream()
                .flatMap(b -> b.sel().entrySet().stream()
                        .filter(e -> e.getValue().keadaan() == SelTahap.Keadaan.DIKEMBALIKAN)
                        .map(e -> b.namaPd() + ": " + kolom(e) + ", dikembalikan "
                                + TANGGAL.format(e.getValue().tanggal())
                                + (e.getValue().hari() == 0
                                        ? ""
                                        : ", " + e.getValue().hari() + " hari lalu")))
                .toList();
    }

    private static java.util.List<String> berikutnya(PapanTahap papan) {
        return papan.berikutnya(3).stream()
                .map(j -> j.nama() + ": " + TANGGAL.format(j.batas()) + " (" + jarak(papan.hariIni(), j.batas()) + ")")
                .toList();
    }

    private static String kolom(Map.Entry<KolomTahap, SelTahap> e) {
        return e.getKey().label().toLowerCase(INDONESIA);
    }

    private static String jarak(LocalDate dari, LocalDate ke) {
        long hari = ChronoUnit.DAYS.between(dari, ke);
        return hari == 0 ? "hari ini" : hari == 1 ? "besok" : hari + " hari lagi";
    }

    private static void bagian(StringBuilder hasil, String judul, java.util.List<String> butir) {
        if (butir.isEmpty()) {
            return;
        }
        hasil.append("\n_").append(judul).append("_\n");
        for (int i = 0; i < butir.size(); i++) {
            hasil.append(i + 1).append(". ").append(butir.get(i)).append('\n');
        }
    }
}
