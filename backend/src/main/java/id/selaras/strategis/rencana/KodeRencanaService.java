package id.selaras.strategis.rencana;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes of the nomenklatur that fit a place in a plan. */
@Service
@Transactional(readOnly = true)
public class KodeRencanaService {

    private static final int PALING = 30;
    private static final int SEMUA = 2_000;

    private final RencanaService rencana;
    private final NomenklaturService nomenklatur;
    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;

    KodeRencanaService(
            RencanaService rencana,
            NomenklaturService nomenklatur,
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah) {
        this.rencana = rencana;
        this.nomenklatur = nomenklatur;
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
    }

    /** Entries of the level of a place, of the bidang of its PD, below the code of its parent. */
    public List<Nomenklatur> telusuri(long rencanaId, long simpulId, String kata) {
        var pohon = rencana.pohon(rencanaId);
        var simpul = pohon.simpul(simpulId).orElseThrow(() -> new PelanggaranAturan("RNC-11"));
        if (!simpul.jenjang().berkode()) {
            return List.of();
        }
        var pdId = pohon.rencana().renstra() ? pohon.rencana().pdId() : simpul.pdId();
        var bidang = pdId == null
                ? perangkatDaerah.daftarAktif().stream()
                        .flatMap(p -> p.bidangUrusan().stream())
                        .distinct()
                        .toList()
                : perangkatDaerah.ambil(pdId).bidangUrusan();
        if (bidang.isEmpty()) {
            return List.of();
        }
        var awalan = pohon.induk(simpul)
                .map(Simpul::kode)
                .filter(k -> k != null && !k.isEmpty())
                .map(k -> k + ".")
                .orElse("");
        return nomenklatur
                .telusuri(
                        pohon.rencana().nomenklatur(),
                        pemda.aktif().jenis(),
                        bidang,
                        kata,
                        Nomenklatur.Jenjang.valueOf(simpul.jenjang().name()),
                        SEMUA)
                .stream()
                .filter(n -> n.kode().startsWith(awalan))
                .limit(PALING)
                .toList();
    }
}
