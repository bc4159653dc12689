package id.selaras;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

/**
 * Finds classes in the one jar by an index of its packages. The loader that comes with such a jar asks each
 * of some two hundred jars inside, one after the other, for every class: that was half of a start.
 */
final class PemuatKelas extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private record Jar(URL alamat, JarFile isi, CodeSource asal) {}

    private final Map<String, List<Jar>> menurutFolder = new HashMap<>();

    private PemuatKelas(URL[] jar, ClassLoader induk) throws IOException {
        super("selaras", jar, induk);
        for (var alamat : jar) {
            daftarkan(alamat);
        }
    }

    /** A quicker loader of the same jars where the product runs from one jar; null where it does not. */
    static PemuatKelas untuk(ClassLoader asal) {
        if (!asal.getClass().getName().equals("org.springframework.boot.loader.launch.LaunchedClassLoader")
                || !(asal instanceof URLClassLoader bawaan)) {
            return null;
        }
        try {
            return new PemuatKelas(bawaan.getURLs(), bawaan.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void daftarkan(URL alamat) throws IOException {
        var isi = ((JarURLConnection) alamat.openConnection()).getJarFile();
        var jar = new Jar(alamat, isi, new CodeSource(alamat, (Certificate[]) null));
        Set<String> folder = new LinkedHashSet<>();
        isi.versionedStream().forEach(entri -> {
            // A folder is found under its own name too, as those who search the class path ask for it.
            var nama = entri.getName();
            folder.add(folder(nama));
            if (entri.isDirectory()) {
                folder.add(folder(nama.substring(0, nama.length() - 1)));
            }
        });
        folder.forEach(
                f -> menurutFolder.computeIfAbsent(f, k -> new ArrayList<>(1)).add(jar));
    }

    private static String folder(String nama) {
        return nama.substring(0, nama.lastIndexOf('/') + 1);
    }

    private List<Jar> calon(String nama) {
        return menurutFolder.getOrDefault(folder(nama), List.of());
    }

    @Override
    protected Class<?> findClass(String nama) throws ClassNotFoundException {
        var berkas = nama.replace('.', '/') + ".class";
        for (var jar : calon(berkas)) {
            var entri = jar.isi.getJarEntry(berkas);
            if (entri != null) {
                try (InputStream aliran = jar.isi.getInputStream(entri)) {
                    var isi = aliran.readAllBytes();
                    siapkanPaket(nama, jar);
                    return defineClass(nama, isi, 0, isi.length, jar.asal);
                } catch (IOException e) {
                    throw new ClassNotFoundException(nama, e);
                }
            }
        }
        throw new ClassNotFoundException(nama);
    }

    /** With what the manifest says of it: some libraries ask their package for their version. */
    private void siapkanPaket(String nama, Jar jar) throws IOException {
        int titik = nama.lastIndexOf('.');
        if (titik < 0 || getDefinedPackage(nama.substring(0, titik)) != null) {
            return;
        }
        try {
            var manifes = jar.isi.getManifest();
            if (manifes == null) {
                definePackage(nama.substring(0, titik), null, null, null, null, null, null, null);
            } else {
                definePackage(nama.substring(0, titik), manifes, jar.alamat);
            }
        } catch (IllegalArgumentException sudahAda) {
            // Another thread was first.
        }
    }

    @Override
    public URL findResource(String nama) {
        for (var jar : calon(nama)) {
            if (jar.isi.getJarEntry(nama) != null) {
                return alamat(jar, nama);
            }
        }
        return null;
    }

    @Override
    public Enumeration<URL> findResources(String nama) {
        return Collections.enumeration(calon(nama).stream()
                .filter(jar -> jar.isi.getJarEntry(nama) != null)
                .map(jar -> alamat(jar, nama))
                .toList());
    }

    private static URL alamat(Jar jar, String nama) {
        try {
            return new URL(jar.alamat, nama);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(nama, e);
        }
    }
}
