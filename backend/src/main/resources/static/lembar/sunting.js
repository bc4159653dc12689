import { baca, bacaUang, jumlah, kurang, rapikan, tulis } from "../angka.js";
import { buat } from "../inti/dialog.js";

/**
 * Opens an editor over a cell. `selesai(nilai)` gets the value in the form of the column, `batal()` is
 * called when nothing is to change; `arah` tells where the cursor goes then: "bawah", "kanan", "kiri".
 */
export function bukaPenyunting({ td, kolom, nilai, awal, konteks, selesai, batal }) {
  const jenis = { angka: AngkaPenyunting, rupiah: AngkaPenyunting, pilih: PilihPenyunting, banyak: BanyakPenyunting, dana: DanaPenyunting };
  return new (jenis[kolom.jenis] ?? TeksPenyunting)({ td, kolom, nilai, awal, konteks, selesai, batal });
}

class Penyunting {
  constructor(isi) {
    Object.assign(this, isi);
    this.td.classList.add("disunting");
    this.tutupnya = false;
  }

  tampil(elemen) {
    this.wadah = buat("div", { kelas: "penyunting-sel" }, elemen);
    this.td.append(this.wadah);
    this.wadah.addEventListener("keydown", (kejadian) => {
      kejadian.stopPropagation();
      this.tombol(kejadian);
    });
    this.wadah.addEventListener("pointerdown", (kejadian) => kejadian.stopPropagation());
    this.letakkan = () => this.#letakkan();
    window.addEventListener("scroll", this.letakkan, { capture: true, passive: true });
    window.addEventListener("resize", this.letakkan);
    this.letakkan();
    this.wadah.addEventListener("focusout", (kejadian) => {
      if (!this.tutupnya && !this.wadah.contains(kejadian.relatedTarget)) {
        this.keluar();
      }
    });
  }

  /** Over its cell, whatever scrolls; what opens below opens above where there is no room. */
  #letakkan() {
    const kotak = this.td.getBoundingClientRect();
    const gaya = this.wadah.style;
    const lebar = Math.max(kotak.width, 120);
    gaya.left = `${Math.max(4, Math.min(kotak.left, window.innerWidth - lebar - 4))}px`;
    gaya.top = `${kotak.top}px`;
    gaya.width = `${lebar}px`;
    gaya.height = `${kotak.height}px`;
    this.wadah.classList.toggle("ke-atas", window.innerHeight - kotak.bottom < 260 && kotak.top > 300);
    this.wadah.classList.toggle("ke-kiri", kotak.left + 340 > window.innerWidth);
  }

  tombol(kejadian) {
    if (kejadian.key === "Escape") {
      kejadian.preventDefault();
      this.tutup();
      this.batal();
    } else if (kejadian.key === "Enter" && !kejadian.altKey && !kejadian.isComposing) {
      kejadian.preventDefault();
      this.simpan(kejadian.shiftKey ? "atas" : "bawah");
    } else if (kejadian.key === "Tab") {
      kejadian.preventDefault();
      this.simpan(kejadian.shiftKey ? "kiri" : "kanan");
    }
  }

  /** Focus went elsewhere: what was typed counts. */
  keluar() {
    this.simpan(null);
  }

  tutup() {
    this.tutupnya = true;
    window.removeEventListener("scroll", this.letakkan, { capture: true });
    window.removeEventListener("resize", this.letakkan);
    this.wadah.remove();
    this.td.classList.remove("disunting");
    delete this.td.dataset.rupa;
  }

  pesan(teks, ...tambahan) {
    this.kotak?.remove();
    this.kotak = buat("div", { kelas: "pesan-sel", role: "alert" }, buat("span", {}, teks), ...tambahan);
    this.wadah.append(this.kotak);
  }
}

class TeksPenyunting extends Penyunting {
  constructor(isi) {
    super(isi);
    this.input = buat("textarea", { kelas: "isian-sel", rows: "1", "aria-label": this.kolom.label, maxlength: String(this.konteks.panjang ?? 2000), spellcheck: "false" });
    this.input.value = this.awal ?? this.nilai ?? "";
    this.tampil(this.input);
    const tinggi = () => {
      this.input.style.height = "auto";
      this.input.style.height = `${Math.max(this.td.clientHeight, this.input.scrollHeight)}px`;
    };
    this.input.addEventListener("input", tinggi);
    this.input.focus();
    this.input.setSelectionRange(this.input.value.length, this.input.value.length);
    tinggi();
  }

