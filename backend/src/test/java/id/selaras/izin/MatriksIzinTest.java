package id.selaras.izin;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.izin.TabelIzin.Izin;
import id.selaras.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Every request mapping, asked for by every Peran, by offices of another PD, by every Peran of another
 * Pemda, and by nobody. What is expected stands in {@code izin/matriks.txt}.
 */
@UjiAplikasi
@Import(Penanya.class)
class MatriksIzinTest {

    private static final TabelIzin TABEL = new TabelIzin();

    @Autowired
    PanggungIzin panggung;

    @Autowired
    Penanya tanya;

    @BeforeEach
    void siapkan() {
        panggung.siapkan();
    }

    @Test
    void everyMappingStandsInTheTableAndTheReverse() {
        var tertulis = new TreeSet<String>();
        TABEL.baris().forEach(i -> tertulis.add(i.kunci()));
        assertThat(tertulis).isEqualTo(new TreeSet<>(tanya.semuaPemetaan()));
    }

    @Test
    void whoIsNamedMayAndEverybodyElseInTheCityIsRefused() {
        var salah = new ArrayList<String>();
        for (var izin : TABEL.baris()) {
            panggung.pihak().forEach((nama, orang) -> {
                for (var jawab : tanya.dengan(izin, orang)) {
                    boolean boleh = izin.boleh(nama);
                    if (boleh ? !izin.kosong() && !jawab.dilayani() : !jawab.ditolak()) {
                        salah.add(nama + (boleh ? " harus boleh: " : " harus ditolak: ") + izin + " -> " + jawab);
                    }
                    if (!pembaca(nama) && jawab.memuatRahasia()) {
                        salah.add(nama + " melihat isi rencana: " + izin);
                    }
                }
            });
        }
        assertThat(salah).isEmpty();
    }

    @Test
    void anotherPemdaIsRefusedWhatIsNotItsOwnAndSeesNothing() {
        var salah = new ArrayList<String>();
        for (var izin : TABEL.baris()) {
            panggung.pemdaLain().forEach((nama, orang) -> {
                for (var jawab : tanya.dengan(izin, orang)) {
                    boolean harusDitolak = izin.tertentu() || !izin.boleh(nama);
                    if (harusDitolak && !jawab.ditolak()) {
                        salah.add(nama + " pemda lain harus ditolak: " + izin + " -> " + jawab);
                    }
                    if (jawab.memuatRahasia()) {
                        salah.add(nama + " pemda lain melihat isi rencana: " + izin);
                    }
                }
            });
        }
        assertThat(salah).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsSentToTheFirstPage() {
        var salah = new ArrayList<String>();
        for (var izin : TABEL.baris()) {
            for (var jawab : tanya.dengan(izin, null)) {
                if (izin.umum() ? jawab.ditolak() : !jawab.keHalamanMasuk()) {
                    salah.add(izin + " -> " + jawab);
                }
                if (jawab.memuatRahasia()) {
                    salah.add("isi rencana terlihat umum: " + izin);
                }
            }
        }
        assertThat(salah).isEmpty();
    }

    @Test
    void everyChangeNeedsTheTokenOfThePage() {
        var salah = new ArrayList<String>();
        for (var izin : pengubah()) {
            var siapa = izin.boleh().contains(TabelIzin.SEMUA)
                    ? "ADMIN"
                    : izin.boleh().iterator().next();
            int status = tanya.tanpaToken(izin, panggung.pihak().get(siapa));
            if (status != 403) {
                salah.add(izin + " tanpa token CSRF -> " + status);
            }
        }
        assertThat(salah).isEmpty();
    }

    private static List<Izin> pengubah() {
        return TABEL.baris().stream().filter(i -> !i.membaca()).toList();
    }

    private static boolean pembaca(String pihak) {
        return TABEL.baris().stream()
                .filter(i -> i.kunci().equals("GET /renja/{id}"))
                .allMatch(i -> i.boleh(pihak));
    }
}
