package id.selaras.tahunan.renja;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.partisipasi.usulan.BacaUsulan;
import id.selaras.partisipasi.usulan.JenjangUsulan;
import id.selaras.partisipasi.usulan.KamusUsulanService;
import id.selaras.partisipasi.usulan.Usulan;
import id.selaras.partisipasi.usulan.UsulanBaru;
import id.selaras.partisipasi.usulan.UsulanRinci;
import id.selaras.partisipasi.usulan.UsulanService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** T-C.32: what was asked of the PD, and which line takes it up or why none does. */
@Service
@Transactional
public class TelaahUsulanService {

    private final RenjaService renja;
    private final PintuSunting pintu;
    private final KunciRenja kunci;
    private final UsulanService usulan;
    private final BacaUsulan baca;
    private final KamusUsulanService kamus;
    private final SubKegiatanRepository baris;
    private final PenyuntinganRenja penyuntingan;
    private final VersiPublikService publik;
    private final Wewenang wewenang;

    TelaahUsulanService(
            RenjaService renja,
            PintuSunting pintu,
            KunciRenja kunci,
            UsulanService usulan,
            BacaUsulan baca,
            KamusUsulanService kamus,
            SubKegiatanRepository baris,
            PenyuntinganRenja penyuntingan,
            VersiPublikService publik,
            Wewenang wewenang) {
        this.renja = renja;
        this.pintu = pintu;
        this.kunci = kunci;
        this.usulan = usulan;
        this.baca = baca;
        this.kamus = kamus;
        this.baris = baris;
        this.penyuntingan = penyuntingan;
        this.publik = publik;
        this.wewenang = wewenang;
    }

    @Transactional(readOnly = true)
    public List<Usulan> daftar(long renjaId) {
        var r = renja.ambil(renjaId);
        return usulan.untukPd(r.pdId(), r.tahun());
    }

    /** Writes down what the Forum PD asked for. @throws PelanggaranAturan TKS-01, ANG-…, RNJ-010 to RNJ-012 */
    public long tambah(long renjaId, String pengusul, String uraian, String lokasi, String volume, String satuan) {
        var r = pintu.buka(renjaId);
        return usulan.catat(
                r.pdId(),
                r.tahun(),
                new UsulanBaru(
                        pengusul,
                        uraian,
                        lokasi,
                        AngkaSel.target(TeksLuar.rapikan(volume)).nilai(),
                        satuan));
    }

    /**
     * A line of this Renja takes the usulan up; a line without one is tied to it.
     *
     * @throws PelanggaranAturan USL-03 no such line
     */
    public void terima(long renjaId, long usulanId, String kode) {
        var r = pintu.buka(renjaId);
        hubungkan(r, usulanId, cari(renjaId, kode).orElseThrow(() -> new PelanggaranAturan("USL-03")));
    }

    /**
     * From the page of the usulan: it joins a line of the Renja of its PD, or becomes one where the code is not in it
     * yet. A line made for it takes over its place, money and, where the satuan is the same, its volume.
     *
     * @throws PelanggaranAturan USL-27 has not come to the PD yet, USL-28 the Renja is not open, USL-03 no code,
     *     RNJ-010 to RNJ-012 locked, SUN-15, SUN-16 not a code of this PD, AKS-01
     */
    public void tampung(long usulanId, String kode) {
        var u = baca.ambil(usulanId);
        if (u.pdId() == null || u.jenjang().compareTo(JenjangUsulan.PD) < 0) {
            throw new PelanggaranAturan("USL-27", u.kedudukan());
        }
        var ringkas = renja.cari(u.tahun(), u.pdId())
                .orElseThrow(() -> new PelanggaranAturan("USL-28", u.namaPd(), u.tahun()));
        var r = pintu.buka(ringkas.id());
        if (TeksLuar.rapikan(kode).isEmpty()) {
            throw new PelanggaranAturan("USL-03");
        }
        hubungkan(r, usulanId, cari(r.id(), kode).orElseGet(() -> barisBaru(r, u, kode)));
    }

    private SubKegiatanRenja barisBaru(Renja r, UsulanRinci u, String kode) {
        penyuntingan.tambahBaris(r.id(), List.of(kode));
        var baru = cari(r.id(), kode).orElseThrow(() -> new PelanggaranAturan("USL-03"));
        if (u.lokasi() != null) {
            ubah(r, baru, SelBaris.LOKASI, u.lokasi());
        }
        if (u.anggaran() != null) {
            ubah(r, baru, SelBaris.PAGU, AngkaIndonesia.tulis(u.anggaran(), 0, 2));
        }
        if (u.volume() != null && TeksLuar.sama(u.satuan(), baru.isi().satuan())) {
            ubah(
                    r,
                    baru,
                    SelBaris.TARGET,
                    u.volume().stripTrailingZeros().toPlainString().replace('.', ','));
        }
        return baru;
    }

