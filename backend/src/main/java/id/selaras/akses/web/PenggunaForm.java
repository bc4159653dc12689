package id.selaras.akses.web;

import id.selaras.akses.PenggunaRinci;

/** Name and address of an account; {@code namaPengguna} counts for a new one only. */
record PenggunaForm(String namaPengguna, String nama, String surel, long versi) {

    static PenggunaForm kosong() {
        return new PenggunaForm("", "", "", 0);
    }

    static PenggunaForm dari(PenggunaRinci p) {
        return new PenggunaForm(p.namaPengguna(), p.nama(), p.surel(), p.versi());
    }
}
