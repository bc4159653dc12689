package id.selaras.tahunan.renja;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Typing into T-C.29 and T-C.30, one cell or a pasted block at a time. A cell that was not understood,
 * or that somebody else changed since, is answered for by itself; the others are kept.
 */
@Service
@Transactional
public class IsianTabelService {

    /** Cells of one request; more than this is not typed by hand. */
    public static final int MAKS_UBAHAN = 5000;

    private final RenjaService renja;
    private final PintuSunting pintu;
    private final SimpananIsian simpanan;
    private final PilihanRenja pilihan;
    private final VersiRenjaService versi;
    private final JejakAudit jejak;
    private final Wewenang wewenang;
    private final Clock jam;

    IsianTabelService(
            RenjaService renja,
            PintuSunting pintu,
            SimpananIsian simpanan,
            PilihanRenja pilihan,
            VersiRenjaService versi,
            JejakAudit jejak,
            Wewenang wewenang,
            Clock jam) {
        this.renja = renja;
        this.pintu = pintu;
        this.simpanan = simpanan;
        this.pilihan = pilihan;
        this.versi = versi;
        this.jejak = jejak;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /**
     * A cell as it was typed.
     *
     * @param semula what the person saw there before
     */
    public record Ubahan(long baris, String kolom, String semula, String nilai) {}

    /**
     * A cell that was not taken.
     *
     * @param sebab why its text has no clear meaning; null where somebody else changed it
     * @param kini what is there now
     * @param oleh who typed that
     */
    public record Tertahan(long baris, String kolom, PelanggaranAturan sebab, String kini, String oleh) {}

    /** @param baris every row that was touched, as it is now */
    public record Hasil(List<BarisIsian> baris, List<Tertahan> tertahan) {}

    @Transactional(readOnly = true)
    public List<BarisIsian> baris(long renjaId, TabelIsian tabel) {
        renja.ambil(renjaId);
        return simpanan.semua(renjaId, tabel);
    }

    /** @throws PelanggaranAturan RNJ-010 to RNJ-012 locked, SUN-32 too many cells at once */
    public Hasil ubah(long renjaId, TabelIsian tabel, List<Ubahan> ubahan) {
        var r = pintu.buka(renjaId);
        if (ubahan.size() > MAKS_UBAHAN) {
            throw new PelanggaranAturan("SUN-32", String.valueOf(ubahan.size()), String.valueOf(MAKS_UBAHAN));
        }
        var ada = peta(renjaId, tabel);
        var oleh = RiwayatRenja.oleh(wewenang.pelaku());
        Map<String, String> sebelum = new LinkedHashMap<>();
        Map<String, String> sesudah = new LinkedHashMap<>();
        var tertahan = new ArrayList<Tertahan>();
        Map<KolomIsian, Map<Long, Object>> tertulisBaru = new LinkedHashMap<>();
        for (var u : ubahan) {
            var baris = ada.get(u.baris());
            var kolom = tabel.kolom(u.kolom()).orElseThrow(() -> new PelanggaranAturan("SUN-01", u.kolom()));
            if (baris == null) {
                tertahan.add(new Tertahan(u.baris(), u.kolom(), new PelanggaranAturan("SUN-17"), "", null));
                continue;
            }
            var kini = baris.sel().get(u.kolom());
            try {
                var nilai = baca(kolom, u.nilai());
                var tertulis = tulis(nilai);
                if (tertulis.equals(kini)) {
                    continue;
                }
                if (!kini.equals(u.semula() == null ? "" : u.semula())) {
                    tertahan.add(new Tertahan(u.baris(), u.kolom(), null, kini, baris.oleh()));
                    continue;
                }
                tertulisBaru.computeIfAbsent(kolom, k -> new LinkedHashMap<>()).put(u.baris(), nilai);
                baris.sel().put(u.kolom(), tertulis);
                sebelum.put(sebut(baris, kolom), kini);
                sesudah.put(sebut(baris, kolom), tertulis);
            } catch (PelanggaranAturan sebab) {
                tertahan.add(new Tertahan(u.baris(), u.kolom(), sebab, kini, null));
            }
        }
        tertulisBaru.forEach((kolom, nilai) -> simpanan.ubah(renjaId, tabel, kolom, nilai, oleh, jam.instant()));
        if (!sesudah.isEmpty()) {
            jejak.catatIsi(
                    "renja.tabel",
                    "renja",
                    renjaId,
                    r.pdId(),
                    tabel.kode() + ": " + sesudah.size() + " sel diubah",
                    sebelum,
                    sesudah);
        }
        var tersentuh = ubahan.stream().map(Ubahan::baris).collect(Collectors.toSet());
        return new Hasil(
                simpanan.semua(renjaId, tabel).stream()
                        .filter(b -> tersentuh.contains(b.id()))
                        .toList(),
                tertahan);
    }

    /**
     * Adds a row: in T-C.29 for a code of the nomenklatur, in T-C.30 for an indicator.
     *
     * @throws PelanggaranAturan SUN-15, SUN-16 unknown code, SUN-37 no indicator
     */
    public long tambah(long renjaId, TabelIsian tabel, String isian) {
        var r = pintu.buka(renjaId);
        long id;
        if (tabel == TabelIsian.EVALUASI) {
            var n = new PembacaKode(pilihan.untuk(r.tahun(), r.pdId(), r.nomenklatur()))
                    .baca(TeksLuar.rapikan(isian))
                    .nomenklatur();
            id = simpanan.tambahEvaluasi(renjaId, n.kode(), n.jenjang().name(), n.nama(), n.indikator(), n.satuan());
        } else {
            var kolom = tabel.kolom().get(0);
            var rapi = (String) baca(kolom, isian);
            if (rapi == null) {
                throw new PelanggaranAturan("SUN-37");
            }
            id = simpanan.tambahKinerja(renjaId, rapi);
        }
        jejak.catat(
                "renja.tabel",
                "renja",
                renjaId,
                r.pdId(),
                tabel.kode() + ": baris ditambahkan, " + TeksLuar.rapikan(isian));
        return id;
    }

    /**
     * Adds to T-C.29 a row for every program, kegiatan and sub kegiatan of the plan that has none.
     *
     * @return how many were added
     */
    public int lengkapi(long renjaId) {
        var r = pintu.buka(renjaId);
        var ada = simpanan.semua(renjaId, TabelIsian.EVALUASI).stream()
                .map(BarisIsian::kode)
                .collect(Collectors.toCollection(HashSet::new));
        var oleh = RiwayatRenja.oleh(wewenang.pelaku());
        var target = TabelIsian.EVALUASI.kolom("targetRenstra").orElseThrow();
        Map<Long, Object> sasaran = new LinkedHashMap<>();
        int jumlah = 0;
        for (var b : versi.susun(renjaId).matriks()) {
            boolean berkinerja = b.jenjang() == IsiRenja.Jenjang.PROGRAM
                    || b.jenjang() == IsiRenja.Jenjang.KEGIATAN
                    || b.jenjang() == IsiRenja.Jenjang.SUB_KEGIATAN;
            if (berkinerja && !b.kode().isEmpty() && ada.add(b.kode())) {
                long id = simpanan.tambahEvaluasi(
                        renjaId, b.kode(), b.jenjang().name(), b.nama(), b.indikator(), b.satuan());
                if (b.targetAkhirRenstra() != null) {
                    sasaran.put(id, b.targetAkhirRenstra());
                }
                jumlah++;
            }
        }
        simpanan.ubah(renjaId, TabelIsian.EVALUASI, target, sasaran, oleh, jam.instant());
        if (jumlah > 0) {
            jejak.catat("renja.tabel", "renja", renjaId, r.pdId(), "T-C.29: " + jumlah + " baris diambil dari rencana");
        }
        return jumlah;
    }

    /** Takes a row away; what it held stays in the trail. @throws PelanggaranAturan SUN-17 it is gone already */
    public void hapus(long renjaId, TabelIsian tabel, long barisId) {
        var r = pintu.buka(renjaId);
        var baris = peta(renjaId, tabel).get(barisId);
        if (baris == null || simpanan.hapus(renjaId, tabel, barisId) == 0) {
            throw new PelanggaranAturan("SUN-17");
        }
        jejak.catatIsi(
                "renja.tabel",
                "renja",
                renjaId,
                r.pdId(),
                tabel.kode() + ": baris dihapus, "
                        + (baris.kode() == null ? baris.sel().get("indikator") : baris.kode()),
                baris.sel(),
                null);
    }

    private Map<Long, BarisIsian> peta(long renjaId, TabelIsian tabel) {
        return simpanan.semua(renjaId, tabel).stream().collect(Collectors.toMap(BarisIsian::id, b -> b));
    }

    private static String sebut(BarisIsian baris, KolomIsian kolom) {
        var apa = baris.kode() == null ? baris.sel().get("indikator") : baris.kode();
        return apa + " " + kolom.kunci();
    }

    private static Object baca(KolomIsian kolom, String teks) {
        var rapi = TeksLuar.rapikan(teks);
        return switch (kolom.jenis()) {
            case ANGKA -> AngkaSel.target(rapi).nilai();
            case PILIHAN -> pilih(kolom, rapi.toUpperCase(Locale.ROOT));
            case TEKS -> bebas(kolom, rapi);
        };
    }

    private static String pilih(KolomIsian kolom, String teks) {
        if (teks.isEmpty()) {
            return null;
        }
        if (!kolom.pilihan().contains(teks)) {
            throw new PelanggaranAturan("SUN-33", teks, String.join(", ", kolom.pilihan()));
        }
        return teks;
    }

    private static String bebas(KolomIsian kolom, String teks) {
        if (teks.length() > kolom.panjang()) {
            throw new PelanggaranAturan(
                    "SUN-02", kolom.kunci(), String.valueOf(teks.length()), String.valueOf(kolom.panjang()));
        }
        return teks.isEmpty() ? null : teks;
    }

    private static String tulis(Object nilai) {
        return nilai instanceof java.math.BigDecimal angka
                ? SimpananIsian.tulis(angka)
                : nilai == null ? "" : (String) nilai;
    }
}
