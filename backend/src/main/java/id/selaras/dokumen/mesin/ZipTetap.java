package id.selaras.dokumen.mesin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an office document anew so that only its content decides its bytes. */
final class ZipTetap {

    private static final LocalDateTime WAKTU = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipTetap() {}

    /** Changes one file inside the package. */
    interface Isi {
        byte[] ubah(String nama, byte[] isi);

        /** Files to add at the end: name, content. */
        default java.util.Map<String, byte[]> tambahan() {
            return java.util.Map.of();
        }
    }

    static byte[] tulisUlang(byte[] asal, Isi pengubah) {
        var keluaran = new ByteArrayOutputStream(asal.length);
        try (var masuk = new ZipInputStream(new ByteArrayInputStream(asal));
                var keluar = new ZipOutputStream(keluaran)) {
            for (var entri = masuk.getNextEntry(); entri != null; entri = masuk.getNextEntry()) {
                tambah(keluar, entri.getName(), pengubah.ubah(entri.getName(), masuk.readAllBytes()));
            }
            for (var tambahan : new java.util.TreeMap<>(pengubah.tambahan()).entrySet()) {
                tambah(keluar, tambahan.getKey(), tambahan.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static void tambah(ZipOutputStream keluar, String nama, byte[] isi) throws IOException {
        var entri = new ZipEntry(nama);
        entri.setTimeLocal(WAKTU);
        keluar.putNextEntry(entri);
        keluar.write(isi);
        keluar.closeEntry();
    }
}
