package id.selaras.platform;

import java.time.OffsetDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of an installation.
 *
 * @param peragaan the demo: its users, its clock, its Pemda
 * @param admin the first administrator of a production installation
 * @param pemda the Pemda that a production installation begins with
 */
@ConfigurationProperties("selaras")
record PengaturanSelaras(Peragaan peragaan, Admin admin, PemdaAwal pemda) {

    record Peragaan(boolean aktif, OffsetDateTime mulai) {}

    record Admin(String nama, String sandi) {}

    record PemdaAwal(String kode, String nama, String jenis, String tempat, String zona, String bappeda) {}

    boolean denganPeragaan() {
        return peragaan != null && peragaan.aktif();
    }
}
