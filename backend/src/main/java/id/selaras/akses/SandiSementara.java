package id.selaras.akses;

/** A password given by an administrator. It is shown once and stands nowhere in clear. */
public record SandiSementara(long penggunaId, String namaPengguna, String nama, String sandi) {

    @Override
    public String toString() {
        return "SandiSementara[" + namaPengguna + "]";
    }
}
