package id.selaras.partisipasi.usulan;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weighing: each rung says its rekomendasi, and the usulan goes on, comes back or ends. */
@Service
@Transactional
public class TimbangUsulanService {

    private final BacaUsulan baca;
    private final HakUsulan hak;
    private final PencatatUsulan pencatat;
    private final PerangkatDaerahService perangkatDaerah;

    TimbangUsulanService(
            BacaUsulan baca, HakUsulan hak, PencatatUsulan pencatat, PerangkatDaerahService perangkatDaerah) {
        this.baca = baca;
        this.hak = hak;
        this.pencatat = pencatat;
        this.perangkatDaerah = perangkatDaerah;
    }

    /**
     * One rekomendasi on the rung on which the usulan is.
     *
     * @param versi of the row that was seen
     * @param volume as recommended, as typed; empty keeps what was asked for
     * @param anggaran as recommended, as typed; empty keeps what was asked for
     * @throws PelanggaranAturan USL-07 to USL-10, USL-404, AKS-01 not this person's rung, ANG-…
     * @throws SudahDiubah somebody weighed it meanwhile
     */
    public void rekomendasi(
            long id, long versi, Rekomendasi rekomendasi, String volume, String anggaran, String alasan) {
        var u = baca.ambil(id);
        PencatatUsulan.pastikan(hak.saya().menimbang(u), u.jenjang().label());
        if (u.versi() != versi) {
            throw new SudahDiubah("usulan \"" + u.uraian() + "\", kini: " + u.kedudukan());
        }
        satu(u, rekomendasi, Isian.angka(volume, u.volume()), Isian.uang(anggaran, u.anggaran()), alasan);
    }

    /**
     * The same rekomendasi for many. All or none: what cannot be agreed to is named.
     *
     * @return how many
     * @throws PelanggaranAturan USL-12 none chosen, and those of {@link #rekomendasi}
     */
    public int rekomendasi(Collection<Long> id, Rekomendasi rekomendasi, String alasan) {
        if (id.isEmpty() || rekomendasi == Rekomendasi.SETUJU_PERUBAHAN) {
            throw new PelanggaranAturan("USL-12");
        }
        var semua = baca.ambilSemua(id);
        if (semua.size() != id.size()) {
            throw new PelanggaranAturan("USL-404");
        }
        var saya = hak.saya();
        for (var u : semua) {
            PencatatUsulan.pastikan(saya.menimbang(u), u.jenjang().label());
            satu(u, rekomendasi, u.volume(), u.anggaran(), alasan);
        }
        return semua.size();
    }

    private void satu(UsulanRinci u, Rekomendasi r, BigDecimal volume, BigDecimal anggaran, String alasan) {
        var sesudah = AlurUsulan.sesudah(u, r, volume, anggaran, alasan);
        var sebab = TeksLuar.boleh(alasan, 1000);
        Map<String, Object> nilai = new HashMap<>();
        nilai.put("jenjang", sesudah.jenjang().name());
        nilai.put("status", sesudah.status().name());
        nilai.put("alasan", r.setuju() ? null : sebab);
        nilai.put("volume", r.setuju() ? volume : u.volume());
        nilai.put("anggaran", r.setuju() ? anggaran : u.anggaran());
        pencatat.ubah(
                u,
                "jenjang = :jenjang, status = :status, alasan = :alasan, volume = :volume, anggaran = :anggaran"
                        + (r == Rekomendasi.DITOLAK ? ", kode_sub_kegiatan = null, silsilah = null" : ""),
                nilai);
        pencatat.langkah(
                u,
                AksiUsulan.dari(r),
                new PencatatUsulan.Isi(r.setuju() ? volume : null, r.setuju() ? anggaran : null, sebab, null));
    }

    /**
     * Sends an usulan that came to the wrong PD to the right one; it is not refused for that.
     *
     * @throws PelanggaranAturan USL-08 no reason, USL-13 the same PD, PD-01, AKS-01
     */
    public void teruskan(long id, long versi, long pdId, String alasan) {
        var u = baca.ambil(id);
        var saya = hak.saya();
        PencatatUsulan.pastikan(saya.menimbang(u) || saya.tapd(), u.jenjang().label());
        if (!u.status().berjalan()) {
            throw new PelanggaranAturan("USL-07", u.status().label());
        }
        if (TeksLuar.rapikan(alasan).isEmpty()) {
            throw new PelanggaranAturan("USL-08", "meneruskan");
        }
        var pd = perangkatDaerah.ambil(pdId);
        if (u.pdId() != null && u.pdId() == pdId) {
            throw new PelanggaranAturan("USL-13", pd.nama());
        }
        if (u.versi() != versi) {
            throw new SudahDiubah("usulan \"" + u.uraian() + "\"");
        }
        pencatat.ubah(u, "perangkat_daerah_id = :pd", Map.of("pd", pdId));
        pencatat.langkah(
                u,
                AksiUsulan.DITERUSKAN,
                new PencatatUsulan.Isi(
                        null,
                        null,
                        TeksLuar.wajib(alasan, 1000),
                        (u.namaPd() == null ? "" : "dari " + u.namaPd() + " ") + "kepada " + pd.nama()));
    }
}