  simpan(arah) {
    this.tutup();
    this.selesai(this.input.value.trim() || null, arah);
  }
}

class AngkaPenyunting extends Penyunting {
  constructor(isi) {
    super(isi);
    const desimal = this.kolom.jenis === "rupiah" ? 2 : 4;
    this.input = buat("input", { kelas: "isian-sel angka", inputmode: "decimal", "aria-label": this.kolom.label, autocomplete: "off", maxlength: "40" });
    this.input.value = this.awal ?? tulis(this.nilai, desimal);
    this.tampil(this.input);
    this.input.addEventListener("input", () => {
      this.kotak?.remove();
      this.bacaan = null;
    });
    this.input.focus();
    if (this.awal === undefined) {
      this.input.select();
    }
  }

  tombol(kejadian) {
    if (this.bacaan && ["1", "2"].includes(kejadian.key)) {
      kejadian.preventDefault();
      this.#jadi(this.bacaan[Number(kejadian.key) - 1], "bawah");
      return;
    }
    super.tombol(kejadian);
  }

  keluar() {
    const hasil = this.#urai();
    if (hasil.galat) {
      // Nothing that cannot be read is lost in silence: the cell stays open and says why.
      this.#tolak(hasil);
      setTimeout(() => this.tutupnya || this.input.focus());
      return;
    }
    this.simpan(null);
  }

  simpan(arah) {
    const hasil = this.#urai();
    if (hasil.galat) {
      this.#tolak(hasil);
      return;
    }
    this.#jadi(hasil.nilai, arah, hasil.satuan);
  }

  /** Number, perhaps with its satuan behind it: "12 dokumen". */
  #urai() {
    const teks = this.input.value.trim();
    if (!teks) {
      return { nilai: null };
    }
    const bagian = this.kolom.satuan ? /^(-?[\d.,]+)\s*([^\d.,\s].*)$/.exec(teks) : null;
    const satuanKini = this.konteks.satuan ?? "";
    if (bagian && !/^e\+?\d+$/i.test(bagian[2])) {
      const satuan = bagian[2].trim();
      const cocok = satuan.toLowerCase() === satuanKini.toLowerCase();
      if (!cocok && !this.konteks.bolehSatuan) {
        return { galat: "SATUAN", satuan };
      }
      return { ...baca(bagian[1]), satuan: cocok ? undefined : satuan };
    }
    return this.kolom.jenis === "rupiah" ? bacaUang(teks) : baca(teks);
  }

  #tolak(hasil) {
    if (hasil.galat === "ANG-02") {
      this.bacaan = hasil.bacaan;
      this.pesan(
        `"${this.input.value.trim()}" dapat dibaca dua cara. Pilih:`,
        ...hasil.bacaan.map((satu, i) => buat("button", { type: "button", kelas: "btn btn-sm", onclick: () => this.#jadi(satu, "bawah") }, buat("kbd", {}, String(i + 1)), ` ${tulis(satu)}`)),
      );
    } else if (hasil.galat === "SATUAN") {
      this.pesan(`Satuan baris ini ${this.konteks.satuan || "belum ada"}, ditetapkan nomenklatur. Tulis angkanya saja.`);
    } else {
      this.pesan(`"${this.input.value.trim()}" bukan angka. Tulis misalnya ${this.kolom.jenis === "rupiah" ? "85.000.000" : "1.234,5"}.`);
    }
    this.input.setAttribute("aria-invalid", "true");
    this.input.focus();
  }

  #jadi(nilai, arah, satuan) {
    this.tutup();
    this.selesai(nilai, arah, satuan);
  }
}

class PilihPenyunting extends Penyunting {
  constructor(isi) {
    super(isi);
    this.pilihan = [...(this.konteks.pilihan ?? [])];
    this.terpilih = new Set(this.terpilihAwal());
    this.input = buat("input", { kelas: "isian-sel", role: "combobox", "aria-expanded": "true", "aria-autocomplete": "list", "aria-controls": "daftar-sel", "aria-label": this.kolom.label, autocomplete: "off", placeholder: "ketik untuk mencari" });
    this.daftar = buat("ul", { kelas: "daftar-sel", role: "listbox", id: "daftar-sel", "aria-label": this.kolom.label, "aria-multiselectable": this.ganda ? "true" : null });
    this.tampil(this.input);
    this.wadah.append(this.daftar);
    this.input.value = this.awal ?? "";
    this.input.addEventListener("input", () => this.saring());
    this.daftar.addEventListener("pointerdown", (kejadian) => {
      kejadian.preventDefault();
      const butir = kejadian.target.closest("li[data-nilai]");
      if (butir) {
        this.pilih(butir.dataset.nilai);
      }
    });
    this.saring();
    this.input.focus();
  }