    private void ubah(Renja r, SubKegiatanRenja satu, SelBaris sel, String teks) {
        penyuntingan.ubahSel(r.id(), satu.silsilah(), satu.versi(), sel, teks);
    }

    private void hubungkan(Renja r, long usulanId, SubKegiatanRenja satu) {
        usulan.terima(
                usulanId,
                r.pdId(),
                r.tahun(),
                satu.kode(),
                satu.silsilah(),
                satu.isi().nama());
        if (satu.isi().usulanId() == null) {
            ubah(r, satu, SelBaris.USULAN, String.valueOf(usulanId));
        }
    }

    private Optional<SubKegiatanRenja> cari(long renjaId, String kode) {
        return baris.semua(renjaId).stream()
                .filter(b -> b.kode().equals(TeksLuar.rapikan(kode)))
                .findFirst();
    }

    /** The line of an usulan with its money, or what it could join. @throws PelanggaranAturan USL-404 */
    @Transactional(readOnly = true)
    public BarisUsulan baris(long usulanId) {
        var u = baca.ambil(usulanId);
        var ringkas = u.pdId() == null ? Optional.<RenjaRingkas>empty() : renja.cari(u.tahun(), u.pdId());
        boolean pembaca = ringkas.isPresent()
                && (wewenang.bolehMembaca(u.pdId()) || ringkas.get().status() == StatusRenja.DITETAPKAN);
        if (!pembaca) {
            return beku(u);
        }
        var r = ringkas.get();
        var semua = baris.semua(r.id());
        var satu = semua.stream().filter(b -> milik(b, u)).findFirst();
        boolean boleh =
                u.jenjang().compareTo(JenjangUsulan.PD) >= 0 && kunci.keadaan(r).bolehSunting();
        var kodeKamus = u.kamusId() == null
                ? null
                : kamus.ambil(u.kamusId()).map(k -> k.kodeSubKegiatan()).orElse(null);
        return new BarisUsulan(
                r.id(),
                satu.map(SubKegiatanRenja::kode).orElse(u.kodeSubKegiatan()),
                satu.map(b -> b.isi().nama()).orElse(null),
                satu.map(b -> b.isi().pagu()).orElse(null),
                satu.map(b -> b.isi().target()).orElse(null),
                satu.map(b -> b.isi().satuan()).orElse(null),
                null,
                boleh,
                boleh
                        ? semua.stream()
                                .map(b -> new BarisUsulan.Pilihan(
                                        b.kode(), b.isi().nama()))
                                .toList()
                        : List.of(),
                boleh
                                && kodeKamus != null
                                && semua.stream().noneMatch(b -> b.kode().equals(kodeKamus))
                        ? kodeKamus
                        : null);
    }

    /** What the latest official version says, for those who read no drafts. */
    private BarisUsulan beku(UsulanRinci u) {
        var versi = u.kodeSubKegiatan() == null
                ? List.<VersiPublik>of()
                : publik.terbaru(u.tahun()).stream()
                        .filter(v -> u.pdId() != null && v.pdId() == u.pdId())
                        .toList();
        return publik.baris(versi).values().stream()
                .flatMap(List::stream)
                .filter(b -> u.silsilah() != null
                        ? u.silsilah().equals(b.silsilah())
                        : u.kodeSubKegiatan().equals(b.kode()))
                .findFirst()
                .map(b -> new BarisUsulan(
                        null,
                        b.kode(),
                        b.nama(),
                        b.pagu(),
                        b.target(),
                        b.satuan(),
                        versi.get(0).label(),
                        false,
                        List.of(),
                        null))
                .orElseGet(() -> new BarisUsulan(
                        null, u.kodeSubKegiatan(), null, null, null, null, null, false, List.of(), null));
    }

    private static boolean milik(SubKegiatanRenja b, UsulanRinci u) {
        return u.silsilah() != null
                ? u.silsilah().equals(b.silsilah())
                : Long.valueOf(u.id()).equals(b.isi().usulanId()) || b.kode().equals(u.kodeSubKegiatan());
    }

    /** @throws PelanggaranAturan USL-02 no reason, USL-04 a line is tied to it */
    public void tolak(long renjaId, long usulanId, String alasan) {
        var r = pintu.buka(renjaId);
        baris.semua(renjaId).stream()
                .filter(b -> Long.valueOf(usulanId).equals(b.isi().usulanId()))
                .findFirst()
                .ifPresent(b -> {
                    throw new PelanggaranAturan("USL-04", b.kode(), b.nama());
                });
        usulan.tolak(usulanId, r.pdId(), r.tahun(), alasan);
    }
}
