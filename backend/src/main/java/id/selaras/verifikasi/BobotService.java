package id.selaras.verifikasi;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.verifikasi.aturan.Aturan;
import id.selaras.verifikasi.aturan.Bobot;
import id.selaras.verifikasi.aturan.DaftarAturan;
import id.selaras.verifikasi.aturan.Setelan;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much each rule weighs in this Pemda and year. What is not set weighs as the rule itself says. */
@Service
@Transactional
public class BobotService {

    private static final int ALASAN_TERPANJANG = 300;
    private static final BigDecimal AMBANG_TERBESAR = new BigDecimal("1000");

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;

    BobotService(JdbcClient jdbc, Wewenang wewenang, JejakAudit jejak) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
    }

    /** Every rule, in the order of the catalogue. @throws PelanggaranAturan AKS-01 */
    @Transactional(readOnly = true)
    public List<AturanPemda> daftar(int tahun) {
        pastikanBoleh();
        var setelan = setelan(tahun).butir();
        return DaftarAturan.semua().stream()
                .map(a -> aturan(a, setelan.get(a.kode())))
                .toList();
    }

    public boolean boleh() {
        var pelaku = wewenang.pelaku();
        return pelaku.memegang(Peran.KABID_BAPPEDA) || pelaku.memegang(Peran.ADMIN);
    }

    /**
     * Sets weight and threshold of a rule. Findings already answered keep their answers.
     *
     * @param ambang null for the threshold of the rule itself
     * @throws PelanggaranAturan AKS-01, VRF-11 no such rule, VRF-12 the rule has no threshold or it is not
     *     between 0 and 1.000, VRF-13 no reason or a long one
     */
    public void setel(int tahun, String kode, Bobot bobot, BigDecimal ambang, String alasan) {
        pastikanBoleh();
        var aturan = DaftarAturan.aturan(kode).orElseThrow(() -> new PelanggaranAturan("VRF-11", kode));
        boolean sah = ambang == null
                || aturan.ambangBawaan() != null
                        && ambang.signum() >= 0
                        && ambang.compareTo(AMBANG_TERBESAR) <= 0
                        && ambang.stripTrailingZeros().scale() <= 4;
        if (!sah) {
            throw new PelanggaranAturan("VRF-12", kode);
        }
        var sebab = alasan == null ? "" : alasan.strip();
        if (sebab.isEmpty() || sebab.length() > ALASAN_TERPANJANG) {
            throw new PelanggaranAturan("VRF-13", ALASAN_TERPANJANG);
        }
        var lama = aturan(aturan, setelan(tahun).butir().get(kode));
        jdbc.sql("delete from aturan_bobot where pemda = ? and tahun = ? and kode = ?")
                .params(PemdaAktif.kode(), tahun, kode)
                .update();
        var baru = aturan(aturan, new Setelan.Butir(bobot, ambang));
        if (baru.diubah()) {
            jdbc.sql("insert into aturan_bobot (pemda, tahun, kode, bobot, ambang) values (?,?,?,?,?)")
                    .params(PemdaAktif.kode(), tahun, kode, bobot.name(), ambang)
                    .update();
        }
        jejak.catat(
                "verifikasi.bobot",
                "aturan",
                null,
                null,
                "Bobot " + kode + " tahun " + tahun + ": " + sebab,
                tulis(lama),
                tulis(baru));
    }

    /** What this Pemda set for a year. */
    @Transactional(readOnly = true)
    Setelan setelan(int tahun) {
        Map<String, Setelan.Butir> hasil = new HashMap<>();
        jdbc.sql("select kode, bobot, ambang from aturan_bobot where pemda = ? and tahun = ?")
                .params(PemdaAktif.kode(), tahun)
                .query((rs, n) -> hasil.put(
                        rs.getString(1), new Setelan.Butir(Bobot.valueOf(rs.getString(2)), rs.getBigDecimal(3))))
                .list();
        return new Setelan(hasil);
    }

    private void pastikanBoleh() {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.ADMIN);
    }

    private static AturanPemda aturan(Aturan<?> aturan, Setelan.Butir milik) {
        var ambang = milik == null || milik.ambang() == null ? aturan.ambangBawaan() : milik.ambang();
        return new AturanPemda(
                aturan.kode(),
                aturan.sumber(),
                aturan.bobot(),
                milik == null ? aturan.bobot() : milik.bobot(),
                aturan.ambangBawaan(),
                ambang);
    }

    private static String tulis(AturanPemda a) {
        return a.bobot().label() + (a.ambang() == null ? "" : ", ambang " + AngkaIndonesia.tulis(a.ambang(), 0, 4));
    }
}