  get ganda() {
    return false;
  }

  terpilihAwal() {
    return this.nilai ? [String(this.nilai)] : [];
  }

  saring() {
    const kata = this.input.value.toLowerCase().split(/\s+/).filter(Boolean);
    this.tampak = this.pilihan.filter((p) => kata.every((k) => `${p.label} ${p.ket ?? ""} ${p.nilai}`.toLowerCase().includes(k)));
    const kosong = { nilai: "", label: "(kosongkan)" };
    this.butir = this.ganda || kata.length ? this.tampak : [...this.tampak, kosong];
    const kini = this.butir.findIndex((p) => this.terpilih.has(String(p.nilai)));
    this.aktif = kini < 0 ? 0 : kini;
    this.gambar();
  }

  gambar() {
    this.daftar.replaceChildren(
      ...this.butir.map((p, i) =>
        buat(
          "li",
          { role: "option", id: `butir-sel-${i}`, "data-nilai": String(p.nilai), "aria-selected": String(this.terpilih.has(String(p.nilai))), kelas: i === this.aktif ? "aktif" : null },
          p.label,
          p.ket ? buat("small", {}, p.ket) : null,
        ),
      ),
    );
    if (!this.butir.length) {
      this.daftar.append(buat("li", { kelas: "tiada", role: "option", "aria-disabled": "true" }, "Tidak ada yang cocok"));
    }
    this.input.setAttribute("aria-activedescendant", this.butir.length ? `butir-sel-${this.aktif}` : "");
    this.daftar.querySelector(".aktif")?.scrollIntoView({ block: "nearest" });
  }

  tombol(kejadian) {
    if (kejadian.key === "ArrowDown" || kejadian.key === "ArrowUp") {
      kejadian.preventDefault();
      const n = this.butir.length;
      this.aktif = n ? (this.aktif + (kejadian.key === "ArrowDown" ? 1 : n - 1)) % n : 0;
      this.gambar();
      return;
    }
    super.tombol(kejadian);
  }

  pilih(nilai, arah = "tetap") {
    this.tutup();
    this.selesai(nilai || null, arah);
  }

  simpan(arah) {
    const butir = this.butir[this.aktif];
    if (arah === null || (!butir && this.input.value)) {
      this.tutup();
      this.batal(arah);
      return;
    }
    this.pilih(butir ? String(butir.nilai) : null, arah);
  }
}

class BanyakPenyunting extends PilihPenyunting {
  get ganda() {
    return true;
  }

  terpilihAwal() {
    return (this.nilai ?? []).map(String);
  }

  pilih(nilai) {
    if (this.terpilih.has(nilai)) {
      this.terpilih.delete(nilai);
    } else {
      this.terpilih.add(nilai);
    }
    this.gambar();
    this.input.focus();
  }

  tombol(kejadian) {
    if (kejadian.key === " " && !this.input.value) {
      kejadian.preventDefault();
      const butir = this.butir[this.aktif];
      if (butir) {
        this.pilih(String(butir.nilai));
      }
      return;
    }
    super.tombol(kejadian);
  }

  /** Enter on something searched for adds it; on nothing searched for it is done. */
  simpan(arah) {
    const butir = this.butir[this.aktif];
    if (arah === "bawah" && this.input.value && butir) {
      this.input.value = "";
      this.terpilih.add(String(butir.nilai));
      this.saring();
      return;
    }
    this.tutup();
    this.selesai([...this.terpilih], arah);
  }
}

