package id.selaras.tolokukur;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToLongFunction;

/** How long something took by the clock on the wall, and how long the processor worked for it in this thread. */
public record Lama(long dinding, long prosesor) {

    public static final Lama NOL = new Lama(0, 0);

    private static final ThreadMXBean BENANG = ManagementFactory.getThreadMXBean();

    public static Lama dari(Runnable kerja) {
        long prosesor = BENANG.getCurrentThreadCpuTime();
        long dinding = System.nanoTime();
        kerja.run();
        return new Lama(System.nanoTime() - dinding, BENANG.getCurrentThreadCpuTime() - prosesor);
    }

    /** The median of several, in milliseconds. */
    public static double tengah(List<Lama> banyak, ToLongFunction<Lama> ukuran) {
        var urut = banyak.stream().mapToLong(ukuran).sorted().toArray();
        return urut[urut.length / 2] / 1e6;
    }

    public Lama tambah(Lama lain) {
        return new Lama(dinding + lain.dinding, prosesor + lain.prosesor);
    }
}
