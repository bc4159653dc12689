package id.selaras.dokumen.surat;

import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.mesin.Naskah;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.dokumen.naskah.KakiHalaman;
import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.TandaTangan;
import id.selaras.dokumen.naskah.TanggalIndonesia;
import id.selaras.dokumen.surat.TemplatNaskah.Bentuk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts a paper together under the kop of its office: keputusan, peraturan, surat, nota dinas, laporan. */
@Component
public class PenyusunSurat {

    private static final String TEMPLAT = "naskah/naskah";
    private static final String TITIK = "…………………";
    private static final List<String> DIKTUM =
            List.of("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN");

    private final PenyusunNaskah naskah;

    public PenyusunSurat(PenyusunNaskah naskah) {
        this.naskah = naskah;
    }

    private record BarisPagu(boolean tebal, int tingkat, String nomor, String uraian, BigDecimal jumlah) {}

    public Naskah susun(IsiNaskahDinas isi, IdentitasDokumen identitas) {
        var judul = isi.label() + " tentang " + isi.tentang();
        var kaki = new KakiHalaman(judul, identitas, isi.rancangan(), isi.dataContoh());
        var lembar = new ArrayList<Lembar>();
        lembar.add(badan(isi, identitas));
        for (int i = 0; i < isi.lampiran().size(); i++) {
            lembar.add(lampiran(isi, i));
        }
        return new Naskah(
                judul,
                isi.kopInstansi(),
                isi.kertas(),
                identitas.tanggal(),
                kaki.baris1(),
                kaki.baris2(),
                identitas.urlVerifikasi(),
                isi.rancangan() ? KakiHalaman.RANCANGAN : null,
                kaki.penanda(),
                lembar);
    }

    private Lembar badan(IsiNaskahDinas isi, IdentitasDokumen identitas) {
        var teks = naskah.mulai(isi.kertas());
        var nomor = identitas.nomor().isEmpty() ? TITIK : identitas.nomor();
        String judul = null;
        switch (isi.bentuk()) {
            case KEPUTUSAN, PERATURAN -> {
                judul = nomorUmum(isi, nomor);
                konsiderans(teks, isi);
            }
            case SURAT -> {
                judul = isi.judul();
                suratKepala(teks, isi, nomor);
            }
            case NOTA -> {
                judul = isi.judul();
                nota(teks, isi, nomor);
            }
            case LAPORAN -> judul = isi.judul() + "\n" + isi.tentang().toUpperCase(Locale.ROOT) + "\nNomor: " + nomor;
        }
        isi.isi().forEach(b -> tulis(teks, b));
        var parameter = tandaTangan(isi).parameter();
        parameter.put("ttdTembusan", tembusan(isi));
        parameter.put("kopPemda", isi.kopPemda().toUpperCase(Locale.ROOT));
        parameter.put("kopInstansi", isi.kopInstansi().toUpperCase(Locale.ROOT));
        parameter.put("kopAlamat", isi.kopAlamat());
        parameter.put("judulNaskah", judul);
        return new Lembar(TEMPLAT, parameter, teks.selesai());
    }

    private static String nomorUmum(IsiNaskahDinas isi, String nomor) {
        var nama = isi.bentuk() == Bentuk.PERATURAN ? "PERATURAN " : "KEPUTUSAN ";
        return nama + isi.penanda().jabatan().replaceFirst("^Pl[th]\\. ", "").toUpperCase(Locale.ROOT) + "\nNOMOR "
                + nomor + "\nTENTANG\n" + isi.tentang().toUpperCase(Locale.ROOT);
    }

    private static void konsiderans(PenyusunNaskah.Teks teks, IsiNaskahDinas isi) {
        var jabatan = isi.penanda().jabatan().replaceFirst("^Pl[th]\\. ", "").toUpperCase(Locale.ROOT);
        teks.tengah(aman(jabatan) + ",");
        for (int i = 0; i < isi.menimbang().size(); i++) {
            teks.konsiderans(
                    i == 0 ? "Menimbang" : null,
                    (char) ('a' + i) + ".",
                    isi.menimbang().get(i));
        }
        for (int i = 0; i < isi.mengingat().size(); i++) {
            teks.konsiderans(
                    i == 0 ? "Mengingat" : null, (i + 1) + ".", isi.mengingat().get(i));
        }
        teks.tengah("MEMUTUSKAN:");
        teks.konsiderans(
                "Menetapkan",
                null,
                (isi.bentuk() == Bentuk.PERATURAN ? "PERATURAN " : "KEPUTUSAN ") + aman(jabatan) + " TENTANG "
                        + aman(isi.tentang().toUpperCase(Locale.ROOT)) + ".");
        for (int i = 0; i < isi.diktum().size(); i++) {
            teks.konsiderans(
                    i < DIKTUM.size() ? DIKTUM.get(i) : "KE-" + (i + 1),
                    null,
                    isi.diktum().get(i));
        }
        for (int i = 0; i < isi.pasal().size(); i++) {
            var ayat = isi.pasal().get(i);
            teks.tengah("Pasal " + (i + 1));
            if (ayat.size() == 1) {
                teks.paragraf(ayat.get(0));
            } else {
                IntStream.range(0, ayat.size()).forEach(n -> teks.paragraf("(" + (n + 1) + ") " + ayat.get(n)));
            }
        }
        if (isi.penutup() != null) {
            teks.paragraf(isi.penutup());
        }
    }

