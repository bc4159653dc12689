package id.selaras.peragaan;

import id.selaras.verifikasi.reviu.ButirReviu;
import id.selaras.verifikasi.reviu.ButirReviu.HasilButir;
import id.selaras.verifikasi.reviu.ReviuService;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a reviewer and the one reviewed do: the checklist is filled; one plan has a finding that is answered. */
@Component
class PemainReviu {

    /** PD whose review has something to answer. */
    private static final Set<String> BERTEMUAN = Set.of("dikbud");

    private final ReviuService reviu;

    PemainReviu(ReviuService reviu) {
        this.reviu = reviu;
    }

    static boolean milik(Panggung.TugasTerbuka tugas) {
        return tugas.tautan() != null && tugas.tautan().startsWith("/reviu/");
    }

    Void mainkan(Panggung.TugasTerbuka tugas, String kunciPd) {
        long id = Long.parseLong(tugas.tautan().substring("/reviu/".length()));
        switch (tugas.elemen()) {
            case "userTask_reviuDokumen" -> periksa(id, kunciPd);
            case "userTask_tanggapiTemuan" ->
                reviu.temuan(id)
                        .forEach(t -> reviu.tanggapi(
                                id, t.id(), "Uraian lokasi dilengkapi pada Bab IV tanpa mengubah target dan pagu."));
            case "userTask_nilaiTanggapan" -> reviu.temuan(id).forEach(t -> reviu.nilai(id, t.id(), true));
            default -> {}
        }
        return null;
    }

    private void periksa(long id, String kunciPd) {
        reviu.isiButir(
                id,
                reviu.butir(id).stream().collect(Collectors.toMap(ButirReviu::id, b -> HasilButir.SESUAI)),
                Map.of());
        if (kunciPd != null && BERTEMUAN.contains(kunciPd) && reviu.temuan(id).isEmpty()) {
            reviu.catatTemuan(
                    id,
                    "Uraian lokasi dua sub kegiatan pada Bab IV lebih ringkas daripada yang tertulis pada tabel.",
                    "Isi bab dan tabel Renja saling sesuai.",
                    "Samakan uraian lokasi pada Bab IV dengan tabelnya.");
        }
    }
}
