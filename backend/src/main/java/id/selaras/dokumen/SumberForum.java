package id.selaras.dokumen;

import id.selaras.dokumen.forum.NaskahForum;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.partisipasi.forum.ForumService;
import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The papers of a forum: invitation, attendance, notes, berita acara. */
@Component
class SumberForum implements SumberNaskah {

    private final CetakForumService cetak;
    private final ForumService forum;

    SumberForum(CetakForumService cetak, ForumService forum) {
        this.cetak = cetak;
        this.forum = forum;
    }

    @Override
    public String kunci() {
        return "forum";
    }

    @Override
    public HalamanNaskah halaman(long id) {
        var f = forum.ambil(id);
        return new HalamanNaskah(
                f.nama(),
                "/forum/" + id,
                f.nama(),
                forum.menyelenggarakan(f),
                f.selesaiSudah()
                        ? null
                        : "Notulen dan berita acara bertanda RANCANGAN sampai pimpinan sidang mengesahkannya.",
                id,
                Arrays.stream(NaskahForum.values())
                        .map(n -> new Butir(n.name(), n.jenis(), n.label(), null))
                        .toList(),
                cetak.daftar(id));
    }

    @Override
    public DokumenTerbit cetak(long id, String naskah, Format format) {
        return cetak.cetak(
                id,
                Arrays.stream(NaskahForum.values())
                        .filter(n -> n.name().equals(naskah))
                        .findFirst()
                        .orElseThrow(() -> new PelanggaranAturan("DKM-404")),
                format);
    }

    @Override
    public Set<String> sesudahTugas(String naskahTugas) {
        return switch (naskahTugas) {
            case "UNDANGAN_FORUM" -> Set.of("UNDANGAN");
            case "NOTULEN_FORUM" -> Set.of("DAFTAR_HADIR", "NOTULEN");
            case "BA_FORUM" -> Set.of("NOTULEN", "BERITA_ACARA");
            default -> Set.of();
        };
    }
}
