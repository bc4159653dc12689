package id.selaras.tahunan.renja;

import java.util.Arrays;
import java.util.List;

/** Something the planner should know about a change: key of a sentence and what stands in it. */
public record Keterangan(String kode, List<String> argumen) {

    public static Keterangan of(String kode, Object... argumen) {
        return new Keterangan(kode, Arrays.stream(argumen).map(String::valueOf).toList());
    }
}
