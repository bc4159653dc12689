import { buat, dialog } from "../inti/dialog.js";
import { KoneksiTerputus, kirim, kunciBaru } from "../inti/jaringan.js";
import { toast } from "../inti/toast.js";
import { minta } from "./antrean.js";
import { pilihSumber } from "./sumber.js";
import { cariNomenklatur } from "./tambah.js";

/** What can be done with lines: buttons with data-perintah, and their keys. */
export class Perintah {
  constructor(lembar) {
    this.lembar = lembar;
    this.tombolnya = [...lembar.akar.querySelectorAll("[data-perintah]")];
    lembar.akar.addEventListener("click", (kejadian) => {
      const tombol = kejadian.target.closest("[data-perintah]");
      if (tombol && !tombol.disabled) {
        this.jalankan(tombol.dataset.perintah);
      }
    });
  }

  /** Keys of commands. Returns true when the key was one. */
  tombol(kejadian) {
    const ctrl = kejadian.ctrlKey || kejadian.metaKey;
    const huruf = kejadian.key.toLowerCase();
    const nama =
      ctrl && huruf === "z" ? (kejadian.shiftKey ? "ulangi" : "urungkan")
      : ctrl && huruf === "y" ? "ulangi"
      : ctrl && huruf === "d" ? "isi-bawah"
      : ctrl && kejadian.key === "Enter" ? "tambah"
      : ctrl && kejadian.key === "Delete" ? "hapus"
      : kejadian.key === "F4" ? "rinci"
      : kejadian.key === "F8" ? (kejadian.shiftKey ? "temuan-lalu" : "temuan-lanjut")
      : kejadian.key === "Escape" ? "lepas"
      : null;
    if (nama) {
      this.jalankan(nama);
    }
    return nama !== null;
  }

  jalankan(nama) {
    const kerja = {
      tambah: () => this.tambah(),
      indikator: () => this.#ubahan((id) => ["POST", `/baris/${id}/indikator`, {}]),
      hapus: () => this.hapus(),
      urungkan: () => this.#ubahan(() => ["POST", "/urungkan", {}]),
      ulangi: () => this.#ubahan(() => ["POST", "/ulangi", {}]),
      rinci: () => this.rinci(),
      riwayat: () => this.riwayat(),
      tempel: () => this.mintaTempel(),
      ambil: () => this.ambil(),
      "isi-bawah": () => this.lembar.isiKeBawah(),
      "temuan-lanjut": () => this.lembar.panel.maju(1),
      "temuan-lalu": () => this.lembar.panel.maju(-1),
      lepas: () => this.#lepas(),
    };
    return kerja[nama]?.();
  }

  /** Buttons that make no sense for the line of the cursor are off. */
  perbarui() {
    const { data, gerak } = this.lembar;
    const jenjang = data.baris.get(gerak.id)?.jenjang;
    const boleh = Object.values(data.sunting).some((daftar) => daftar.length);
    for (const tombol of this.tombolnya) {
      const nama = tombol.dataset.perintah;
      tombol.disabled =
        nama === "riwayat" ? !jenjang
        : nama === "rinci" ? jenjang !== "SUB_KEGIATAN"
        : nama === "hapus" ? !boleh || !["SUB_KEGIATAN", "INDIKATOR"].includes(jenjang)
        : nama === "indikator" ? !boleh || !["PROGRAM", "KEGIATAN"].includes(jenjang)
        : nama.startsWith("temuan") ? false
        : !boleh;
    }
  }

  kunci(kunci) {
    const { akar, data } = this.lembar;
    const kotak = akar.querySelector("[data-lembar-kunci]");
    data.kunci = kunci?.pesan ?? null;
    if (kunci) {
      data.sunting = {};
    }
    if (kotak) {
      kotak.hidden = !kunci;
      kotak.textContent = kunci?.pesan ?? "";
    }
    akar.classList.toggle("terkunci", Boolean(kunci));
    this.perbarui();
  }

  async tambah() {
    const { lembar } = this;
    const kode = await cariNomenklatur(lembar.alamat);
    if (kode.length) {
      await this.#ubahan(() => ["POST", "/baris", { kode }]);
    }
    lembar.gerak.td?.focus();
  }

  async hapus() {
    const { data, gerak } = this.lembar;
    const satu = data.baris.get(gerak.id);
    if (!satu || !["SUB_KEGIATAN", "INDIKATOR"].includes(satu.jenjang)) {
      return;
    }
    const jawab = await this.#ubahan((id) => ["DELETE", `/baris/${id}?versi=${data.baris.get(satu.id)?.versi ?? satu.versi}`], { diam: true });
    if (jawab) {
      toast(jawab.pesan ?? `Baris ${satu.kode} dihapus.`, { label: "Urungkan", aksi: () => this.jalankan("urungkan") });
    }
  }

  async riwayat() {
    const { data, gerak, alamat } = this.lembar;
    const satu = data.baris.get(gerak.id);
    if (satu) {
      await this.#kotakHtml(`Riwayat ${satu.kode ?? ""}`, () => kirim(`${alamat}/baris/${encodeURIComponent(satu.id)}/riwayat`));
      gerak.td?.focus();
    }
  }

