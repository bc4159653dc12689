package id.selaras.tahunan.renja;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One step of editing: everything in it is done, recorded and undone together. */
final class Langkah {

    private final Renja renja;
    private final String kelompok = UUID.randomUUID().toString();
    private final String asalKelompok;
    private final List<RiwayatRenja.Perubahan> perubahan = new ArrayList<>();
    private final List<Object> baru = new ArrayList<>();
    private final List<Object> hapus = new ArrayList<>();
    private final Set<SubKegiatanRenja> baris = new LinkedHashSet<>();
    private final List<String> barisDihapus = new ArrayList<>();
    private final Set<IndikatorRenja> indikator = new LinkedHashSet<>();
    private final List<String> indikatorDihapus = new ArrayList<>();
    private final Map<SubKegiatanRenja, Long> versiBaris = new IdentityHashMap<>();
    private final Map<IndikatorRenja, Long> versiIndikator = new IdentityHashMap<>();
    private final List<Keterangan> keterangan = new ArrayList<>();

    Langkah(Renja renja) {
        this(renja, null);
    }

    /** @param asalKelompok the step that this one takes back */
    Langkah(Renja renja, String asalKelompok) {
        this.renja = renja;
        this.asalKelompok = asalKelompok;
    }

    void tambah(SubKegiatanRenja satu, Riwayat.Aksi aksi) {
        baru.add(satu);
        baris.add(satu);
        perubahan.add(
                new RiwayatRenja.Perubahan(Riwayat.BARIS, satu.silsilah(), aksi, null, null, satu.isi(), satu.versi()));
    }

    void ubah(SubKegiatanRenja satu, IsiBaris isi, Riwayat.Aksi aksi, SelBaris sel) {
        perubahan.add(new RiwayatRenja.Perubahan(
                Riwayat.BARIS, satu.silsilah(), aksi, sel == null ? null : sel.kunci(), satu.isi(), isi, satu.versi()));
        satu.isi(isi);
        baris.add(satu);
    }

    /** A deleted line comes back with a version that no browser knows yet. */
    void pulihkan(SubKegiatanRenja satu, long versiTerakhir, Riwayat.Aksi aksi) {
        tambah(satu, aksi);
        versiBaris.put(satu, versiTerakhir + 1);
    }

    void pulihkan(IndikatorRenja satu, long versiTerakhir, Riwayat.Aksi aksi) {
        tambah(satu, aksi);
        versiIndikator.put(satu, versiTerakhir + 1);
    }

    /** Names a line in the answer that stays as it is. */
    void sebut(SubKegiatanRenja satu) {
        baris.add(satu);
    }

    void hapus(SubKegiatanRenja satu, Riwayat.Aksi aksi) {
        hapus.add(satu);
        barisDihapus.add(satu.silsilah());
        perubahan.add(
                new RiwayatRenja.Perubahan(Riwayat.BARIS, satu.silsilah(), aksi, null, satu.isi(), null, satu.versi()));
    }

    void tambah(IndikatorRenja satu, Riwayat.Aksi aksi) {
        baru.add(satu);
        indikator.add(satu);
        perubahan.add(new RiwayatRenja.Perubahan(
                Riwayat.INDIKATOR, satu.silsilah(), aksi, null, null, satu.baris(), satu.versi()));
    }

    void ubah(IndikatorRenja satu, BarisIndikator isi, Riwayat.Aksi aksi, BarisIndikator.Sel sel) {
        perubahan.add(new RiwayatRenja.Perubahan(
                Riwayat.INDIKATOR,
                satu.silsilah(),
                aksi,
                sel == null ? null : sel.kunci(),
                satu.baris(),
                isi,
                satu.versi()));
        satu.isi(isi);
        indikator.add(satu);
    }

    void sebut(IndikatorRenja satu) {
        indikator.add(satu);
    }

    void hapus(IndikatorRenja satu, Riwayat.Aksi aksi) {
        hapus.add(satu);
        indikatorDihapus.add(satu.silsilah());
        perubahan.add(new RiwayatRenja.Perubahan(
                Riwayat.INDIKATOR, satu.silsilah(), aksi, null, satu.baris(), null, satu.versi()));
    }

    void terangkan(List<Keterangan> tambahan) {
        keterangan.addAll(tambahan);
    }

    /** Takes up a line that was not there before; one that comes back does not count. */
    boolean menambahBaris() {
        return baru.stream().anyMatch(b -> b instanceof SubKegiatanRenja baris && !versiBaris.containsKey(baris));
    }

    Renja renja() {
        return renja;
    }

    String kelompok() {
        return kelompok;
    }

    String asalKelompok() {
        return asalKelompok;
    }

    Map<SubKegiatanRenja, Long> versiBaris() {
        return versiBaris;
    }

    Map<IndikatorRenja, Long> versiIndikator() {
        return versiIndikator;
    }

    List<RiwayatRenja.Perubahan> perubahan() {
        return perubahan;
    }

    List<Object> baru() {
        return baru;
    }

    List<Object> dihapus() {
        return hapus;
    }

    HasilSunting hasil(TotalRenja total) {
        return new HasilSunting(
                baris.stream().map(BacaRenja::baris).toList(),
                barisDihapus,
                indikator.stream().map(IndikatorRenja::baris).toList(),
                indikatorDihapus,
                total,
                renja.perubahan(),
                keterangan);
    }
}
