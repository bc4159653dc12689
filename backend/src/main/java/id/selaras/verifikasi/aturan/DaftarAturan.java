package id.selaras.verifikasi.aturan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule, in the order of the catalogue. A code is never reused. */
public final class DaftarAturan {

    /** For one Renja: lines, the plan as a whole, stages and papers. */
    public static final List<Aturan<KonteksRenja>> RENJA = List.of(
            new Nmk01KodeDikenal(),
            new Nmk02MilikJenisPemda(),
            new Nmk03BidangDiampu(),
            new Nmk04IndikatorNasional(),
            new Nmk05MasihBerlaku(),
            new Nmk06TidakBerulang(),
            new Lkp01Target(),
            new Lkp02Pagu(),
            LkpIsianKosong.lokasi(),
            LkpIsianKosong.sumberDana(),
            LkpIsianKosong.kelompokSasaran(),
            new Lkp06PrakiraanMaju(),
            new Lkp07SumberDana(),
            LkpIndikatorKelompok.program(),
            LkpIndikatorKelompok.kegiatan(),
            LkpIsianKosong.prioritas(),
            LkpIsianKosong.sasaranRpjmd(),
            new Slr01ProgramRpjmd(),
            new Slr02IndikatorProgram(),
            new Slr03TargetProgram(),
            new Slr04AdaDiRenstra(),
            SlrTerhadapRenstra.target(),
            SlrTerhadapRenstra.pagu(),
            new Slr07ProgramTanpaBaris(),
            new Slr10Spm(),
            new Slr11SamaDenganRkpd(),
            new Pgu01Plafon(),
            new Pgu03PrakiraanMajuLalu(),
            new Pgu04BagianPenunjang(),
            new Pgu07PembagianRpjmd(),
            LkpIsianKosong.asal(),
            new Prt01UsulanBerbaris(),
            new Prt02PenolakanBeralasan(),
            new Prt03PokirTepatWaktu(),
            new Ind03NilaiMungkin(),
            new Thp01SkSebelumOrientasi(),
            new Thp02TahapSebelumnya(),
            new Thp03LewatBatas(),
            new Thp04BerkasLengkap(),
            new Dok01BabTerisi(),
            new Dok02JumlahNarasi(),
            new Dok03TotalNarasi(),
            new Dok04LandasanHukum(),
            new Dok05TabelTerisi(),
            new Dok06SubBabTerisi(),
            new Dok07TahunPrakiraanMaju());

    /** For the RKPD with all Renja of the year. */
    public static final List<Aturan<KonteksRkpd>> RKPD =
            List.of(new Slr08PrioritasDidukung(), new Slr09IndikatorRpjmd(), new Pgu02Kapasitas());

    private static final Map<String, Aturan<?>> MENURUT_KODE =
            Stream.concat(RENJA.stream(), RKPD.stream()).collect(Collectors.toMap(Aturan::kode, Function.identity()));

    private DaftarAturan() {}

    /** Everything wrong with one Renja: the heavy first, then in the order of the catalogue and of the plan. */
    public static List<Temuan> periksa(KonteksRenja konteks) {
        return jalankan(RENJA, konteks);
    }

    /** Everything wrong with the RKPD as a whole. */
    public static List<Temuan> periksa(KonteksRkpd konteks) {
        return jalankan(RKPD, konteks);
    }

    public static Optional<Aturan<?>> aturan(String kode) {
        return Optional.ofNullable(MENURUT_KODE.get(kode));
    }

    private static <K extends Konteks> List<Temuan> jalankan(List<Aturan<K>> aturan, K konteks) {
        var hasil = new ArrayList<Temuan>();
        for (var a : aturan) {
            a.periksa(konteks, hasil::add);
        }
        hasil.sort(Comparator.comparing(Temuan::bobot));
        return hasil;
    }
}
