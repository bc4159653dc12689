package id.selaras.peragaan;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.verifikasi.VerifikasiService;
import id.selaras.workflow.tugas.Putusan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Plays the story of {@code alur.yaml} step by step on the real engine. A step that was played before is
 * passed over, so that a start that was cut off goes on where it stopped.
 */
@Component
class JalanCerita {

    private static final Map<String, String> JENIS_BERKAS =
            Map.of("SK_TIM", "SK_TIM_PENYUSUN", "ORIENTASI", "BUKTI_ORIENTASI");

    private final Panggung panggung;
    private final PemuatRenja renja;
    private final RenjaService renjaService;
    private final VerifikasiService verifikasi;
    private final Penjawab penjawab;
    private final PemainForum forum;
    private final PemainMusrenbang musrenbang;

    JalanCerita(
            Panggung panggung,
            PemuatRenja renja,
            RenjaService renjaService,
            VerifikasiService verifikasi,
            Penjawab penjawab,
            PemainForum forum,
            PemainMusrenbang musrenbang) {
        this.panggung = panggung;
        this.renja = renja;
        this.renjaService = renjaService;
        this.verifikasi = verifikasi;
        this.penjawab = penjawab;
        this.forum = forum;
        this.musrenbang = musrenbang;
    }

    @SuppressWarnings("unchecked")
    void mainkan(
            Berkas berkas,
            PemuatRenja.Acuan acuan,
            Map<String, Long> pd,
            int tahun,
            ZoneId zona,
            BiConsumer<Integer, Integer> kemajuan) {
        var alur = berkas.yaml("alur.yaml");
        var langkah = (List<Map<String, Object>>) alur.get("langkah");
        var justifikasi = (List<Map<String, String>>) alur.get("justifikasi");
        Map<String, Integer> urutan = new HashMap<>();
        int ke = 0;
        for (var l : langkah) {
            if (l.get("semua") != null) {
                panggung.jamMenjadi(waktu((String) l.get("waktu"), zona));
                musrenbang.mainkan(berkas, l);
                kemajuan.accept(++ke, langkah.size());
                continue;
            }
            var kunci = (String) l.get("pd");
            Long pdId = kunci == null ? null : pd.get(kunci);
            var proses = (String) l.get("proses");
            var elemen = (String) l.get("elemen");
            int nomor = urutan.merge(proses + "/" + elemen + "/" + kunci, 1, Integer::sum);
            if (panggung.selesai(proses, elemen, pdId) < nomor) {
                panggung.jamMenjadi(waktu((String) l.get("waktu"), zona));
                if (elemen.startsWith("userTask_ajukan")) {
                    jawabTemuan(langkah.subList(ke, langkah.size()), justifikasi, kunci, pdId, tahun);
                }
                mainkanSatu(berkas, acuan, l, proses, elemen, kunci, pdId, tahun);
            }
            kemajuan.accept(++ke, langkah.size());
        }
    }

    private void mainkanSatu(
            Berkas berkas,
            PemuatRenja.Acuan acuan,
            Map<String, Object> l,
            String proses,
            String elemen,
            String kunci,
            Long pdId,
            int tahun) {
        var tugas = panggung.cari(proses, elemen, pdId)
                .orElseThrow(() -> new IllegalStateException(
                        "alur.yaml: tidak ada tugas " + elemen + " untuk " + kunci + " pada " + l.get("waktu")));
        var oleh = panggung.pelaku((String) l.get("oleh"));
        Long renjaId = pdId == null
                ? null
                : renjaService.cari(tahun, pdId).map(r -> r.id()).orElseThrow();
        if (l.get("isi") != null) {
            renja.muatBaris(berkas, acuan, kunci, renjaId, (String) l.get("isi"));
        }
        muatBerkas(acuan, l, pdId == null ? "RKPD" : "RENJA", renjaId, tugas.tahap());
        catat(l, renjaId, oleh);
        if (PemainForum.milik(tugas)) {
            var hari = LocalDateTime.parse((String) l.getOrDefault("forum", l.get("waktu")))
                    .toLocalDate();
            panggung.sebagai(oleh, () -> forum.mainkan(berkas, tugas, kunci, hari));
        }
        if (l.get("jawaban") != null) {
            panggung.sebagai(oleh, () -> verifikasi.jawabSemuaCatatan(renjaId, (String) l.get("jawaban")));
        }
        if ("SESUAI".equals(l.get("keputusan"))) {
            penjawab.terimaSemua(renjaId, oleh);
        }
        try {
            panggung.selesaikan(oleh, tugas.id(), putusan(l, tugas.pilihan()));
        } catch (PelanggaranAturan ditolak) {
            throw new IllegalStateException(
                    "alur.yaml: " + elemen + " untuk " + kunci + " ditolak: " + ditolak.getMessage(), ditolak);
        }
    }

