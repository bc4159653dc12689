package id.selaras.partisipasi.usulan;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds usulan that ask for the same in the same place, joins two and parts them again; nothing of either is lost. */
@Service
@Transactional
public class GabungUsulanService {

    private static final int PALING_BANYAK = 200;

    private final JdbcClient jdbc;
    private final BacaUsulan baca;
    private final HakUsulan hak;
    private final PencatatUsulan pencatat;

    GabungUsulanService(JdbcClient jdbc, BacaUsulan baca, HakUsulan hak, PencatatUsulan pencatat) {
        this.jdbc = jdbc;
        this.baca = baca;
        this.hak = hak;
        this.pencatat = pencatat;
    }

    /** Two that are perhaps the same. @param persen how alike their words are */
    public record Pasangan(UsulanRinci satu, UsulanRinci lain, int persen, boolean bolehMenggabung) {}

    /** Perhaps the same, of a whole year, in two statements however many there are; the most alike first. */
    @Transactional(readOnly = true)
    public List<Pasangan> serupa(int tahun) {
        var pasangan = Kemiripan.cari(teks(tahun, null), Kemiripan.AMBANG).stream()
                .limit(PALING_BANYAK)
                .toList();
        var menurutId = baca
                .ambilSemua(pasangan.stream()
                        .flatMap(p -> java.util.stream.Stream.of(p.satu(), p.lain()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(UsulanRinci::id, Function.identity()));
        var saya = hak.saya();
        return pasangan.stream()
                .map(p -> new Pasangan(
                        menurutId.get(p.satu()),
                        menurutId.get(p.lain()),
                        p.permil() / 10,
                        saya.menggabung(menurutId.get(p.satu())) && saya.menggabung(menurutId.get(p.lain()))))
                .toList();
    }

    /** Those of the same place that are perhaps the same as one. */
    @Transactional(readOnly = true)
    public List<UsulanRinci> serupaDengan(UsulanRinci u) {
        if (u.wilayah() == null) {
            return List.of();
        }
        var potongan = Kemiripan.potong(u.uraian());
        var id = teks(u.tahun(), u.wilayah()).stream()
                .filter(t -> t.id() != u.id() && Kemiripan.permil(potongan, t.potongan()) >= Kemiripan.AMBANG)
                .map(Kemiripan.Teks::id)
                .toList();
        return baca.ambilSemua(id);
    }

    private List<Kemiripan.Teks> teks(int tahun, String wilayah) {
        var hasil = new ArrayList<Kemiripan.Teks>();
        Map<String, Object> param = new HashMap<>();
        param.put("pemda", PemdaAktif.kode());
        param.put("tahun", tahun);
        param.put("wilayah", wilayah);
        jdbc.sql("select id, wilayah, uraian from usulan where pemda = :pemda and tahun = :tahun"
                        + " and wilayah is not null and status in ('DIUSULKAN', 'DIKEMBALIKAN', 'DITERIMA')"
                        + (wilayah == null ? "" : " and wilayah = :wilayah"))
                .params(param)
                .query(rs -> {
                    hasil.add(Kemiripan.Teks.dari(rs.getLong(1), rs.getString(2), rs.getString(3)));
                });
        return hasil;
    }

    /**
     * Joins one into another. Both proposers and both ways stay readable; the merged one shares the other's fate.
     *
     * @param indukId the one that goes on
     * @param anakId the one that is merged, still on its way
     * @throws PelanggaranAturan USL-23 the same one, or of another year, USL-24 decided or merged already, USL-25
     *     something is merged into it itself, AKS-01
     */
    public void gabungkan(long indukId, long anakId) {
        var induk = baca.ambil(indukId);
        var anak = baca.ambil(anakId);
        var saya = hak.saya();
        PencatatUsulan.pastikan(saya.menggabung(induk) && saya.menggabung(anak), "pengusul / TAPD");
        if (indukId == anakId || induk.tahun() != anak.tahun()) {
            throw new PelanggaranAturan("USL-23");
        }
        if (!anak.status().berjalan()
                || Set.of(StatusUsulan.DIGABUNG, StatusUsulan.DITOLAK).contains(induk.status())) {
            throw new PelanggaranAturan(
                    "USL-24", anak.status().label(), induk.status().label());
        }
        if (!baca.ditampung(anakId).isEmpty()) {
            throw new PelanggaranAturan("USL-25", anak.uraian());
        }
        pencatat.ubah(anak, "status_semula = status, status = 'DIGABUNG', induk_id = :induk", Map.of("induk", indukId));
        pencatat.langkah(
                anak,
                AksiUsulan.DIGABUNG,
                PencatatUsulan.Isi.rinci("ke usulan " + induk.kodeTulis() + " dari " + induk.pengusul()));
        pencatat.langkah(
                induk,
                AksiUsulan.MENAMPUNG,
                PencatatUsulan.Isi.rinci("usulan " + anak.kodeTulis() + " dari " + anak.pengusul()));
    }

    /** Parts a merged usulan again; it goes on from where it was. @throws PelanggaranAturan USL-26 not merged */
    public void pisahkan(long anakId) {
        var anak = baca.ambil(anakId);
        PencatatUsulan.pastikan(hak.saya().menggabung(anak), "pengusul / TAPD");
        if (anak.status() != StatusUsulan.DIGABUNG) {
            throw new PelanggaranAturan("USL-26");
        }
        var induk = baca.ambil(Objects.requireNonNull(anak.indukId()));
        pencatat.ubah(
                anak, "status = coalesce(status_semula, 'DIUSULKAN'), status_semula = null, induk_id = null", Map.of());
        pencatat.langkah(anak, AksiUsulan.DIPISAH, PencatatUsulan.Isi.rinci("dari usulan " + induk.kodeTulis()));
        pencatat.langkah(induk, AksiUsulan.DIPISAH, PencatatUsulan.Isi.rinci("usulan " + anak.kodeTulis()));
    }
}
