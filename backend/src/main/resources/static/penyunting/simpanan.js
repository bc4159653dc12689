import { KoneksiTerputus, SesiBerakhir, kirim, pesanGalat } from "../inti/jaringan.js";
import { toast } from "../inti/toast.js";

const TUNDA = 1200;
const JEDA = [2000, 4000, 8000, 15000];

/** Saves a text while it is written, keeps it in the browser until it is saved, and says how it stands. */
export class Simpanan {
  #waktu = null;
  #berjalan = false;
  #ambil = null;
  #gagal = 0;

  constructor({ alamat, pengguna, versi, html, saatKeadaan, saatBentrok, saatTersimpan }) {
    Object.assign(this, { alamat, versi, saatKeadaan, saatBentrok, saatTersimpan });
    this.tersimpan = html;
    this.kunci = `selaras:naskah:${alamat}:${pengguna}`;
    window.addEventListener("online", () => this.segera());
    window.addEventListener("beforeunload", (kejadian) => {
      if (this.#ambil || this.#berjalan) {
        kejadian.preventDefault();
      }
    });
  }

  /** The text has changed; it is taken when the writer pauses. */
  berubah(ambil) {
    this.#ambil = ambil;
    if (!this.#gagal) {
      this.saatKeadaan("Belum tersimpan…", "");
    }
    this.#cadangkan();
    this.#jadwalkan(this.#gagal ? JEDA[Math.min(this.#gagal, JEDA.length) - 1] : TUNDA);
  }

  segera() {
    if (this.#ambil) {
      this.#jadwalkan(0);
    }
  }

  /** Something is typed that the server does not have yet. */
  get belum() {
    return Boolean(this.#ambil) || this.#berjalan;
  }

  /** What an earlier visit could not send. */
  tersisa() {
    try {
      return JSON.parse(localStorage.getItem(this.kunci) ?? "null");
    } catch {
      return null;
    }
  }

  lanjutkan({ html, versi }) {
    this.versi = versi;
    this.berubah(() => html);
  }

  #jadwalkan(jeda) {
    clearTimeout(this.#waktu);
    this.#waktu = setTimeout(() => this.#simpan(), jeda);
  }

  async #simpan() {
    if (this.#berjalan || !this.#ambil) {
      return;
    }
    const html = this.#ambil();
    if (html === this.tersimpan) {
      this.#selesai();
      return;
    }
    this.#ambil = null;
    this.#berjalan = true;
    this.saatKeadaan("Menyimpan…", "menyimpan");
    try {
      const jawab = await kirim(this.alamat, { metode: "PUT", isi: { versi: this.versi, html }, batas: 60000 });
      if (jawab.status >= 500) {
        throw new KoneksiTerputus();
      }
      this.#gagal = 0;
      await this.#baca(jawab, html);
    } catch (galat) {
      if (!(galat instanceof KoneksiTerputus || galat instanceof SesiBerakhir)) {
        throw galat;
      }
      this.#ambil ??= () => html;
      this.saatKeadaan(galat instanceof SesiBerakhir ? "Belum tersimpan: sesi berakhir, masuk lagi" : "Belum tersimpan: koneksi terputus, dicoba lagi", "terputus");
      if (galat instanceof SesiBerakhir) {
        document.dispatchEvent(new CustomEvent("sesi-berakhir"));
      }
      this.#jadwalkan(JEDA[Math.min(this.#gagal++, JEDA.length - 1)]);
    } finally {
      this.#berjalan = false;
    }
    if (this.#ambil && !this.#gagal) {
      this.#jadwalkan(TUNDA);
    }
  }

  async #baca(jawab, html) {
    if (jawab.status === 409 && jawab.data?.kini) {
      const { kini, oleh } = jawab.data;
      this.versi = Number(kini.versi);
      if (await this.saatBentrok(kini, html, oleh)) {
        this.#ambil ??= () => html;
        this.#jadwalkan(0);
      } else {
        this.#ambil = null;
        this.tersimpan = kini.html ?? "";
        this.#selesai();
      }
      return;
    }
    if (jawab.status >= 400) {
      const pesan = pesanGalat(jawab.data);
      this.saatKeadaan(`Belum tersimpan: ${pesan}`, "terputus");
      toast(pesan, { jenis: "berat" });
      return;
    }
    this.versi = Number(jawab.data.versi);
    this.tersimpan = html;
    this.saatTersimpan(jawab.data);
    if (!this.#ambil) {
      this.#selesai(jawab.data.pukul);
    }
  }

  #selesai(pukul) {
    this.#ambil = null;
    localStorage.removeItem(this.kunci);
    const kini = new Date();
    const jam = pukul ?? `${String(kini.getHours()).padStart(2, "0")}.${String(kini.getMinutes()).padStart(2, "0")}`;
    this.saatKeadaan(`Tersimpan ${jam}`, "tersimpan");
  }

  #cadangkan() {
    clearTimeout(this.cadangan);
    this.cadangan = setTimeout(() => {
      try {
        if (this.#ambil) {
          localStorage.setItem(this.kunci, JSON.stringify({ html: this.#ambil(), versi: this.versi }));
        }
      } catch {
        // Storage is full or switched off: the page still holds the text.
      }
    }, 250);
  }
}