/** Parts of the pagu by sumber dana; the first empty part takes what is left. */
class DanaPenyunting extends Penyunting {
  constructor(isi) {
    super(isi);
    this.pagu = this.konteks.pagu;
    this.badan = buat("div", { kelas: "dana-sel", role: "group", "aria-label": "Sumber dana" });
    this.tampil(this.badan);
    this.kepala = buat("div", { kelas: "dana-kepala" }, "Pagu ", buat("b", {}, tulis(this.pagu, 2) || "belum diisi"));
    this.bagian = buat("div", { kelas: "dana-bagian" });
    this.sisa = buat("div", { kelas: "dana-sisa", role: "status" });
    this.badan.append(
      this.kepala,
      this.bagian,
      this.sisa,
      buat("div", { kelas: "dana-kaki" }, buat("button", { type: "button", kelas: "btn btn-sm", onclick: () => this.tambah("", null, true) }, "Tambah sumber"), buat("button", { type: "button", kelas: "btn btn-sm btn-primary", onclick: () => this.simpan("bawah") }, "Simpan")),
    );
    (this.nilai ?? []).forEach((satu) => this.tambah(satu.kode, satu.jumlah, false));
    if (!(this.nilai ?? []).length) {
      this.tambah("", null, false);
    }
    this.bagian.querySelector("select").focus();
    this.hitung();
  }

  tambah(kode, nilai, fokus) {
    const pilih = buat(
      "select",
      { kelas: "form-select form-select-sm", "aria-label": "Sumber dana" },
      buat("option", { value: "" }, "Pilih sumber"),
      ...(this.konteks.pilihan ?? []).map((p) => buat("option", { value: p.nilai }, `${p.nilai} · ${p.label}`)),
    );
    pilih.value = kode;
    const sisa = kurang(this.pagu ?? "0", this.terisi());
    const isi = buat("input", { kelas: "form-control form-control-sm angka", inputmode: "decimal", "aria-label": "Jumlah", autocomplete: "off" });
    isi.value = nilai === null ? (sisa === "0" || sisa.startsWith("-") ? "" : tulis(sisa, 2)) : tulis(nilai, 2);
    isi.addEventListener("input", () => this.hitung());
    const baris = buat(
      "div",
      { kelas: "dana-baris" },
      pilih,
      isi,
      buat("button", { type: "button", kelas: "tutup", "aria-label": "Hapus sumber", onclick: () => (baris.remove(), this.hitung(), this.bagian.querySelector("select")?.focus()) }, "×"),
    );
    this.bagian.append(baris);
    if (fokus) {
      pilih.focus();
    }
    this.hitung();
  }

  semua() {
    return [...this.bagian.querySelectorAll(".dana-baris")].map((b) => ({ kode: b.querySelector("select").value, teks: b.querySelector("input").value.trim(), baris: b }));
  }

  terisi() {
    return jumlah(this.semua().map((satu) => bacaUang(satu.teks).nilai ?? "0"));
  }

  hitung() {
    if (!this.sisa) {
      return;
    }
    const sisa = kurang(this.pagu ?? "0", this.terisi());
    this.sisa.textContent = sisa === "0" ? "Sama dengan pagu" : sisa.startsWith("-") ? `Lebih ${tulis(sisa.slice(1), 2)} dari pagu` : `Sisa ${tulis(sisa, 2)}`;
    this.sisa.className = `dana-sisa ${sisa === "0" ? "nada-ok" : "nada-hati"}`;
  }

  tombol(kejadian) {
    if (kejadian.key === "Tab") {
      // Inside, Tab goes from field to field; past the last one it leaves with what was typed.
      const semua = [...this.badan.querySelectorAll("select, input, button")];
      const i = semua.indexOf(document.activeElement);
      if ((kejadian.shiftKey && i === 0) || (!kejadian.shiftKey && i === semua.length - 1)) {
        super.tombol(kejadian);
      }
      return;
    }
    if (kejadian.key === "Enter" && kejadian.target.matches("button")) {
      return;
    }
    super.tombol(kejadian);
  }

  simpan(arah) {
    const hasil = [];
    for (const { kode, teks, baris } of this.semua()) {
      if (!kode && !teks) {
        continue;
      }
      const dibaca = teks ? bacaUang(teks) : { nilai: "0" };
      if (!kode || dibaca.galat) {
        this.pesan(kode ? `"${teks}" bukan jumlah rupiah. Tulis misalnya 85.000.000.` : "Pilih sumber dana untuk setiap jumlah, atau hapus barisnya.");
        baris.querySelector(kode ? "input" : "select").focus();
        return;
      }
      if (hasil.some((satu) => satu.kode === kode)) {
        this.pesan(`${kode} dipilih dua kali. Gabungkan jumlahnya.`);
        baris.querySelector("select").focus();
        return;
      }
      hasil.push({ kode, jumlah: rapikan(dibaca.nilai) });
    }
    this.tutup();
    this.selesai(hasil, arah);
  }
}
