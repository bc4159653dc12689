import { tulis } from "../angka.js";
import { buat } from "../inti/dialog.js";

const KELAS = { URUSAN: "urusan", BIDANG_URUSAN: "bidang", PROGRAM: "program", KEGIATAN: "kegiatan", SUB_KEGIATAN: "sub", INDIKATOR: "indikator-lain" };

/** Columns as the table's head tells them: data-sel, data-jenis, data-satuan. */
export function bacaKolom(tabel) {
  return [...tabel.tHead.querySelectorAll("th[data-sel]")].map((th) => ({
    sel: th.dataset.sel,
    jenis: th.dataset.jenis ?? "teks",
    satuan: th.dataset.satuan ?? null,
    label: th.dataset.label ?? th.textContent.trim(),
  }));
}

/** Draws lines and cells. Text is set as text, never as markup. */
export class Gambar {
  constructor(tabel, kolom, data) {
    this.tabel = tabel;
    this.badan = tabel.tBodies[0];
    this.kolom = kolom;
    this.data = data;
    this.tr = new Map();
  }

  semua() {
    const baru = this.data.urutan.map((id, i) => this.#baris(id, i));
    this.badan.replaceChildren(...baru);
    this.tabel.setAttribute("aria-rowcount", String(baru.length + 1));
    this.tabel.setAttribute("aria-colcount", String(this.kolom.length));
    const ada = new Set(this.data.urutan);
    [...this.tr.keys()].filter((id) => !ada.has(id)).forEach((id) => this.tr.delete(id));
  }

  sel(id, sel) {
    const i = this.kolom.findIndex((k) => k.sel === sel);
    return i < 0 ? null : (this.tr.get(id)?.cells[i] ?? null);
  }

  perbarui(id) {
    const tr = this.tr.get(id);
    if (tr) {
      this.kolom.forEach((kolom, i) => this.isiSel(tr.cells[i], id, kolom));
    }
  }

  /** Sums and findings may change anywhere; only what differs is touched. */
  perbaruiSemua() {
    this.data.urutan.forEach((id) => this.perbarui(id));
  }

  #baris(id, i) {
    const satu = this.data.baris.get(id);
    let tr = this.tr.get(id);
    if (!tr) {
      tr = buat("tr", { role: "row", "data-id": id });
      this.kolom.forEach((kolom, k) =>
        tr.append(buat("td", { role: "gridcell", tabindex: "-1", "aria-colindex": String(k + 1), "data-sel": kolom.sel, "data-label": kolom.label, kelas: `k-${kolom.sel} j-${kolom.jenis}` })),
      );
      this.tr.set(id, tr);
    }
    tr.className = KELAS[satu.jenjang];
    tr.setAttribute("aria-rowindex", String(i + 2));
    this.perbarui(id);
    return tr;
  }

  isiSel(td, id, kolom) {
    const bagian = this.#isi(id, kolom);
    const rupa = bagian.map((satu) => (typeof satu === "string" ? satu : satu.outerHTML)).join("\u0001");
    const temuan = this.data.temuanSel(id, kolom.sel);
    const berat = temuan.some((satu) => satu.bobot === "B");
    const boleh = this.data.bolehSunting(id, kolom.sel);
    const tanda = `${rupa}|${temuan.map((satu) => satu.kode).join()}|${boleh}|${this.data.menunggu(id, kolom.sel)}`;
    if (td.dataset.rupa === tanda || td.classList.contains("disunting")) {
      return;
    }
    td.dataset.rupa = tanda;
    td.replaceChildren(...bagian);
    td.classList.toggle("temu", temuan.some((satu) => satu.bobot !== "I"));
    td.classList.toggle("b", berat);
    td.classList.toggle("menunggu", this.data.menunggu(id, kolom.sel));
    td.classList.toggle("baca", !boleh);
    td.setAttribute("aria-readonly", String(!boleh));
    if (temuan.length) {
      td.setAttribute("aria-description", temuan.map((satu) => `${satu.kode}: ${satu.pesan}`).join(" "));
    } else {
      td.removeAttribute("aria-description");
    }
  }

  #isi(id, kolom) {
    const nilai = this.data.nilai(id, kolom.sel);
    const satu = this.data.baris.get(id);
    switch (kolom.jenis) {
      case "kode": {
        const induk = this.data.kodeInduk(id);
        const kode = satu.jenjang === "INDIKATOR" ? "" : (satu.kode ?? "");
        return satu.jenjang === "SUB_KEGIATAN" && induk && kode.startsWith(`${induk}.`)
          ? [buat("span", { kelas: "awal" }, induk), kode.slice(induk.length)]
          : [kode];
      }
      case "angka": {
        const satuan = kolom.satuan ? this.data.nilai(id, kolom.satuan) : null;
        const teks = tulis(nilai);
        if (!teks && !satuan) {
          return [];
        }
        return [teks || buat("span", { kelas: "belum" }, "–"), satuan ? ` ${satuan}` : ""];
      }
      case "rupiah":
        return [tulis(nilai, 2)];
      case "pilih":
        return nilai ? [String(this.data.label(kolom.sel, nilai))] : this.#belum(id, kolom.sel);
      case "banyak":
        return (nilai ?? []).length ? [(nilai ?? []).map((n) => this.data.label(kolom.sel, n)).join(", ")] : this.#belum(id, kolom.sel);
      case "dana":
        return (nilai ?? []).length ? [nilai.map((d) => (nilai.length > 1 ? `${d.kode} ${tulis(d.jumlah, 2)}` : d.kode)).join("; ")] : this.#belum(id, kolom.sel);
      default:
        return nilai ? [String(nilai)] : [];
    }
  }

  #belum(id, sel) {
    return this.data.bolehSunting(id, sel) ? [buat("span", { kelas: "belum" }, "belum dipilih")] : [];
  }

  /** Values as a spreadsheet takes them: numbers with a comma, no points. */
  teksSalin(id, kolom) {
    const nilai = this.data.nilai(id, kolom.sel);
    switch (kolom.jenis) {
      case "kode":
        return this.data.baris.get(id).kode ?? "";
      case "angka":
      case "rupiah":
        return tulis(nilai).replaceAll(".", "");
      default:
        return this.#isi(id, kolom).map((s) => (typeof s === "string" ? s : s.classList.contains("belum") ? "" : s.textContent)).join("");
    }
  }
}
