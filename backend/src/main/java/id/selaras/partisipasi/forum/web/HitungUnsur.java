package id.selaras.partisipasi.forum.web;

import id.selaras.partisipasi.forum.OrangForum;
import id.selaras.partisipasi.forum.OrangForum.PeranForum;
import id.selaras.partisipasi.forum.Unsur;
import java.util.Arrays;
import java.util.List;

/** How many of an unsur were invited and how many came. */
record HitungUnsur(Unsur unsur, long diundang, long hadir) {

    static List<HitungUnsur> dari(List<OrangForum> orang) {
        return Arrays.stream(Unsur.values())
                .map(u -> new HitungUnsur(u, hitung(orang, u, PeranForum.UNDANGAN), hitung(orang, u, PeranForum.HADIR)))
                .toList();
    }

    private static long hitung(List<OrangForum> orang, Unsur unsur, PeranForum peran) {
        return orang.stream()
                .filter(o -> o.unsur() == unsur && o.peran() == peran)
                .count();
    }
}
