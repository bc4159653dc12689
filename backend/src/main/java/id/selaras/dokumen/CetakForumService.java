package id.selaras.dokumen;

import id.selaras.dokumen.forum.IsiNaskahForum;
import id.selaras.dokumen.forum.NaskahForum;
import id.selaras.dokumen.forum.PenyusunForum;
import id.selaras.dokumen.mesin.GambarQr;
import id.selaras.dokumen.mesin.MesinLaporan;
import id.selaras.kernel.AlamatPublik;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Sidik;
import id.selaras.partisipasi.forum.Forum;
import id.selaras.partisipasi.forum.ForumService;
import id.selaras.partisipasi.forum.IsiForum;
import id.selaras.partisipasi.forum.OrangForum;
import id.selaras.referensi.pemda.Pemda;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints the papers of a forum into the archive, on the spot and as often as what they say has changed. */
@Service
@Transactional
public class CetakForumService {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final ForumService forum;
    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;
    private final PenyusunForum penyusun;
    private final MesinLaporan mesin;
    private final ArsipDokumen arsip;
    private final Clock jam;
    private final AlamatPublik alamatPublik;

    CetakForumService(
            ForumService forum,
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah,
            PenyusunForum penyusun,
            MesinLaporan mesin,
            ArsipDokumen arsip,
            Clock jam,
            AlamatPublik alamatPublik) {
        this.forum = forum;
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
        this.penyusun = penyusun;
        this.mesin = mesin;
        this.arsip = arsip;
        this.jam = jam;
        this.alamatPublik = alamatPublik;
    }

    /**
     * Issues a paper. The same content in the same format is printed once.
     *
     * @throws PelanggaranAturan FRM-404, AKS-01 not the one who holds the forum, CTK-03 a spreadsheet of a letter
     */
    public DokumenTerbit cetak(long forumId, NaskahForum naskah, Format format) {
        var f = forum.ambil(forumId);
        forum.pastikanPenyelenggara(f);
        if (format == Format.XLSX) {
            throw new PelanggaranAturan("CTK-03", naskah.label());
        }
        var isi = isi(f);
        return arsip.terbitkan(
                permintaan(f, naskah, isi, format),
                identitas -> mesin.cetak(penyusun.susun(naskah, isi, identitas), format));
    }

    /** What was issued about a forum, the latest first. */
    @Transactional(readOnly = true)
    public List<DokumenTerbit> daftar(long forumId) {
        return arsip.daftar(forum.ambil(forumId).id());
    }

    /** The code on the wall: it opens the attendance page. */
    @Transactional(readOnly = true)
    public byte[] qrHadir(long forumId) {
        var f = forum.ambil(forumId);
        forum.pastikanPenyelenggara(f);
        return GambarQr.png(alamatPublik.dari("/hadir/" + f.kodeHadir()));
    }

    private PermintaanTerbit permintaan(Forum f, NaskahForum naskah, IsiNaskahForum isi, Format format) {
        return new PermintaanTerbit(
                naskah.jenis(),
                f.id(),
                f.pdId(),
                nomor(f, naskah),
                f.status().label(),
                naskah.label() + " " + f.nama(),
                format,
                Sidik.heksa(JSON.writeValueAsString(isi)),
                LocalDate.now(jam),
                isi.kop(),
                PenyusunForum.rancangan(naskah, isi),
                isi.dataContoh());
    }

    /** Told by what it is about, as that of a berita acara verifikasi: no counter to agree on. */
    private static String nomor(Forum f, NaskahForum naskah) {
        var letak = f.singkatanPd() != null ? f.singkatanPd() : f.wilayah() != null ? f.wilayah() : "PEMDA";
        var jenis = switch (f.jenis()) {
            case FORUM_PD -> "FPD";
            case KONSULTASI_PUBLIK -> "FKP";
            default -> "MUSRENBANG";
        };
        return (naskah.awalan() + "/" + jenis + "/" + letak + "/" + f.tahun()).toUpperCase(Locale.ROOT);
    }

    private IsiNaskahForum isi(Forum f) {
        Pemda daerah = pemda.aktif();
        PerangkatDaerah pd = f.pdId() == null ? null : perangkatDaerah.ambil(f.pdId());
        var orang = forum.orang(f.id());
        var isi = forum.isi(f.id());
        return new IsiNaskahForum(
                f.jenis(),
                f.nama(),
                f.tahun(),
                daerah.nama(),
                kop(f, daerah),
                pd == null ? daerah.alamat() : pd.alamat(),
                daerah.namaBappeda(),
                pimpinan(f, daerah, pd),
                daerah.tempat(),
                daerah.kertas(),
                f.hari(),
                f.pukul(),
                f.tempat() == null ? "tempat yang belum ditentukan" : f.tempat(),
                f.acara().lines().map(String::strip).filter(b -> !b.isEmpty()).toList(),
                orang(orang, OrangForum.PeranForum.UNDANGAN),
                orang(orang, OrangForum.PeranForum.HADIR),
                orang(orang, OrangForum.PeranForum.PENANDA),
                teks(isi, IsiForum.JenisIsi.NOTULEN),
                teks(isi, IsiForum.JenisIsi.KESEPAKATAN),
                isi.stream()
                        .filter(i -> i.jenis() == IsiForum.JenisIsi.BARIS)
                        .map(i -> new IsiNaskahForum.Baris(
                                i.kode(), i.uraian(), kata(i.kolom()), i.sebelum(), i.sesudah()))
                        .toList(),
                isi.stream()
                        .filter(i -> i.jenis() == IsiForum.JenisIsi.USULAN)
                        .map(i -> new IsiNaskahForum.Usulan(i.sesudah(), i.uraian()))
                        .toList(),
                f.selesaiSudah(),
                daerah.dataContoh());
    }

    private static String kop(Forum f, Pemda daerah) {
        return switch (f.jenis()) {
            case FORUM_PD -> f.namaPd();
            case MUSRENBANG_KECAMATAN -> "Kecamatan " + f.namaWilayah();
            case MUSRENBANG_KELURAHAN -> "Kelurahan " + f.namaWilayah();
            default -> daerah.namaBappeda();
        };
    }

    private static String pimpinan(Forum f, Pemda daerah, PerangkatDaerah pd) {
        return switch (f.jenis()) {
            case FORUM_PD -> pd.jabatanKepala();
            case MUSRENBANG_KECAMATAN -> "Camat " + f.namaWilayah();
            case MUSRENBANG_KELURAHAN -> "Lurah " + f.namaWilayah();
            default -> "Kepala " + daerah.namaBappeda();
        };
    }

    private static List<IsiNaskahForum.Orang> orang(List<OrangForum> semua, OrangForum.PeranForum peran) {
        return semua.stream()
                .filter(o -> o.peran() == peran)
                .map(o -> new IsiNaskahForum.Orang(
                        o.nama(), o.instansi(), o.kontak(), o.unsur().label(), keterangan(o)))
                .toList();
    }

    private static String keterangan(OrangForum o) {
        if (o.peran() == OrangForum.PeranForum.PENANDA) {
            return o.ditandatangani() == null ? null : "ttd.";
        }
        return "QR".equals(o.cara()) ? "hadir (QR)" : null;
    }

    private static List<String> teks(List<IsiForum> isi, IsiForum.JenisIsi jenis) {
        return isi.stream()
                .filter(i -> i.jenis() == jenis)
                .map(IsiForum::uraian)
                .toList();
    }

    private static String kata(String kolom) {
        return kolom.substring(0, 1).toUpperCase(Locale.ROOT) + kolom.substring(1);
    }
}
