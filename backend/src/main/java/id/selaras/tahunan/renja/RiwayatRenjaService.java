package id.selaras.tahunan.renja;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail of a Renja: of one line for a person, since a number for a browser. */
@Service
@Transactional(readOnly = true)
public class RiwayatRenjaService {

    private final RenjaService renja;
    private final RiwayatRenja riwayat;
    private final SubKegiatanRepository baris;
    private final IndikatorRenjaRepository indikator;
    private final HitungRenja hitung;
    private final PilihanRenja pilihan;

    RiwayatRenjaService(
            RenjaService renja,
            RiwayatRenja riwayat,
            SubKegiatanRepository baris,
            IndikatorRenjaRepository indikator,
            HitungRenja hitung,
            PilihanRenja pilihan) {
        this.renja = renja;
        this.riwayat = riwayat;
        this.baris = baris;
        this.indikator = indikator;
        this.hitung = hitung;
        this.pilihan = pilihan;
    }

    /** Every change of a line or indicator, the newest first. */
    public List<RiwayatBaris> baris(long renjaId, String silsilah) {
        var ringkas = renja.ambil(renjaId);
        var teks = new TeksSel(pilihan.untuk(ringkas.tahun(), ringkas.pdId(), ringkas.nomenklatur()));
        return riwayat.satu(renjaId, silsilah).stream()
                .filter(r -> !r.objek().equals(Riwayat.BAB))
                .map(r -> new RiwayatBaris(
                        r.nomor(), r.waktu(), r.pelaku(), r.aksi().label(), r.dibatalkan(), perbedaan(r, teks)))
                .toList();
    }

    /** What changed after the number that a browser knows; in a fixed number of statements. */
    public PerubahanRenja sejak(long renjaId, long nomor) {
        var ringkas = renja.ambil(renjaId);
        var entri = riwayat.sejak(renjaId, nomor);
        var tersentuh = new LinkedHashSet<String>();
        var oleh = new HashMap<String, String>();
        for (var r : entri) {
            if (!r.objek().equals(Riwayat.BAB)) {
                tersentuh.add(r.silsilah());
            }
            oleh.put(r.silsilah(), r.pelaku());
        }
        var ada = new ArrayList<BarisSubKegiatan>();
        var indikatorAda = new ArrayList<BarisIndikator>();
        if (!tersentuh.isEmpty()) {
            baris.dariSilsilah(renjaId, tersentuh).forEach(b -> ada.add(BacaRenja.baris(b)));
            indikator.dariSilsilah(renjaId, tersentuh).forEach(i -> indikatorAda.add(i.baris()));
        }
        ada.forEach(b -> tersentuh.remove(b.silsilah()));
        indikatorAda.forEach(i -> tersentuh.remove(i.silsilah()));
        return new PerubahanRenja(
                ringkas.perubahan(), ringkas.status(), ada, List.copyOf(tersentuh), indikatorAda, oleh, total(ringkas));
    }

    public TotalRenja total(long renjaId) {
        return total(renja.ambil(renjaId));
    }

    private TotalRenja total(RenjaRingkas ringkas) {
        return hitung.total(ringkas.id(), ringkas.tahun(), ringkas.pdId());
    }

    private static List<RiwayatBaris.Perbedaan> perbedaan(Riwayat r, TeksSel teks) {
        var hasil = new ArrayList<RiwayatBaris.Perbedaan>();
        if (r.objek().equals(Riwayat.INDIKATOR)) {
            var sebelum = r.baru() ? null : NaskahJson.baca(r.sebelum(), BarisIndikator.class);
            var sesudah = r.hapus() ? null : NaskahJson.baca(r.sesudah(), BarisIndikator.class);
            for (var sel : BarisIndikator.Sel.values()) {
                tambah(
                        hasil,
                        sel.label(),
                        sebelum == null ? "" : TeksSel.tulis(sel, sebelum.sel(sel)),
                        sesudah == null ? "" : TeksSel.tulis(sel, sesudah.sel(sel)));
            }
            return hasil;
        }
        var sebelum = r.baru() ? null : NaskahJson.baca(r.sebelum(), IsiBaris.class);
        var sesudah = r.hapus() ? null : NaskahJson.baca(r.sesudah(), IsiBaris.class);
        for (var sel : EnumSet.allOf(SelBaris.class)) {
            tambah(
                    hasil,
                    sel.label(),
                    sebelum == null ? "" : teks.tulis(sel, sebelum.sel(sel)),
                    sesudah == null ? "" : teks.tulis(sel, sesudah.sel(sel)));
        }
        return hasil;
    }

    private static void tambah(List<RiwayatBaris.Perbedaan> hasil, String sel, String sebelum, String sesudah) {
        if (!sebelum.equals(sesudah)) {
            hasil.add(new RiwayatBaris.Perbedaan(sel, sebelum, sesudah));
        }
    }
}
