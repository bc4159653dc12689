package id.selaras.tahunan.berkas;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken in, recognised by their bytes. Nothing is unpacked for it. */
enum TipeBerkas {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final int AKHIR_DIREKTORI = 0x06054b50;
    private static final int ENTRI_DIREKTORI = 0x02014b50;
    private static final int MAKS_ENTRI = 20_000;

    private final String media;
    private final String akhiran;

    TipeBerkas(String media, String akhiran) {
        this.media = media;
        this.akhiran = akhiran;
    }

    String media() {
        return media;
    }

    static Optional<TipeBerkas> dari(byte[] isi) {
        if (berawal(isi, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        }
        if (berawal(isi, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return Optional.of(JPEG);
        }
        if (berawal(isi, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})) {
            return Optional.of(PNG);
        }
        if (berawal(isi, new byte[] {'P', 'K', 3, 4})) {
            var entri = entri(isi);
            if (entri.stream().anyMatch(e -> e.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
                return Optional.empty();
            }
            return entri.contains("word/document.xml")
                    ? Optional.of(DOCX)
                    : entri.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The name without path and control characters, with the ending that its bytes call for. */
    String rapikanNama(String nama) {
        var dasar = nama == null ? "" : nama.substring(Math.max(nama.lastIndexOf('/'), nama.lastIndexOf('\\')) + 1);
        dasar = dasar.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        var kecil = dasar.toLowerCase(Locale.ROOT);
        boolean cocok = kecil.endsWith("." + akhiran) || this == JPEG && kecil.endsWith(".jpeg");
        var pangkal = cocok ? dasar.substring(0, dasar.lastIndexOf('.')) : dasar;
        if (pangkal.isBlank()) {
            pangkal = "berkas";
        }
        return (pangkal.length() > 200 ? pangkal.substring(0, 200) : pangkal) + "." + akhiran;
    }

    private static boolean berawal(byte[] isi, byte[] tanda) {
        return isi.length >= tanda.length && Arrays.equals(isi, 0, tanda.length, tanda, 0, tanda.length);
    }

    /** Names in the directory at the end of a zip, read without unpacking: a bomb stays packed. */
    private static Set<String> entri(byte[] isi) {
        var nama = new HashSet<String>();
        var b = ByteBuffer.wrap(isi).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = isi.length - 22; i >= Math.max(0, isi.length - 65_557); i--) {
            if (b.getInt(i) == AKHIR_DIREKTORI) {
                bacaDirektori(b, b.getInt(i + 16), nama);
                break;
            }
        }
        return nama;
    }

    private static void bacaDirektori(ByteBuffer b, int awal, Set<String> nama) {
        int letak = awal;
        for (int n = 0; n < MAKS_ENTRI && letak >= 0 && letak + 46 <= b.limit(); n++) {
            if (b.getInt(letak) != ENTRI_DIREKTORI) {
                return;
            }
            int panjangNama = Short.toUnsignedInt(b.getShort(letak + 28));
            if (letak + 46 + panjangNama > b.limit()) {
                return;
            }
            nama.add(new String(b.array(), letak + 46, panjangNama, StandardCharsets.UTF_8));
            letak += 46
                    + panjangNama
                    + Short.toUnsignedInt(b.getShort(letak + 30))
                    + Short.toUnsignedInt(b.getShort(letak + 32));
        }
    }
}
