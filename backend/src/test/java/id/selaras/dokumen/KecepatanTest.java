package id.selaras.dokumen;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class KecepatanTest {
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    @Test
    void cepat() throws Exception {
        for (int i = 0; i < 4; i++)
            for (var f : Format.values()) {
                long a = cpu();
                long w = System.nanoTime();
                int n = Percetakan.renja()
                        .cetak(ContohDokumen.renja(34), ContohDokumen.IDENTITAS, BagianRenja.SELURUHNYA, f)
                        .length;
                System.out.println("RENJA " + f + " cpu " + (cpu() - a) + " wall " + (System.nanoTime() - w) / 1_000_000
                        + " " + n);
            }
        var besar = ContohDokumen.renja(20_000);
        for (int i = 0; i < 2; i++)
            for (var f : Format.values()) {
                long a = cpu();
                long w = System.nanoTime();
                int n = Percetakan.renja().cetak(besar, ContohDokumen.IDENTITAS, BagianRenja.TC33, f).length;
                System.out.println("TC33-20000 " + f + " cpu " + (cpu() - a) + " wall "
                        + (System.nanoTime() - w) / 1_000_000 + " " + n);
            }
    }
}
