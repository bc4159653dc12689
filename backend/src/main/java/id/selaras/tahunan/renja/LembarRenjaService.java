package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sheet of a Renja, in a number of statements that does not grow with its lines. */
@Service
@Transactional(readOnly = true)
public class LembarRenjaService {

    private static final int MAKS_TEMU = 60;

    private final RenjaService renja;
    private final HitungRenja hitung;
    private final PilihanRenja pilihan;
    private final NomenklaturService nomenklatur;
    private final KunciRenja kunci;

    LembarRenjaService(
            RenjaService renja,
            HitungRenja hitung,
            PilihanRenja pilihan,
            NomenklaturService nomenklatur,
            KunciRenja kunci) {
        this.renja = renja;
        this.hitung = hitung;
        this.pilihan = pilihan;
        this.nomenklatur = nomenklatur;
        this.kunci = kunci;
    }

    /** @throws PelanggaranAturan RNJ-404, AKS-02 not yours to read */
    public Lembar ambil(long renjaId) {
        var rinci = renja.rinci(renjaId);
        var r = rinci.renja();
        var daftar = pilihan.untuk(r.tahun(), r.pdId(), r.nomenklatur());
        var nama = nomenklatur.cariSemua(r.nomenklatur(), daftar.jenis(), SusunanMatriks.kodeTerlibat(rinci));
        var keadaan = kunci.keadaan(r);
        return new Lembar(
                r,
                new SusunanLembar(rinci, nama).susun(),
                hitung.total(r.id(), r.tahun(), r.pdId()),
                daftar,
                keadaan.bolehSunting(),
                keadaan.sebab());
    }

    /** An entry of the national list that could be added. */
    public record Temu(Nomenklatur nomenklatur, long jumlah, boolean ada) {}

    /**
     * Searches by code and words among what the PD may plan; programs and kegiatan stand for their branch.
     *
     * @return with how many sub kegiatan a branch has, and whether all of it is in the plan already
     */
    public List<Temu> telusuri(long renjaId, String kata) {
        var rinci = renja.rinci(renjaId);
        var r = rinci.renja();
        var daftar = pilihan.untuk(r.tahun(), r.pdId(), r.nomenklatur());
        var ada = rinci.baris().stream().map(BarisSubKegiatan::kode).collect(Collectors.toCollection(HashSet::new));
        var cocok = nomenklatur.telusuri(
                r.nomenklatur(), daftar.jenis(), daftar.pd().bidangUrusan(), kata, null, MAKS_TEMU);
        var semua = daftar.nomenklaturPd().stream()
                .filter(n -> n.jenjang() == Nomenklatur.Jenjang.SUB_KEGIATAN)
                .map(Nomenklatur::kode)
                .toList();
        var hasil = new ArrayList<Temu>();
        for (var n : cocok) {
            if (n.jenjang() == Nomenklatur.Jenjang.SUB_KEGIATAN) {
                hasil.add(new Temu(n, 1, ada.contains(n.kode())));
            } else if (n.jenjang() == Nomenklatur.Jenjang.PROGRAM || n.jenjang() == Nomenklatur.Jenjang.KEGIATAN) {
                hasil.add(cabang(n, semua, ada));
            }
        }
        return hasil;
    }

    private static Temu cabang(Nomenklatur n, List<String> semua, Set<String> ada) {
        var isi = semua.stream().filter(k -> k.startsWith(n.kode() + ".")).toList();
        return new Temu(n, isi.size(), !isi.isEmpty() && ada.containsAll(isi));
    }
}
