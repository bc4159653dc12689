package id.selaras.peragaan;

import id.selaras.tahunan.fasilitasi.CatatanFasilitasi.KelompokCatatan;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.tahunan.fasilitasi.LampiranFasilitasi;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a Bappeda and its provinsi do with a request for fasilitasi. */
@Component
class PemainFasilitasi {

    private final FasilitasiService fasilitasi;

    PemainFasilitasi(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    static boolean milik(Panggung.TugasTerbuka tugas) {
        return tugas.tautan() != null && tugas.tautan().startsWith("/fasilitasi/");
    }

    Void mainkan(Panggung.TugasTerbuka tugas, LocalDate hari) {
        long id = Long.parseLong(tugas.tautan().substring("/fasilitasi/".length()));
        switch (tugas.elemen()) {
            case "userTask_ajukanPermohonan", "userTask_ajukanEvaluasi" ->
                fasilitasi.isiPermohonan(
                        id,
                        "050/388/35.73.501/" + hari.getYear(),
                        fasilitasi.lampiran(id).stream()
                                .map(LampiranFasilitasi::id)
                                .collect(Collectors.toSet()),
                        Map.of());
            case "userTask_jadwalkanFasilitasi" -> fasilitasi.jadwalkan(id, hari.plusDays(1));
            case "userTask_laksanakanFasilitasi" -> telaah(id);
            case "userTask_terbitkanHasil" -> fasilitasi.isiHasil(id, "050/1204/201.3/" + hari.getYear());
            case "userTask_tindakLanjutFasilitasi", "userTask_tindakLanjutEvaluasi" ->
                fasilitasi
                        .catatan(id)
                        .forEach(c -> fasilitasi.tindakLanjuti(
                                id, c.id(), "Tabel keselarasan ditambahkan pada " + c.bagian() + "."));
            default -> {}
        }
        return null;
    }

    private void telaah(long id) {
        boolean evaluasi = fasilitasi.ambil(id).jenis().evaluasi();
        fasilitasi.catat(
                id,
                KelompokCatatan.KONSISTENSI,
                evaluasi ? "Bab VI" : "Bab IV",
                evaluasi
                        ? "Jelaskan keterkaitan arah kebijakan dengan RPJMD Provinsi Jawa Timur."
                        : "Selaraskan uraian prioritas daerah dengan prioritas RKPD Provinsi Jawa Timur.");
    }
}
