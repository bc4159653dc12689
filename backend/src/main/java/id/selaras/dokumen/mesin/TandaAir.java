package id.selaras.dokumen.mesin;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A word across the page, under the text. Drawn as outlines in a light grey, since an archive PDF may
 * not be transparent.
 */
public final class TandaAir extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;
    private static final Color WARNA = new Color(0xEC, 0xEC, 0xEC);

    private final String kata;

    TandaAir(String kata) {
        this.kata = kata;
    }

    @Override
    public void render(JasperReportsContext konteks, Graphics2D bidang, Rectangle2D bingkai) {
        var fon = FontUtil.getInstance(konteks)
                .getAwtFontFromBundles(PengukurTeks.FON, Font.BOLD, 100f, MesinLaporan.BAHASA, false);
        var huruf = fon.createGlyphVector(new FontRenderContext(null, true, true), kata)
                .getOutline();
        var ukuran = huruf.getBounds2D();
        double sudut = Math.atan2(bingkai.getHeight(), bingkai.getWidth());
        double diagonal = Math.hypot(bingkai.getWidth(), bingkai.getHeight());
        double skala = diagonal * 0.72 / ukuran.getWidth();
        var letak = new AffineTransform();
        letak.translate(bingkai.getCenterX(), bingkai.getCenterY());
        letak.rotate(-sudut);
        letak.scale(skala, skala);
        letak.translate(-ukuran.getCenterX(), -ukuran.getCenterY());
        bidang.setColor(WARNA);
        bidang.fill(letak.createTransformedShape(huruf));
    }
}
