package id.selaras.dokumen;

import id.selaras.dokumen.mesin.MesinLaporan;
import id.selaras.dokumen.reviu.IsiNaskahReviu;
import id.selaras.dokumen.reviu.NaskahReviu;
import id.selaras.dokumen.reviu.PenyusunReviu;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Sidik;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.verifikasi.reviu.Reviu;
import id.selaras.verifikasi.reviu.Reviu.StatusReviu;
import id.selaras.verifikasi.reviu.ReviuService;
import id.selaras.verifikasi.reviu.TemuanReviu;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints Catatan and Laporan Hasil Reviu for those who may read the review. */
@Service
@Transactional
public class CetakReviuService {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final ReviuService reviu;
    private final PemdaService pemda;
    private final PenyusunReviu penyusun;
    private final MesinLaporan mesin;
    private final ArsipDokumen arsip;
    private final Clock jam;

    CetakReviuService(
            ReviuService reviu,
            PemdaService pemda,
            PenyusunReviu penyusun,
            MesinLaporan mesin,
            ArsipDokumen arsip,
            Clock jam) {
        this.reviu = reviu;
        this.pemda = pemda;
        this.penyusun = penyusun;
        this.mesin = mesin;
        this.arsip = arsip;
        this.jam = jam;
    }

    /** @throws PelanggaranAturan RVU-404, AKS-02 not yours to read, CTK-03 a spreadsheet of a letter */
    public DokumenTerbit cetak(long reviuId, NaskahReviu naskah, Format format) {
        var r = reviu.ambil(reviuId);
        if (format == Format.XLSX) {
            throw new PelanggaranAturan("CTK-03", naskah.label());
        }
        var isi = isi(r);
        return arsip.terbitkan(
                permintaan(r, naskah, isi, format),
                identitas -> mesin.cetak(penyusun.susun(naskah, isi, identitas), format));
    }

    /** What was issued about a review, the latest first. */
    @Transactional(readOnly = true)
    public List<DokumenTerbit> daftar(long reviuId) {
        return arsip.daftar(reviu.ambil(reviuId).id());
    }

    private PermintaanTerbit permintaan(Reviu r, NaskahReviu naskah, IsiNaskahReviu isi, Format format) {
        return new PermintaanTerbit(
                naskah.jenis(),
                r.id(),
                r.pdId(),
                r.berjalan() ? "" : nomor(r, naskah),
                "Putaran " + r.putaran() + (r.berjalan() ? ", belum ditutup" : ""),
                naskah.label() + " " + isi.dokumen(),
                format,
                Sidik.heksa(JSON.writeValueAsString(isi)),
                isi.tanggal(),
                "Inspektorat",
                r.berjalan(),
                isi.dataContoh());
    }

    private static String nomor(Reviu r, NaskahReviu naskah) {
        return (naskah + "/" + r.putaran() + "/" + (r.singkatanPd() == null ? "RKPD" : r.singkatanPd()) + "/"
                        + r.tahun())
                .toUpperCase(Locale.ROOT);
    }

    private IsiNaskahReviu isi(Reviu r) {
        var daerah = pemda.aktif();
        var tanggal = LocalDate.ofInstant(r.ditutup() == null ? jam.instant() : r.ditutup(), daerah.zona());
        return new IsiNaskahReviu(
                r.nama(),
                r.nama().replaceFirst("^Reviu ", ""),
                r.namaPd() == null ? "Kepala " + daerah.namaBappeda() : "Kepala " + r.namaPd(),
                r.tahun(),
                r.putaran(),
                daerah.nama(),
                daerah.alamat(),
                daerah.tempat(),
                daerah.kertas(),
                tanggal,
                reviu.butir(r.id()).stream()
                        .map(b -> new IsiNaskahReviu.Butir(
                                b.aspek(),
                                b.uraian(),
                                b.hasil() == null ? null : b.hasil().label(),
                                b.catatan()))
                        .toList(),
                reviu.temuan(r.id()).stream().map(CetakReviuService::temuan).toList(),
                !r.berjalan(),
                r.status() == StatusReviu.DIPERBAIKI,
                daerah.dataContoh());
    }

    private static IsiNaskahReviu.Temuan temuan(TemuanReviu t) {
        var status = t.putusan() == null ? null : t.diterima() ? "Diterima" : "Belum memadai";
        return new IsiNaskahReviu.Temuan(t.kondisi(), t.kriteria(), t.rekomendasi(), t.tanggapan(), status);
    }
}
