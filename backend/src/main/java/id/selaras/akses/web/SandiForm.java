package id.selaras.akses.web;

/** The old password and the new one, twice. */
record SandiForm(String lama, String baru, String ulang) {

    @Override
    public String toString() {
        return "SandiForm";
    }
}
