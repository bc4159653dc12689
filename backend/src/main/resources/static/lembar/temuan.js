import { buat } from "../inti/dialog.js";

const BOBOT = { B: "berat", P: "perbaikan", I: "info" };
const URUT = { B: 0, P: 1, I: 2 };
const kelas = (bobot) => (bobot === "B" ? "nada-berat" : bobot === "P" ? "nada-hati" : "lembut");

/** The findings beside the sheet, each with the way to its cell; and what stands behind a marked cell. */
export class PanelTemuan {
  constructor(panel, data, { keSel }) {
    this.panel = panel;
    this.data = data;
    this.keSel = keSel;
    this.letak = -1;
  }

  get urut() {
    const urutan = new Map(this.data.urutan.map((id, i) => [id, i]));
    return [...this.data.temuan].sort((a, b) => URUT[a.bobot] - URUT[b.bobot] || (urutan.get(a.lokus) ?? -1) - (urutan.get(b.lokus) ?? -1));
  }

  gambar() {
    if (!this.panel) {
      return;
    }
    const semua = this.urut;
    const tanda = JSON.stringify(semua);
    if (tanda === this.tanda) {
      return;
    }
    this.tanda = tanda;
    this.panel.replaceChildren(
      buat("h2", {}, semua.length ? `Temuan (${semua.length})` : "Temuan"),
      semua.length ? buat("ul", {}, ...semua.map((satu) => this.#butir(satu))) : buat("p", { kelas: "lembut" }, "Tidak ada temuan. Rencana ini siap diajukan dari sisi kelengkapan."),
    );
  }

  #butir(satu) {
    const ada = this.data.baris.has(satu.lokus);
    return buat(
      "li",
      { kelas: "butir" },
      buat("span", { kelas: `kode ${kelas(satu.bobot)}` }, satu.kode, buat("span", { kelas: "sembunyi-lihat" }, ` ${BOBOT[satu.bobot]}`)),
      buat("p", {}, satu.pesan),
      ada
        ? buat("a", { href: `#baris-${satu.lokus}`, onclick: (kejadian) => (kejadian.preventDefault(), this.keSel(satu.lokus, satu.sel)) }, `${satu.label ?? this.data.baris.get(satu.lokus).kode} ›`)
        : satu.tautan
          ? buat("a", { href: satu.tautan }, `${satu.label ?? "buka"} ›`)
          : satu.label
            ? buat("span", { kelas: "lembut" }, satu.label)
            : null,
      satu.alasan ? buat("span", {}, ada || satu.tautan ? " · " : "", buat("a", { href: satu.alasan, "data-alasan": satu.kode }, satu.jawaban ? "lihat alasan" : "beri alasan")) : null,
      satu.jawaban ? buat("small", {}, ` ${satu.jawaban}`) : null,
    );
  }

  /** To the next (or former) finding that has a cell. */
  maju(arah) {
    const berbaris = this.urut.filter((satu) => this.data.baris.has(satu.lokus) && satu.bobot !== "I");
    if (berbaris.length) {
      this.letak = (this.letak + arah + berbaris.length) % berbaris.length;
      const satu = berbaris[this.letak];
      this.keSel(satu.lokus, satu.sel);
    }
  }
}

/** A small note under the cell where the cursor stands, when that cell has findings. */
export class CatatanSel {
  constructor(wadah) {
    this.elemen = buat("div", { kelas: "catatan-sel", hidden: true });
    wadah.append(this.elemen);
    this.geser = () => this.td && this.#letakkan();
    window.addEventListener("scroll", this.geser, { capture: true, passive: true });
  }

  tampil(td, temuan) {
    this.td = temuan.length ? td : null;
    this.elemen.hidden = !temuan.length;
    if (temuan.length) {
      this.elemen.replaceChildren(...temuan.map((satu) => buat("p", {}, buat("span", { kelas: `kode-aturan ${kelas(satu.bobot)}` }, satu.kode), ` ${satu.pesan}`)));
      this.#letakkan();
    }
  }

  #letakkan() {
    const kotak = this.td.getBoundingClientRect();
    const gaya = this.elemen.style;
    const bawah = window.innerHeight - kotak.bottom > this.elemen.offsetHeight + 12;
    gaya.left = `${Math.max(8, Math.min(kotak.left, window.innerWidth - 348))}px`;
    gaya.top = bawah ? `${kotak.bottom + 4}px` : `${kotak.top - this.elemen.offsetHeight - 4}px`;
  }
}
