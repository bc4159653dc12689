package id.selaras.beranda;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Health of the parts of the product, in words an office knows. */
@Component
class KeadaanSistem {

    private static final Map<String, String> NAMA = Map.of(
            "db", "Basis data",
            "diskSpace", "Ruang simpan",
            "ping", "Aplikasi");

    private final HealthEndpoint kesehatan;

    KeadaanSistem(HealthEndpoint kesehatan) {
        this.kesehatan = kesehatan;
    }

    /** Part and whether it is well. */
    Map<String, Boolean> bagian() {
        Map<String, Boolean> hasil = new TreeMap<>();
        var semua = kesehatan.health();
        if (semua instanceof CompositeHealthDescriptor gabungan) {
            gabungan.getComponents().forEach((kunci, satu) -> {
                if (NAMA.containsKey(kunci)) {
                    hasil.put(NAMA.get(kunci), Status.UP.equals(satu.getStatus()));
                }
            });
        }
        return hasil;
    }
}
