package id.selaras.dokumen.mesin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** The address of the page that proves a document, as QR. */
public final class GambarQr {

    private static final int TITIK_PER_MODUL = 4;

    private GambarQr() {}

    static Renderable untuk(String alamat) {
        return SimpleDataRenderer.getInstance(png(alamat));
    }

    public static byte[] png(String alamat) {
        try {
            var modul = new QRCodeWriter()
                    .encode(
                            alamat,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 1));
            int sisi = modul.getWidth() * TITIK_PER_MODUL;
            var gambar = new BufferedImage(sisi, sisi, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < sisi; y++) {
                for (int x = 0; x < sisi; x++) {
                    gambar.setRGB(x, y, modul.get(x / TITIK_PER_MODUL, y / TITIK_PER_MODUL) ? 0xFF000000 : 0xFFFFFFFF);
                }
            }
            var keluaran = new ByteArrayOutputStream();
            ImageIO.write(gambar, "png", keluaran);
            return keluaran.toByteArray();
        } catch (WriterException | IOException e) {
            throw new IllegalStateException("QR untuk " + alamat + " tidak dapat dibuat", e);
        }
    }
}
