package id.selaras.verifikasi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Points in time as the tables keep them: UTC. */
final class Waktu {

    private Waktu() {}

    static LocalDateTime kini(Clock jam) {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }

    static Instant baca(ResultSet rs, String kolom) throws SQLException {
        var nilai = rs.getObject(kolom, LocalDateTime.class);
        return nilai == null ? null : nilai.toInstant(ZoneOffset.UTC);
    }
}