  /** Where a line comes from and what it answers to. */
  async rinci() {
    const { data, gerak, alamat } = this.lembar;
    const satu = data.baris.get(gerak.id);
    if (satu?.jenjang === "SUB_KEGIATAN") {
      await this.#kotakHtml(`${satu.kode} ${satu.nama}`, () => kirim(`${alamat}/baris/${encodeURIComponent(satu.id)}/rinci`));
      gerak.td?.focus();
    }
  }

  /** For those who come by the button: a field to paste into. */
  async mintaTempel() {
    const isi = buat("textarea", { kelas: "form-control kotak-tempel", rows: "10", "aria-label": "Salinan dari lembar kerja", placeholder: "Tempel di sini (Ctrl+V)" });
    const jawab = await dialog({
      judul: "Tempel dari lembar kerja",
      badan: [buat("p", { kelas: "lembut" }, "Salin baris dari lembar kerja beserta judul kolomnya bila ada. Hasil bacaannya ditunjukkan dahulu; belum ada yang tersimpan."), isi],
      tombol: [{ label: "Batal", nilai: "" }, { label: "Lihat hasil bacaan", nilai: "baca", jenis: "btn-primary" }],
      saatBuka: () => isi.focus(),
    });
    if (jawab && isi.value.trim()) {
      await this.tempel(isi.value);
    }
  }

  /** Shows what the server understood of a pasted block; it is applied only when the user says so. */
  async tempel(teks) {
    const { alamat, gerak } = this.lembar;
    const asal = { id: gerak.id ?? null, sel: gerak.sel?.sel ?? null };
    const jawab = await this.#kotakHtml("Hasil bacaan tempelan", () => kirim(`${alamat}/tempel`, { metode: "POST", isi: { teks, mulai: asal }, batas: 60000 }));
    if (jawab) {
      await this.#ubahan(() => ["POST", null, {}], { url: jawab });
    }
    gerak.td?.focus();
  }

  /** Takes lines over from a plan that is there already: first the choice, then what it would bring. */
  async ambil() {
    const { alamat, gerak } = this.lembar;
    const jalur = await pilihSumber(alamat);
    if (jalur) {
      const terap = await this.#kotakHtml("Yang akan diambil", () => kirim(jalur, { metode: "POST", isi: {}, batas: 60000 }));
      if (terap) {
        await this.#ubahan(() => ["POST", null, {}], { url: terap });
      }
    }
    gerak.td?.focus();
  }

  async #kotakHtml(judul, ambil) {
    const badan = buat("div", {}, buat("p", { kelas: "lembut", role: "status" }, "Sebentar…"), buat("progress", { "aria-label": judul }));
    let terapkan = null;
    const hasil = dialog({
      judul,
      lebar: true,
      badan: [badan],
      tombol: [{ label: "Tutup", nilai: "" }],
      saatBuka: async (kotak) => {
        try {
          const jawab = await ambil();
          if (jawab.status >= 400) {
            badan.replaceChildren(buat("p", { role: "alert" }, jawab.data?.pesan ?? jawab.data?.detail ?? "Belum dapat dibaca. Coba lagi."));
            return;
          }
          const acuan = document.createElement("template");
          acuan.innerHTML = jawab.data;
          badan.replaceChildren(acuan.content);
          const akar = badan.querySelector("[data-terapkan]");
          if (akar) {
            terapkan = akar.dataset.terapkan;
            const tombol = buat("button", { kelas: "btn btn-primary", value: "ya", type: "submit" }, akar.dataset.label ?? "Terapkan");
            kotak.querySelector(".kotak-kaki").append(tombol);
            tombol.focus();
          }
        } catch (galat) {
          badan.replaceChildren(buat("p", { role: "alert" }, galat instanceof KoneksiTerputus ? "Koneksi terputus. Tutup, lalu coba lagi." : "Sesi berakhir. Masuk lagi, lalu ulangi."));
        }
      },
    });
    return (await hasil) === "ya" ? terapkan : null;
  }

  /** A change of lines, in its turn behind what was typed; the cursor goes where it happened. */
  async #ubahan(susun, { url, diam = false } = {}) {
    const { lembar } = this;
    const id = encodeURIComponent(lembar.gerak.id ?? "");
    const kunci = kunciBaru();
    const jawab = await lembar.antri(() => {
      const [metode, jalur, isi] = susun(id);
      return minta(url ?? lembar.alamat + jalur, { metode, isi, batas: 60000, kunci });
    });
    if (jawab.status >= 400) {
      toast(jawab.pesan, { jenis: "berat" });
      return null;
    }
    lembar.serap(jawab.data);
    const lokus = typeof jawab.data.lokus === "string" ? { id: jawab.data.lokus } : jawab.data.lokus;
    if (lokus?.id) {
      lembar.gerak.keSel(lokus.id, lokus.sel ?? lembar.gerak.sel.sel);
    }
    if (jawab.data.pesan && !diam) {
      toast(jawab.data.pesan, { jenis: "ok" });
    }
    lembar.ringkasan.ucap(jawab.data.pesan ?? "Selesai.");
    return jawab.data;
  }

  /** Escape: first the range, then out of the sheet to the buttons above it. */
  #lepas() {
    const { gerak } = this.lembar;
    if (gerak.banyak) {
      gerak.ke(gerak.baris, gerak.kolom);
    } else {
      this.tombolnya.find((tombol) => !tombol.disabled)?.focus();
    }
  }
}