    /** Before the kepala submits: the answers of the story, and one to all where the mitra will accept. */
    private void jawabTemuan(
            List<Map<String, Object>> kelak,
            List<Map<String, String>> justifikasi,
            String kunci,
            Long pdId,
            int tahun) {
        long renjaId = renjaService.cari(tahun, pdId).orElseThrow().id();
        boolean diterima = kelak.stream()
                .filter(l -> kunci.equals(l.get("pd")) && "userTask_telaahRenja".equals(l.get("elemen")))
                .findFirst()
                .map(l -> "SESUAI".equals(l.get("keputusan")))
                .orElse(false);
        if (diterima) {
            penjawab.jawabSemua(renjaId, pdId);
            return;
        }
        penjawab.jawab(
                renjaId,
                pdId,
                t -> justifikasi.stream()
                        .filter(j -> kunci.equals(j.get("pd"))
                                && t.kode().equals(j.get("aturan"))
                                && t.tempat().contains(j.get("kunci")))
                        .map(j -> j.get("alasan"))
                        .findFirst()
                        .orElse(null));
    }

    private static Putusan putusan(Map<String, Object> l, String pilihan) {
        var alasan = (String) l.get("alasan");
        var putusan = switch (pilihan) {
            case "SETUJU_TIDAK" -> Boolean.FALSE.equals(l.get("setuju")) ? Putusan.tidak(alasan) : Putusan.setuju();
            case "SESUAI_DIKEMBALIKAN" ->
                "SESUAI".equals(l.get("keputusan")) ? Putusan.sesuai() : Putusan.dikembalikan(alasan);
            default -> Putusan.selesai();
        };
        return l.get("nomor") == null ? putusan : putusan.dengan("nomor", l.get("nomor"));
    }

    private void muatBerkas(
            PemuatRenja.Acuan acuan, Map<String, Object> l, String jenisAcuan, Long acuanId, String tahap) {
        if (!(l.get("berkas") instanceof List<?> daftar) || acuanId == null) {
            return;
        }
        var hari = LocalDateTime.parse((String) l.get("waktu")).toLocalDate();
        for (var b : daftar) {
            var bagian = String.valueOf(b).split("@");
            renja.muatBerkas(
                    acuan,
                    jenisAcuan,
                    acuanId,
                    tahap,
                    JENIS_BERKAS.getOrDefault(bagian[0], bagian[0]),
                    bagian.length > 1 ? LocalDate.parse(bagian[1]) : hari);
        }
    }

    @SuppressWarnings("unchecked")
    private void catat(Map<String, Object> l, Long renjaId, id.selaras.akses.Pelaku oleh) {
        if (l.get("catatan") instanceof List<?> daftar) {
            for (var c : (List<Map<String, String>>) daftar) {
                panggung.sebagai(oleh, () -> verifikasi.catat(renjaId, c.get("jenis"), c.get("kunci"), c.get("teks")));
            }
        }
    }

    private static Instant waktu(String teks, ZoneId zona) {
        return LocalDateTime.parse(teks).atZone(zona).toInstant();
    }
}
