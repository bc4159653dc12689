package id.selaras.kernel;

/**
 * Somebody else changed the same thing after the form was opened. Nothing was overwritten; the form
 * shows what stands there now and keeps what was typed.
 */
public class SudahDiubah extends PelanggaranAturan {

    /** @param perihal what was changed, with its value of now, as the sentence names it */
    public SudahDiubah(String perihal) {
        super("BTR-01", perihal);
    }

    @Override
    public boolean bentrok() {
        return true;
    }
}
