package id.selaras.dokumen;

import id.selaras.dokumen.surat.PustakaNaskah;
import id.selaras.kernel.PelanggaranAturan;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The papers that come from a form: those of an RKPD, a Renja, a fasilitasi. */
final class SumberNaskahDinas implements SumberNaskah {

    private final String kunci;
    private final CetakNaskahDinasService cetak;
    private final LongFunction<SubjekNaskah> subjek;
    private final PustakaNaskah pustaka;

    private SumberNaskahDinas(
            String kunci, CetakNaskahDinasService cetak, PustakaNaskah pustaka, LongFunction<SubjekNaskah> subjek) {
        this.kunci = kunci;
        this.cetak = cetak;
        this.pustaka = pustaka;
        this.subjek = subjek;
    }

    @Override
    public String kunci() {
        return kunci;
    }

    @Override
    public HalamanNaskah halaman(long id) {
        var s = subjek.apply(id);
        return new HalamanNaskah(
                s.judul(),
                s.asal(),
                s.judul(),
                s.boleh(),
                "Naskah yang nomornya diberikan di halaman kerjanya bertanda RANCANGAN sampai nomor itu ada.",
                s.acuanId(),
                cetak.untuk(s, kunci).stream()
                        .map(t -> new Butir(
                                t.jenis(),
                                CetakNaskahDinasService.AWALAN + t.jenis(),
                                t.label(),
                                t.sumber() + " (" + t.keyakinan() + ")"))
                        .toList(),
                cetak.daftar(s));
    }

    @Override
    public DokumenTerbit cetak(long id, String naskah, Format format) {
        var s = subjek.apply(id);
        var templat = cetak.untuk(s, kunci).stream()
                .filter(t -> t.jenis().equals(naskah))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("DKM-404"));
        return cetak.cetak(s, templat, format);
    }

    @Override
    public Set<String> sesudahTugas(String naskahTugas) {
        return pustaka.semua().stream()
                .filter(t -> t.acuan().equals(kunci) && t.tugas().contains(naskahTugas))
                .map(t -> t.jenis())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** One for each kind of subject. */
    @Configuration(proxyBeanMethods = false)
    static class Semua {

        @Bean
        SumberNaskah naskahRkpd(CetakNaskahDinasService cetak, PustakaNaskah pustaka, SubjekNaskahService subjek) {
            return new SumberNaskahDinas("rkpd", cetak, pustaka, tahun -> subjek.rkpd((int) tahun));
        }

        @Bean
        SumberNaskah naskahRenja(CetakNaskahDinasService cetak, PustakaNaskah pustaka, SubjekNaskahService subjek) {
            return new SumberNaskahDinas("renja", cetak, pustaka, subjek::renja);
        }

        @Bean
        SumberNaskah naskahFasilitasi(
                CetakNaskahDinasService cetak, PustakaNaskah pustaka, SubjekNaskahService subjek) {
            return new SumberNaskahDinas("fasilitasi", cetak, pustaka, subjek::fasilitasi);
        }
    }
}
