package id.selaras.verifikasi.aturan;

/** What rules look at: values read beforehand. */
public interface Konteks {

    Setelan setelan();
}