    private static void suratKepala(PenyusunNaskah.Teks teks, IsiNaskahDinas isi, String nomor) {
        teks.kanan(aman(isi.tempat()) + ", " + TanggalIndonesia.panjang(isi.tanggal()));
        teks.perihal("Nomor", aman(nomor));
        teks.perihal("Sifat", "Penting");
        teks.perihal("Lampiran", isi.lampiran().isEmpty() ? "–" : isi.lampiran().size() + " berkas");
        teks.perihal("Hal", "<b>" + aman(isi.tentang()) + "</b>");
        teks.paragraf("Yth.<br/>" + aman(isi.kepada()).replace("\n", "<br/>") + "<br/>di tempat");
    }

    private static void nota(PenyusunNaskah.Teks teks, IsiNaskahDinas isi, String nomor) {
        teks.perihal("Kepada", "Yth. " + aman(isi.kepada()));
        teks.perihal("Dari", aman(isi.penanda().jabatan()));
        teks.perihal("Tanggal", TanggalIndonesia.panjang(isi.tanggal()));
        teks.perihal("Nomor", aman(nomor));
        teks.perihal("Hal", "<b>" + aman(isi.tentang()) + "</b>");
        teks.paragraf("&#160;");
    }

    private static void tulis(PenyusunNaskah.Teks teks, String baris) {
        if (baris.startsWith("## ")) {
            teks.html("<h3>" + baris.substring(3) + "</h3>");
        } else if (baris.startsWith("<table") || baris.startsWith("<ol")) {
            teks.html(baris);
        } else {
            teks.paragraf(baris);
        }
    }

    private static TandaTangan tandaTangan(IsiNaskahDinas isi) {
        var p = isi.penanda();
        boolean umum = isi.bentuk() == Bentuk.KEPUTUSAN || isi.bentuk() == Bentuk.PERATURAN;
        var tanggal = isi.rancangan() && umum ? TITIK : TanggalIndonesia.panjang(isi.tanggal());
        return new TandaTangan(
                (umum ? "Ditetapkan di " + isi.tempat() + " pada " : isi.tempat() + ", ") + tanggal,
                null,
                null,
                besar(p.jabatan()),
                TandaTangan.nama(p.nama()),
                p.keterangan());
    }

    /** Capitals, but "Plt." stays as the rules of office papers write it. */
    private static String besar(String jabatan) {
        return jabatan.matches("Pl[th]\\. .*")
                ? jabatan.substring(0, 5) + jabatan.substring(5).toUpperCase(Locale.ROOT)
                : jabatan.toUpperCase(Locale.ROOT);
    }

    private static String tembusan(IsiNaskahDinas isi) {
        return isi.tembusan().isEmpty()
                ? null
                : "Tembusan:\n"
                        + IntStream.range(0, isi.tembusan().size())
                                .mapToObj(i -> (i + 1) + ". " + isi.tembusan().get(i))
                                .collect(Collectors.joining("\n"));
    }

    private Lembar lampiran(IsiNaskahDinas isi, int ke) {
        var l = isi.lampiran().get(ke);
        var nama = "Lampiran" + (isi.lampiran().size() > 1 ? " " + romawi(ke + 1) : "");
        if (!l.pagu().isEmpty()) {
            Map<String, Object> parameter = new HashMap<>();
            parameter.put("nomorTabel", nama + " " + isi.label());
            parameter.put("judul", l.judul());
            parameter.put("perihal", "");
            parameter.put("jangkar", Jangkar.untuk("lampiran", String.valueOf(ke)));
            parameter.put("total", l.total());
            return new Lembar(
                    "surat/pagu",
                    parameter,
                    l.pagu().stream()
                            .map(p -> new BarisPagu(false, 0, p.nomor(), p.uraian(), p.jumlah()))
                            .toList(),
                    nama);
        }
        var teks = naskah.mulai(isi.kertas());
        teks.tengah(aman(nama + " " + isi.label()));
        teks.tengah(aman(l.judul()));
        teks.html(tabel(l.kepala(), l.baris()));
        return new Lembar(TEMPLAT, TandaTangan.TANPA.parameter(), teks.selesai());
    }

    /** A table of plain cells as the text knows it; one without rows says "Nihil". */
    public static String tabel(List<String> kepala, List<List<String>> baris) {
        if (baris.isEmpty()) {
            return "<p>Nihil.</p>";
        }
        return "<table><thead><tr>" + sel("th", kepala) + "</tr></thead><tbody>"
                + baris.stream().map(b -> "<tr>" + sel("td", b) + "</tr>").collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String sel(String unsur, List<String> isi) {
        return isi.stream()
                .map(s -> "<" + unsur + ">" + aman(s) + "</" + unsur + ">")
                .collect(Collectors.joining());
    }

    private static String romawi(int nilai) {
        return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII").get(nilai - 1);
    }

    static String aman(String teks) {
        return teks == null
                ? ""
                : teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
