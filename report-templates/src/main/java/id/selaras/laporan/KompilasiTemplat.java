package id.selaras.laporan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Compiles every template of this module, once for each paper, into the folder of classes. The build
 * runs it; the application only loads what it wrote.
 */
public final class KompilasiTemplat {

    private static final List<String> FOLDER =
            List.of("naskah", "surat", "renja", "rkpd", "verifikasi", "forum", "rpjmd", "renstra");

    private KompilasiTemplat() {}

    /** Arguments: the module's folder, the folder of compiled classes. */
    public static void main(String[] args) throws IOException, JRException {
        var sumber = Path.of(args[0]);
        var tujuan = Path.of(args[1]);
        for (var folder : FOLDER) {
            try (var isi = Files.list(sumber.resolve(folder))) {
                for (var templat : isi.filter(f -> f.toString().endsWith(".jrxml"))
                        .sorted()
                        .toList()) {
                    kompilasi(templat, folder, tujuan);
                }
            }
        }
    }

    private static void kompilasi(Path templat, String folder, Path tujuan) throws IOException, JRException {
        var nama = templat.getFileName().toString().replace(".jrxml", ".jasper");
        for (var kertas : Kertas.values()) {
            var hasil = tujuan.resolve(kertas.name()).resolve(folder).resolve(nama);
            if (Files.exists(hasil)
                    && Files.getLastModifiedTime(hasil).compareTo(Files.getLastModifiedTime(templat)) > 0) {
                continue;
            }
            Files.createDirectories(hasil.getParent());
            JasperDesign rancangan = JRXmlLoader.load(templat.toFile());
            kertas.terapkan(rancangan);
            JasperCompileManager.compileReportToFile(rancangan, hasil.toString());
        }
    }
}
