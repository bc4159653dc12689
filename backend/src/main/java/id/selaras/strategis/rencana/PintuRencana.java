package id.selaras.strategis.rencana;

import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.referensi.pemda.PemdaService;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way to change a plan of several years: its row is held, the person may, and it is open. */
@Component
class PintuRencana {

    private static final DateTimeFormatter WAKTU =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'pukul' HH.mm", Locale.forLanguageTag("id"));
    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id"));

    private final TabelRencana tabel;
    private final Wewenang wewenang;
    private final PenggunaService pengguna;
    private final PemdaService pemda;

    PintuRencana(TabelRencana tabel, Wewenang wewenang, PenggunaService pengguna, PemdaService pemda) {
        this.tabel = tabel;
        this.wewenang = wewenang;
        this.pengguna = pengguna;
        this.pemda = pemda;
    }

    /** @throws PelanggaranAturan RNC-404, AKS-01, or RNC-01, RNC-02: why it is locked, since when and whom to ask */
    @Transactional(propagation = Propagation.MANDATORY)
    Rencana buka(long rencanaId) {
        var rencana = tabel.kunci(rencanaId).orElseThrow(() -> new PelanggaranAturan("RNC-404"));
        pastikanPenyusun(rencana);
        var sebab = sebabTerkunci(rencana);
        if (sebab != null) {
            throw sebab;
        }
        return rencana;
    }

    boolean penyusun(Rencana rencana) {
        var pelaku = wewenang.pelaku();
        if (pelaku.sistem()) {
            return true;
        }
        return rencana.renstra()
                ? pelaku.memegang(Peran.PERENCANA_PD, rencana.pdId())
                        || pelaku.memegang(Peran.SEKRETARIS_PD, rencana.pdId())
                        || pelaku.memegang(Peran.KEPALA_PD, rencana.pdId())
                : pelaku.memegang(Peran.KABID_BAPPEDA) || pelaku.memegang(Peran.KEPALA_BAPPEDA);
    }

    void pastikanPenyusun(Rencana rencana) {
        if (rencana.renstra()) {
            wewenang.pastikanBolehMengubah(rencana.pdId());
        } else {
            wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        }
    }

    /** Everybody of the Pemda reads what is set and what Bappeda drafts; a drafted Renstra only who may read its PD. */
    boolean bolehMembaca(Rencana rencana) {
        return !rencana.renstra()
                || rencana.status() == StatusRencana.DITETAPKAN
                || rencana.status() == StatusRencana.DIGANTI
                || wewenang.bolehMembaca(rencana.pdId());
    }

    /** Why it cannot be changed now; null where it can. */
    PelanggaranAturan sebabTerkunci(Rencana r) {
        return switch (r.status()) {
            case DISUSUN -> null;
            case DIAJUKAN ->
                new PelanggaranAturan(
                        "RNC-01", r.judul(), r.tahap().label(r.jenis()), saat(r.statusSejak()), pemegang());
            default ->
                new PelanggaranAturan(
                        "RNC-02",
                        r.judul(),
                        r.dasarHukum() == null ? "penetapan" : r.dasarHukum(),
                        r.tanggalPenetapan() == null
                                ? String.valueOf(r.tahunAwal())
                                : TANGGAL.format(r.tanggalPenetapan()),
                        pemegang());
        };
    }

    private String pemegang() {
        var nama = pengguna.pemegang(Peran.KABID_BAPPEDA, null).stream()
                .map(p -> p.nama())
                .collect(Collectors.joining(", "));
        return nama.isEmpty() ? Peran.KABID_BAPPEDA.label() : nama;
    }

    private String saat(Instant waktu) {
        return waktu == null ? "awal" : WAKTU.format(waktu.atZone(pemda.aktif().zona()));
    }
}
