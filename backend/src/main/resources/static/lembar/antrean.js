import { KoneksiTerputus, SesiBerakhir, kirim, pesanGalat } from "../inti/jaringan.js";

const JEDA = [1000, 2000, 4000, 8000, 15000];

/**
 * Sends what was typed, one change after another, until the server has it. What waits is also kept in
 * the browser, so that it outlives a lost line, a closed lid and an ended session.
 *
 * States told to `saatKeadaan`: "tersimpan", "menyimpan", "terputus", "berakhir".
 */
export class Antrean {
  #daftar = [];
  #berjalan = false;
  #gagal = 0;
  #waktu = null;

  constructor({ kunci, kerjakan, saatKeadaan }) {
    this.kunci = kunci;
    this.kerjakan = kerjakan;
    this.saatKeadaan = saatKeadaan;
    window.addEventListener("online", () => this.#segera());
    document.addEventListener("visibilitychange", () => document.hidden || this.#segera());
    window.addEventListener("beforeunload", (kejadian) => {
      if (!this.kosong) {
        kejadian.preventDefault();
      }
    });
  }

  get kosong() {
    return this.#daftar.length === 0;
  }

  get isi() {
    return this.#daftar;
  }

  /** Left over from an earlier visit. */
  pulihkan() {
    try {
      return JSON.parse(localStorage.getItem(this.kunci) ?? "[]");
    } catch {
      return [];
    }
  }

  /** A later value for the same cell takes the place of one that has not been sent yet. */
  taruh(butir) {
    const lama = this.#daftar.find((satu) => satu.sel && satu.id === butir.id && satu.sel === butir.sel && !satu.dikirim);
    if (lama && butir.sel) {
      lama.nilai = butir.nilai;
    } else {
      this.#daftar.push(butir);
    }
    this.#simpan();
    this.#segera();
  }

  buang(syarat) {
    this.#daftar = this.#daftar.filter((satu) => !syarat(satu));
    this.#simpan();
  }

  #segera() {
    clearTimeout(this.#waktu);
    this.#waktu = null;
    this.#jalan();
  }

  async #jalan() {
    if (this.#berjalan || this.#waktu) {
      return;
    }
    this.#berjalan = true;
    try {
      while (this.#daftar.length) {
        const butir = this.#daftar[0];
        butir.dikirim = true;
        if (!this.#gagal) {
          this.saatKeadaan("menyimpan", this.#daftar.length);
        }
        await this.kerjakan(butir);
        this.#gagal = 0;
        this.#daftar = this.#daftar.filter((satu) => satu !== butir);
        this.#simpan();
      }
      this.saatKeadaan("tersimpan", 0);
    } catch (galat) {
      this.#tunda(galat);
    } finally {
      this.#berjalan = false;
    }
  }

  #tunda(galat) {
    this.#daftar.forEach((satu) => delete satu.dikirim);
    if (galat instanceof SesiBerakhir) {
      this.saatKeadaan("berakhir", this.#daftar.length);
      document.dispatchEvent(new CustomEvent("sesi-berakhir"));
    } else if (galat instanceof KoneksiTerputus) {
      this.saatKeadaan("terputus", this.#daftar.length);
    } else {
      throw galat;
    }
    const jeda = JEDA[Math.min(this.#gagal++, JEDA.length - 1)];
    this.#waktu = setTimeout(() => this.#segera(), jeda);
  }

  #simpan() {
    try {
      const isian = this.#daftar.filter((satu) => satu.sel).map(({ dikirim, ...butir }) => butir);
      if (isian.length) {
        localStorage.setItem(this.kunci, JSON.stringify(isian));
      } else {
        localStorage.removeItem(this.kunci);
      }
    } catch {
      // Storage is full or switched off: the queue still holds what was typed while the page is open.
    }
  }
}

/** Sends, and turns a refusal into an exception with its sentence; 409 and 422 are answers, not faults. */
export async function minta(url, pilihan) {
  const jawab = await kirim(url, pilihan);
  if (jawab.status >= 500) {
    throw new KoneksiTerputus();
  }
  return { ...jawab, pesan: jawab.status >= 400 ? pesanGalat(jawab.data) : null };
}
