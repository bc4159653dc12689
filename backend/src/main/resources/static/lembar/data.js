import { banding, jumlah, kurang, rapikan } from "../angka.js";

const TINGKAT = { URUSAN: 0, BIDANG_URUSAN: 1, PROGRAM: 2, KEGIATAN: 3, SUB_KEGIATAN: 4, INDIKATOR: 5 };
export const SEL_UANG = ["pagu", "paguN1"];

const kunci = (id, sel) => `${id}|${sel}`;

/** Equal as values: "85000000.00" and "85000000" are the same amount. */
export function sama(jenis, a, b) {
  if (jenis === "angka" || jenis === "rupiah") {
    return rapikan(a ?? "") === rapikan(b ?? "");
  }
  if (jenis === "dana") {
    const urut = (daftar) => JSON.stringify((daftar ?? []).map((d) => [d.kode, rapikan(d.jumlah)]).sort());
    return urut(a) === urut(b);
  }
  if (jenis === "banyak") {
    return JSON.stringify([...(a ?? [])].sort()) === JSON.stringify([...(b ?? [])].sort());
  }
  return String(a ?? "") === String(b ?? "");
}

/** The lines as the server knows them, what was typed over them, and the sums of both together. */
export class DataLembar {
  baris = new Map();
  urutan = [];
  temuan = [];
  sunting = {};
  pilihan = {};
  versi = 0;
  plafon = null;
  danaPlafon = new Map();
  #tumpang = new Map();
  #jumlahAnak = new Map();

  /**
   * Takes in an answer of the server. `majukan`: it tells everything since the last time that was asked,
   * which the answer to a change of ours does not. A line older than the one already here is left out.
   */
  terapkan(jawab, { utuh = false, majukan = utuh } = {}) {
    if (utuh) {
      this.baris.clear();
      this.sunting = jawab.sunting ?? {};
      this.pilihan = jawab.pilihan ?? {};
    }
    for (const satu of jawab.baris ?? []) {
      const lama = this.baris.get(satu.id);
      if (!lama || lama.versi === undefined || Number(satu.versi) >= Number(lama.versi)) {
        this.baris.set(satu.id, satu);
      }
    }
    for (const id of jawab.hapus ?? []) {
      this.baris.delete(id);
      [...this.#tumpang.keys()].filter((k) => k.startsWith(`${id}|`)).forEach((k) => this.#tumpang.delete(k));
    }
    if (utuh) {
      this.urutan = (jawab.baris ?? []).map((satu) => satu.id);
    } else if (jawab.urutan) {
      this.urutan = jawab.urutan.filter((id) => this.baris.has(id));
    } else if (jawab.hapus?.length) {
      this.urutan = this.urutan.filter((id) => this.baris.has(id));
    }
    if (majukan) {
      this.versi = jawab.versi;
    }
    if (jawab.plafon !== undefined) {
      this.plafon = jawab.plafon;
    }
    for (const dana of jawab.perSumberDana ?? []) {
      this.danaPlafon.set(dana.kode, dana);
    }
    if (jawab.temuan) {
      this.temuan = jawab.temuan;
    }
    if (jawab.sunting) {
      this.sunting = jawab.sunting;
    }
    this.hitung();
  }

  tumpangi(id, sel, nilai) {
    this.#tumpang.set(kunci(id, sel), nilai);
    this.hitung();
  }

  lepas(id, sel) {
    this.#tumpang.delete(kunci(id, sel));
    this.hitung();
  }

  menunggu(id, sel) {
    return this.#tumpang.has(kunci(id, sel));
  }

  /** Value to show: a computed sum, what was typed, or what the server has. */
  nilai(id, sel) {
    const satu = this.baris.get(id);
    if (!satu) {
      return null;
    }
    if (SEL_UANG.includes(sel) && TINGKAT[satu.jenjang] < 4) {
      return this.#jumlahAnak.get(kunci(id, sel)) ?? "0";
    }
    const k = kunci(id, sel);
    return this.#tumpang.has(k) ? this.#tumpang.get(k) : satu[sel];
  }

  bolehSunting(id, sel) {
    const satu = this.baris.get(id);
    return Boolean(satu) && (this.sunting[satu.jenjang] ?? []).includes(sel);
  }

  /** Code of the nearest line above that this one belongs to. */
  kodeInduk(id) {
    const satu = this.baris.get(id);
    for (let i = this.urutan.indexOf(id) - 1; i >= 0; i--) {
      const atas = this.baris.get(this.urutan[i]);
      if (TINGKAT[atas.jenjang] < TINGKAT[satu.jenjang]) {
        return atas.kode ?? "";
      }
    }
    return "";
  }

  hitung() {
    this.#jumlahAnak.clear();
    const tumpukan = [];
    const uang = { pagu: [], paguN1: [] };
    const dana = new Map();
    this.cacah = { program: 0, kegiatan: 0, sub: 0 };
    for (const id of this.urutan) {
      const satu = this.baris.get(id);
      const tingkat = TINGKAT[satu.jenjang];
      if (tingkat === 5) {
        continue;
      }
      while (tumpukan.length && tumpukan.at(-1).tingkat >= tingkat) {
        this.#tutup(tumpukan.pop());
      }
      if (tingkat < 4) {
        tumpukan.push({ id, tingkat, pagu: [], paguN1: [] });
        this.cacah.program += tingkat === 2 ? 1 : 0;
        this.cacah.kegiatan += tingkat === 3 ? 1 : 0;
        continue;
      }
      this.cacah.sub++;
      for (const sel of SEL_UANG) {
        const nilai = this.nilai(id, sel);
        uang[sel].push(nilai);
        tumpukan.forEach((atas) => atas[sel].push(nilai));
      }
      for (const bagian of this.nilai(id, "sumberDana") ?? []) {
        dana.set(bagian.kode, [...(dana.get(bagian.kode) ?? []), bagian.jumlah]);
      }
    }
    while (tumpukan.length) {
      this.#tutup(tumpukan.pop());
    }
    this.total = jumlah(uang.pagu);
    this.totalN1 = jumlah(uang.paguN1);
    this.perDana = [...new Set([...this.danaPlafon.keys(), ...dana.keys()])]
      .map((kode) => ({
        kode,
        nama: this.danaPlafon.get(kode)?.nama ?? this.label("sumberDana", kode),
        plafon: this.danaPlafon.get(kode)?.plafon ?? null,
        total: jumlah(dana.get(kode) ?? []),
      }))
      .filter((satu) => satu.plafon !== null || satu.total !== "0");
    this.sisa = this.plafon === null || this.plafon === undefined ? null : kurang(this.plafon, this.total);
    this.lewat = this.sisa !== null && banding(this.sisa, "0") < 0;
  }

  #tutup(atas) {
    for (const sel of SEL_UANG) {
      this.#jumlahAnak.set(kunci(atas.id, sel), jumlah(atas[sel]));
    }
  }

  label(sel, nilai) {
    return (this.pilihan[sel] ?? []).find((satu) => String(satu.nilai) === String(nilai))?.label ?? nilai;
  }

  temuanSel(id, sel) {
    return this.temuan.filter((satu) => satu.lokus === id && (satu.sel ?? "kode") === sel);
  }
}
