package id.selaras.indikator;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of indicators. Everybody reads; the PD that answers for one, and Bappeda, write. */
@Service
@Transactional
public class IndikatorService {

    private final TabelIndikator tabel;
    private final DeretIndikator deret;
    private final ObjectProvider<PemakaiIndikator> pemakai;
    private final PerangkatDaerahService perangkatDaerah;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    IndikatorService(
            TabelIndikator tabel,
            DeretIndikator deret,
            ObjectProvider<PemakaiIndikator> pemakai,
            PerangkatDaerahService perangkatDaerah,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.tabel = tabel;
        this.deret = deret;
        this.pemakai = pemakai;
        this.perangkatDaerah = perangkatDaerah;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** The list, in a number of statements that does not grow with it. */
    @Transactional(readOnly = true)
    public List<IndikatorRingkas> daftar(SaringIndikator saring) {
        var terbaru = tabel.terbaru().stream()
                .collect(Collectors.toMap(TabelIndikator.Terbaru::indikatorId, Function.identity()));
        var pakai = pemakaian(List.of());
        var tahunan = deret.tahunan(List.of());
        var singkatan = perangkatDaerah.daftarSemua().stream()
                .collect(Collectors.toMap(PerangkatDaerah::id, PerangkatDaerah::singkatan));
        var kata = TeksLuar.rapikan(saring.cari()).toLowerCase(Locale.ROOT);
        return tabel.semua().stream()
                .filter(i -> kata.isEmpty() || i.nama().toLowerCase(Locale.ROOT).contains(kata))
                .filter(i -> saring.pd() == null || Objects.equals(saring.pd(), i.pdId()))
                .map(i -> {
                    var t = terbaru.get(i.id());
                    var dipakai = pakai.getOrDefault(i.id(), List.of());
                    return new IndikatorRingkas(
                            i,
                            i.pdId() == null ? null : singkatan.get(i.pdId()),
                            t == null ? null : t.tahun(),
                            t == null ? null : t.nilai(),
                            t == null ? null : t.status(),
                            t != null && basi(t.tahun()),
                            dipakai.size(),
                            Pertentangan.cari(i, dipakai, tahunan.getOrDefault(i.id(), new TreeMap<>()))
                                    .size());
                })
                .filter(r -> saring.keadaan() == null
                        || switch (saring.keadaan()) {
                            case BASI -> r.basi();
                            case BERTENTANGAN -> r.pertentangan() > 0;
                            case KOSONG -> r.tahun() == null;
                        })
                .toList();
    }

    /** @throws PelanggaranAturan IDK-404 unknown in this Pemda */
    @Transactional(readOnly = true)
    public IndikatorRinci rinci(long id) {
        var indikator = ambil(id);
        var nilai = tabel.nilai(id);
        var pakai = pemakaian(List.of(id)).getOrDefault(id, List.of());
        var tahunan = nilai.stream()
                .filter(NilaiIndikator::setahun)
                .collect(Collectors.toMap(NilaiIndikator::tahun, NilaiIndikator::nilai));
        var terakhir = nilai.stream().filter(NilaiIndikator::setahun).findFirst();
        return new IndikatorRinci(
                indikator,
                indikator.pdId() == null
                        ? null
                        : perangkatDaerah.ambil(indikator.pdId()).nama(),
                nilai,
                tabel.riwayat(id),
                pakai,
                Pertentangan.cari(indikator, pakai, tahunan),
                terakhir.map(n -> basi(n.tahun())).orElse(false),
                bolehMengubah(indikator.pdId()));
    }

    /** @throws PelanggaranAturan IDK-404 unknown in this Pemda */
    @Transactional(readOnly = true)
    public Indikator ambil(long id) {
        return tabel.cari(id).orElseThrow(() -> new PelanggaranAturan("IDK-404"));
    }

    /** All of the Pemda, for rules and choices. */
    @Transactional(readOnly = true)
    public List<Indikator> semua() {
        return tabel.semua();
    }

    /** May add an indicator: Bappeda for any PD, a PD for itself. */
    @Transactional(readOnly = true)
    public boolean bolehMenambah() {
        var pelaku = wewenang.pelaku();
        return bappeda()
                || pelaku.memegang(Peran.PERENCANA_PD)
                || pelaku.memegang(Peran.SEKRETARIS_PD)
                || pelaku.memegang(Peran.KEPALA_PD);
    }

    /** @throws PelanggaranAturan AKS-01 */
    @Transactional(readOnly = true)
    public void pastikanBolehMenambah() {
        wewenang.pastikanPeran(
                Peran.PERENCANA_PD, Peran.SEKRETARIS_PD, Peran.KEPALA_PD, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
    }

    /** The indicator, for its form. @throws PelanggaranAturan IDK-404, AKS-01 */
    @Transactional(readOnly = true)
    public Indikator untukDiubah(long id) {
        var i = ambil(id);
        pastikanBolehMengubah(i.pdId());
        return i;
    }

    /** PD for which the current person may keep indicators; all of them for Bappeda. */
    @Transactional(readOnly = true)
    public List<PerangkatDaerah> pdPilihan() {
        return perangkatDaerah.daftarAktif().stream()
                .filter(pd -> bolehMengubah(pd.id()))
                .toList();
    }

    /** @throws PelanggaranAturan IDK-01 to IDK-04, AKS-01 */
    public long tambah(IsiIndikator isi) {
        var rapi = isi.rapi();
        pastikanBolehMengubah(rapi.pdId());
        pastikanTunggal(0, rapi);
        long id = Id.baru();
        tabel.sisipkan(id, rapi);
        jejak.catatIsi(
                "indikator.ditambah",
                "indikator",
                id,
                rapi.pdId(),
                "Indikator " + rapi.nama() + " ditambahkan",
                null,
                rapi.jejak());
        return id;
    }

    /** @throws SudahDiubah somebody else changed it meanwhile */
    public void ubah(long id, IsiIndikator isi, long versi) {
        var lama = ambil(id);
        var rapi = isi.rapi();
        pastikanBolehMengubah(lama.pdId());
        pastikanBolehMengubah(rapi.pdId());
        pastikanTunggal(id, rapi);
        if (!tabel.perbarui(id, rapi, versi)) {
            throw new SudahDiubah(lama.nama() + " (" + lama.satuan() + ")");
        }
        jejak.catatIsi(
                "indikator.diubah",
                "indikator",
                id,
                rapi.pdId(),
                "Indikator " + rapi.nama() + " diubah",
                lama.isi().jejak(),
                rapi.jejak());
    }

    boolean bolehMengubah(Long pdId) {
        var pelaku = wewenang.pelaku();
        return pelaku.sistem()
                || bappeda()
                || pdId != null
                        && (pelaku.memegang(Peran.PERENCANA_PD, pdId)
                                || pelaku.memegang(Peran.SEKRETARIS_PD, pdId)
                                || pelaku.memegang(Peran.KEPALA_PD, pdId));
    }

    void pastikanBolehMengubah(Long pdId) {
        if (!bolehMengubah(pdId)) {
            if (pdId == null) {
                wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
            } else {
                wewenang.pastikanPeranDi(pdId, Peran.PERENCANA_PD, Peran.SEKRETARIS_PD, Peran.KEPALA_PD);
            }
        }
    }

    boolean bappeda() {
        var pelaku = wewenang.pelaku();
        return pelaku.memegang(Peran.KABID_BAPPEDA) || pelaku.memegang(Peran.KEPALA_BAPPEDA);
    }

    /** A series that ends before n-2; the plan year n is the one after this year. */
    private boolean basi(int tahunTerakhir) {
        return tahunTerakhir < LocalDate.now(jam).getYear() - 1;
    }

    private void pastikanTunggal(long id, IsiIndikator isi) {
        tabel.semua().stream()
                .filter(i ->
                        i.id() != id && TeksLuar.sama(i.nama(), isi.nama()) && Objects.equals(i.pdId(), isi.pdId()))
                .findFirst()
                .ifPresent(i -> {
                    throw new PelanggaranAturan("IDK-04", i.nama());
                });
    }

    private Map<Long, List<PemakaianIndikator>> pemakaian(Collection<Long> indikator) {
        Map<Long, List<PemakaianIndikator>> hasil = new HashMap<>();
        pemakai.orderedStream()
                .flatMap(p -> p.pemakaian(indikator).stream())
                .forEach(satu -> hasil.computeIfAbsent(satu.indikatorId(), id -> new ArrayList<>())
                        .add(satu));
        return hasil;
    }
}
