import { konfirmasi } from "../inti/dialog.js";
import { toast } from "../inti/toast.js";
import { pilih } from "../rencana.js";

const LABEL = { MISI: "Misi", TUJUAN: "Tujuan", SASARAN: "Sasaran", STRATEGI: "Strategi", ARAH_KEBIJAKAN: "Arah kebijakan", PROGRAM: "Program", KEGIATAN: "Kegiatan", SUB_KEGIATAN: "Sub kegiatan" };

/** Steps on the tree itself, by button and by key, for the row where the cursor stands. */
export class Susunan {
  constructor(rencana) {
    this.rencana = rencana;
    this.boleh = Object.fromEntries([...rencana.akar.querySelectorAll("[data-anak] li")].map((li) => [li.dataset.jenjang, li.textContent.trim().split(" ").filter(Boolean)]));
    rencana.akar.querySelectorAll("[data-perintah]").forEach((tombol) => tombol.addEventListener("click", () => this.jalankan(tombol.dataset.perintah)));
  }

  tombol(k) {
    const ctrl = k.ctrlKey || k.metaKey;
    const perintah =
      ctrl && k.key === "Enter" ? (k.shiftKey ? "anak" : "saudara")
      : ctrl && k.key === "Delete" ? "hapus"
      : ctrl && !k.shiftKey && k.key.toLowerCase() === "z" ? "urungkan"
      : k.altKey && k.key === "ArrowUp" ? "naik"
      : k.altKey && k.key === "ArrowDown" ? "turun"
      : k.altKey && k.key.toLowerCase() === "i" ? "indikator"
      : null;
    if (perintah) {
      this.jalankan(perintah);
    }
    return Boolean(perintah);
  }

  get baris() {
    return this.rencana.kini?.closest("tr[data-simpul]") ?? null;
  }

  get #semua() {
    return [...this.rencana.wadah.querySelectorAll("tr[data-simpul][data-pertama]")];
  }

  async jalankan(perintah) {
    if (this.sibuk) {
      return;
    }
    this.sibuk = true;
    try {
      await this[perintah]();
    } finally {
      this.sibuk = false;
    }
  }

  async saudara() {
    const tr = this.baris;
    if (!tr) {
      await this.#tambah(null, this.boleh.AKAR[0], null);
      return;
    }
    await this.#tambah(tr.dataset.induk ?? null, tr.dataset.jenjang, tr.dataset.simpul);
  }

  async anak() {
    const tr = this.baris;
    const boleh = tr ? this.boleh[tr.dataset.jenjang] : this.boleh.AKAR;
    if (!boleh.length) {
      toast(`${LABEL[tr.dataset.jenjang]} tidak memuat apa pun di bawahnya.`);
      return;
    }
    const jenjang = boleh.length === 1 ? boleh[0] : await pilih("Tambah apa di bawahnya?", boleh.map((satu) => ({ label: LABEL[satu], nilai: satu })));
    if (jenjang) {
      await this.#tambah(tr?.dataset.simpul ?? null, jenjang, null);
    }
  }

  async indikator() {
    const tr = this.baris;
    if (tr) {
      await this.rencana.langkah(`/simpul/${tr.dataset.simpul.slice(1)}/indikator`, { metode: "POST", isi: {} });
    }
  }

  naik() {
    return this.#geser(-1);
  }

  turun() {
    return this.#geser(1);
  }

  async pindah() {
    const tr = this.baris;
    const calon = tr ? this.#semua.filter((satu) => this.boleh[satu.dataset.jenjang]?.includes(tr.dataset.jenjang) && satu.dataset.simpul !== tr.dataset.induk) : [];
    if (!calon.length) {
      toast("Tidak ada tempat lain untuk baris ini.");
      return;
    }
    const nama = (satu) => [satu.querySelector('[data-sel="kode"]')?.textContent, satu.querySelector('[data-sel="uraian"]')?.textContent].filter(Boolean).join(" ");
    const tuju = await pilih("Pindahkan ke bawah", calon.map((satu) => ({ label: nama(satu) || satu.dataset.labelJenjang, nilai: satu.dataset.simpul })));
    if (tuju) {
      const akhir = this.#semua.filter((satu) => satu.dataset.induk === tuju && satu.dataset.jenjang === tr.dataset.jenjang).at(-1);
      await this.#pindah(tr, tuju, akhir?.dataset.simpul ?? null);
    }
  }

  async hapus() {
    const tr = this.baris;
    if (!tr) {
      return;
    }
    const padaIndikator = this.rencana.kini.dataset.b === tr.dataset.indikator;
    if (padaIndikator) {
      if (await konfirmasi("Indikator ini beserta targetnya dihapus. Dapat diurungkan.", { judul: "Hapus indikator?", label: "Hapus" })) {
        await this.rencana.langkah(`/indikator/${tr.dataset.indikator.slice(1)}`, { metode: "DELETE" });
      }
      return;
    }
    await this.rencana.langkah(`/simpul/${tr.dataset.simpul.slice(1)}`, { metode: "DELETE" });
  }

  async urungkan() {
    const jawab = await this.rencana.langkah("/urungkan", { metode: "POST", isi: {} });
    if (jawab) {
      toast(jawab.pesan, { jenis: "ok" });
    }
  }

  #tambah(induk, jenjang, setelah) {
    return this.rencana.langkah("/simpul", { metode: "POST", isi: { indukId: induk?.slice(1) ?? null, jenjang, setelahId: setelah?.slice(1) ?? null } });
  }

  #pindah(tr, induk, setelah) {
    return this.rencana.langkah(`/simpul/${tr.dataset.simpul.slice(1)}/pindah`, { metode: "POST", isi: { indukId: induk?.slice(1) ?? null, setelahId: setelah?.slice(1) ?? null } });
  }

  async #geser(langkah) {
    const tr = this.baris;
    if (!tr) {
      return;
    }
    const saudara = this.#semua.filter((satu) => satu.dataset.induk === tr.dataset.induk && satu.dataset.jenjang === tr.dataset.jenjang);
    const di = saudara.findIndex((satu) => satu.dataset.simpul === tr.dataset.simpul);
    const setelah = langkah < 0 ? (saudara[di - 2] ?? null) : saudara[di + 1];
    if (di + langkah < 0 || di + langkah >= saudara.length) {
      return;
    }
    await this.#pindah(tr, tr.dataset.induk ?? null, setelah?.dataset.simpul ?? null);
  }
}
