package id.selaras.tolokukur;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

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

    public Lama tambah(Lama lain) {
        return new Lama(dinding + lain.dinding, prosesor + lain.prosesor);
    }
}
