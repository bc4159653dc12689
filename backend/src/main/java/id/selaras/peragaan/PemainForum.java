package id.selaras.peragaan;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.partisipasi.forum.CatatanForum;
import id.selaras.partisipasi.forum.Forum;
import id.selaras.partisipasi.forum.ForumService;
import id.selaras.partisipasi.forum.OrangForum;
import id.selaras.partisipasi.forum.RuangForumService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What organisers do at their forums: they invite every unsur, note who came, and have the result signed. */
@Component
class PemainForum {

    private static final int HARI_DICOBA = 14;

    private final ForumService forum;
    private final RuangForumService ruang;

    PemainForum(ForumService forum, RuangForumService ruang) {
        this.forum = forum;
        this.ruang = ruang;
    }

    static boolean milik(Panggung.TugasTerbuka tugas) {
        return tugas.tautan() != null && tugas.tautan().startsWith("/forum/");
    }

    /** Does what this task of a forum asks for; once, however often the story is played. */
    Void mainkan(Berkas berkas, Panggung.TugasTerbuka tugas, String kunciPd, LocalDate hari) {
        var f = forum.ambil(Long.parseLong(tugas.tautan().substring("/forum/".length())));
        var isi = berkas.yaml("forum.yaml");
        switch (tugas.elemen()) {
            case "userTask_siapkanForum" -> siapkan(f, isi, khusus(isi, kunciPd), hari);
            case "userTask_laksanakanForum" -> laksanakan(f, isi);
            default -> {}
        }
        return null;
    }

    /** The forum of Diskominfo on the day the demo opens: some have come, the notes have begun. */
    Void mulaiDiskominfo(Berkas berkas, long pdId, int tahun) {
        var f = forum.daftar(tahun).stream()
                .filter(satu -> Long.valueOf(pdId).equals(satu.pdId()))
                .findFirst()
                .orElseThrow();
        var isi = berkas.yaml("forum.yaml");
        orang(f, "HADIR", daftar(isi, "hadirPembukaan"));
        teks(f, "NOTULEN", (List<?>) isi.get("notulenPembukaan"));
        return null;
    }

    private void siapkan(Forum f, Map<String, Object> isi, Map<String, Object> khusus, LocalDate hari) {
        var jenis = f.jenis().name();
        var tempat = (String) khusus.getOrDefault("tempat", ((Map<?, ?>) isi.get("tempat")).get(jenis));
        var diundang = new ArrayList<>(daftar(isi, "undangan"));
        diundang.addAll(daftar(khusus, "undangan"));
        orang(f, "UNDANGAN", diundang);
        for (int mundur = 0; ; mundur++) {
            try {
                forum.siapkan(f.id(), f.versi(), hari.minusDays(mundur), "09.00", tempat, f.acara(), true);
                return;
            } catch (PelanggaranAturan bentrok) {
                if (!"FRM-05".equals(bentrok.kode()) || mundur == HARI_DICOBA) {
                    throw bentrok;
                }
            }
        }
    }

    private void laksanakan(Forum f, Map<String, Object> isi) {
        var jenis = f.jenis().name();
        var diundang = forum.orang(f.id()).stream()
                .filter(o -> o.peran() == OrangForum.PeranForum.UNDANGAN)
                .toList();
        diundang.forEach(o -> ruang.catat(f.id(), catatan("HADIR", "hadir-" + o.id(), o)));
        teks(f, "NOTULEN", List.of(((Map<?, ?>) isi.get("notulen")).get(jenis)));
        teks(f, "KESEPAKATAN", (List<?>) ((Map<?, ?>) isi.get("kesepakatan")).get(jenis));
        var sudah = EnumSet.noneOf(id.selaras.partisipasi.forum.Unsur.class);
        diundang.stream()
                .filter(o -> f.jenis().wajib().contains(o.unsur()) && sudah.add(o.unsur()))
                .forEach(o -> ruang.catat(f.id(), catatan("PENANDA", "tanda-" + o.unsur(), o)));
        forum.orang(f.id()).stream()
                .filter(o -> o.peran() == OrangForum.PeranForum.PENANDA && o.ditandatangani() == null)
                .forEach(o -> ruang.tandaTangani(f.id(), o.id()));
    }

    private void orang(Forum f, String apa, List<Map<String, String>> daftar) {
        int ke = 0;
        for (var o : daftar) {
            ruang.catat(
                    f.id(),
                    new CatatanForum(
                            apa,
                            apa + "-" + ke++,
                            o.get("unsur"),
                            o.get("nama"),
                            o.get("instansi"),
                            null,
                            null,
                            null,
                            null,
                            null));
        }
    }

    private void teks(Forum f, String apa, List<?> daftar) {
        int ke = 0;
        for (var teks : daftar) {
            ruang.catat(
                    f.id(),
                    new CatatanForum(
                            apa, apa + "-" + ke++, null, null, null, null, null, null, String.valueOf(teks), null));
        }
    }

    private static CatatanForum catatan(String apa, String kunci, OrangForum o) {
        return new CatatanForum(apa, kunci, o.unsur().name(), o.nama(), o.instansi(), null, null, null, null, null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> khusus(Map<String, Object> isi, String kunciPd) {
        var semua = (Map<String, Map<String, Object>>) isi.get("khusus");
        return kunciPd == null ? Map.of() : semua.getOrDefault(kunciPd, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> daftar(Map<String, Object> isi, String nama) {
        return (List<Map<String, String>>) isi.getOrDefault(nama, List.of());
    }
}
