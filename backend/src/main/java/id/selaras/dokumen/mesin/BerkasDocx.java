package id.selaras.dokumen.mesin;

final class BerkasDocx implements ZipTetap.Isi {

    private final Naskah naskah;

    BerkasDocx(Naskah naskah) {
        this.naskah = naskah;
    }

    @Override
    public byte[] ubah(String nama, byte[] isi) {
        return isi;
    }
}
