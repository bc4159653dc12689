package id.selaras.dokumen.mesin;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/**
 * Rows of a template from records: a component is a field. A row that no page could hold comes as
 * several rows, so that nothing is lost and filling always ends.
 */
public final class RecordDataSource implements JRDataSource {

    private final Iterator<? extends Record> baris;
    private final PemenggalBaris pemenggal;
    private final Queue<Object[]> lanjutan = new ArrayDeque<>();
    private Class<?> jenis;
    private String[] nama = {};
    private MethodHandle[] pembaca = {};
    private final Map<String, Integer> letak = new HashMap<>();
    private Object[] kini = {};

    /** @param pemenggal splits rows that are too tall; null where there are no pages */
    RecordDataSource(List<? extends Record> baris, PemenggalBaris pemenggal) {
        this.baris = baris.iterator();
        this.pemenggal = pemenggal;
    }

    public RecordDataSource(List<? extends Record> baris) {
        this(baris, null);
    }

    @Override
    public boolean next() throws JRException {
        if (!lanjutan.isEmpty()) {
            kini = lanjutan.remove();
            return true;
        }
        if (!baris.hasNext()) {
            return false;
        }
        kini = baca(baris.next());
        if (pemenggal != null) {
            lanjutan.addAll(pemenggal.penggal(nama, kini));
            if (!lanjutan.isEmpty()) {
                kini = lanjutan.remove();
            }
        }
        return true;
    }

    @Override
    public Object getFieldValue(JRField bidang) throws JRException {
        var i = letak.get(bidang.getName());
        if (i == null) {
            throw new JRException("Baris " + jenis.getSimpleName() + " tidak memiliki " + bidang.getName());
        }
        return kini[i];
    }

    private Object[] baca(Record baris) throws JRException {
        if (baris.getClass() != jenis) {
            kenali(baris.getClass());
        }
        var nilai = new Object[pembaca.length];
        try {
            for (int i = 0; i < nilai.length; i++) {
                nilai[i] = pembaca[i].invoke(baris);
            }
        } catch (Throwable e) {
            throw new JRException("Baris " + jenis.getSimpleName() + " tidak dapat dibaca", e);
        }
        return nilai;
    }

    private void kenali(Class<?> kelas) throws JRException {
        var komponen = kelas.getRecordComponents();
        nama = new String[komponen.length];
        pembaca = new MethodHandle[komponen.length];
        letak.clear();
        try {
            for (int i = 0; i < komponen.length; i++) {
                var metode = komponen[i].getAccessor();
                metode.setAccessible(true);
                nama[i] = komponen[i].getName();
                pembaca[i] = MethodHandles.lookup().unreflect(metode);
                letak.put(nama[i], i);
            }
        } catch (IllegalAccessException e) {
            throw new JRException("Record " + kelas.getName() + " tidak dapat dibaca", e);
        }
        jenis = kelas;
    }
}
