package id.selaras.laporan;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRSection;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.OrientationEnum;

/**
 * Paper of an office. Templates are drawn on A4; for F4 (215 × 330 mm) the columns take up the extra
 * width in proportion and the page the extra height. A table that needs A3 is the same in both.
 */
enum Kertas {
    A4(595, 842),
    F4(609, 935);

    private final int lebar;
    private final int tinggi;

    Kertas(int lebar, int tinggi) {
        this.lebar = lebar;
        this.tinggi = tinggi;
    }

    void terapkan(JasperDesign rancangan) {
        if (rancangan.getPageWidth() < A4.lebar) {
            terapkanSisipan(rancangan);
            return;
        }
        if (rancangan.getPageWidth() > A4.tinggi) {
            return;
        }
        boolean mendatar = rancangan.getOrientation() == OrientationEnum.LANDSCAPE;
        int lebarBaru = mendatar ? tinggi : lebar;
        int tinggiBaru = mendatar ? lebar : tinggi;
        if (rancangan.getPageWidth() == lebarBaru) {
            return;
        }
        int tepi = rancangan.getLeftMargin() + rancangan.getRightMargin();
        int tepiTegak = rancangan.getTopMargin() + rancangan.getBottomMargin();
        double skala = (double) (lebarBaru - tepi) / rancangan.getColumnWidth();
        double skalaTegak = (double) (tinggiBaru - tepiTegak) / (rancangan.getPageHeight() - tepiTegak);
        rancangan.setPageWidth(lebarBaru);
        rancangan.setPageHeight(tinggiBaru);
        rancangan.setColumnWidth(lebarBaru - tepi);
        tinggikan(rancangan.getBackground(), skalaTegak);
        for (var pita : new JRBand[] {
            rancangan.getBackground(),
            rancangan.getTitle(),
            rancangan.getPageHeader(),
            rancangan.getColumnHeader(),
            rancangan.getColumnFooter(),
            rancangan.getPageFooter(),
            rancangan.getSummary()
        }) {
            lebarkan(pita, skala);
        }
        lebarkan(rancangan.getDetailSection(), skala);
        for (JRGroup kelompok : rancangan.getGroups()) {
            lebarkan(kelompok.getGroupHeaderSection(), skala);
            lebarkan(kelompok.getGroupFooterSection(), skala);
        }
    }

    /** A template that is drawn inside another grows by as much as the text around it. */
    private void terapkanSisipan(JasperDesign rancangan) {
        int lebarBaru = rancangan.getPageWidth() + lebar - A4.lebar;
        rancangan.setPageWidth(lebarBaru);
        rancangan.setColumnWidth(lebarBaru);
    }

    private static void lebarkan(JRSection bagian, double skala) {
        if (bagian != null && bagian.getBands() != null) {
            for (var pita : bagian.getBands()) {
                lebarkan(pita, skala);
            }
        }
    }

    /** Both edges of an element are moved, so that cells which touched still touch. */
    private static void lebarkan(JRBand pita, double skala) {
        if (pita == null) {
            return;
        }
        for (JRChild anak : pita.getChildren()) {
            if (anak instanceof JRDesignElement unsur) {
                int kiri = (int) Math.round(unsur.getX() * skala);
                int kanan = (int) Math.round((unsur.getX() + unsur.getWidth()) * skala);
                unsur.setX(kiri);
                unsur.setWidth(kanan - kiri);
            }
        }
    }

    private static void tinggikan(JRBand pita, double skala) {
        if (pita instanceof JRDesignBand latar) {
            for (JRChild anak : latar.getChildren()) {
                if (anak instanceof JRDesignElement unsur) {
                    unsur.setHeight((int) Math.floor(unsur.getHeight() * skala));
                }
            }
            latar.setHeight((int) Math.floor(latar.getHeight() * skala));
        }
    }
}
