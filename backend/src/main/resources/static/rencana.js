// The tree of a plan of several years, edited in place: <section data-rencana data-alamat="/rencana/1" data-alamat-tabel="/rpjmd/1/tabel">.
// A cell that may be typed is td[data-b][data-sel][data-jenis][tabindex]; data-n holds what is stored, as plain text.
//
//   PATCH  /sel                      {ubahan: [{baris, sel, nilai, semula}]} → {pukul, pesan, sel: [{b, s, n, teks}]}
//                                    | 409 {baris, sel, kini, oleh, pesan}
//   POST   /simpul                   {indukId, jenjang, setelahId}           → {pukul, pesan, fokus, susunan: true}
//   POST   /simpul/{id}/pindah       {indukId, setelahId}
//   DELETE /simpul/{id}, /indikator/{id}; POST /simpul/{id}/indikator, /urungkan
//   GET    /kode?simpul=&cari=       [{kode, nama}]
import { buat, dialog } from "./inti/dialog.js";
import { uraiHtml } from "./inti/html.js";
import { toast } from "./inti/toast.js";
import { Antrean, minta } from "./lembar/antrean.js";
import { tanyaBentrok } from "./lembar/bentrok.js";
import { bacaPapan } from "./lembar/papan.js";
import { bukaIsian } from "./rencana/isian.js";
import { Susunan } from "./rencana/susunan.js";

export function pasang(akar) {
  pasangTemuan(akar);
  if (akar.dataset.boleh) {
    akar.rencana = new Rencana(akar);
  }
}

/** Marks the cells that findings speak of, and leads from a finding to its cell. */
function pasangTemuan(akar) {
  const panel = akar.querySelector("[data-rencana-temuan]");
  const sel = (b, s) => akar.querySelector(`td[data-b="${CSS.escape(b)}"][data-sel="${CSS.escape(s)}"]`) ?? akar.querySelector(`td[data-b="${CSS.escape(b)}"]`);
  const tandai = () => {
    akar.querySelectorAll("td.temu").forEach((td) => td.classList.remove("temu", "b"));
    panel.querySelectorAll("[data-temuan-baris]").forEach((li) => {
      const { temuanBaris, temuanSel, temuanBobot } = li.dataset;
      if (temuanBobot !== "INFO") {
        sel(temuanBaris, temuanSel)?.classList.add("temu", ...(temuanBobot === "BERAT" ? ["b"] : []));
      }
    });
  };
  panel?.addEventListener("htmx:afterSwap", tandai);
  panel?.addEventListener("click", (k) => {
    const li = k.target.closest("a") && k.target.closest("[data-temuan-baris]");
    const td = li && sel(li.dataset.temuanBaris, li.dataset.temuanSel);
    if (td) {
      k.preventDefault();
      td.scrollIntoView({ block: "center", inline: "center" });
      td.setAttribute("tabindex", td.getAttribute("tabindex") ?? "-1");
      td.focus();
    }
  });
  akar.addEventListener("rencana:dimuat", tandai);
}

class Rencana {
  constructor(akar) {
    this.akar = akar;
    this.alamat = akar.dataset.alamat;
    this.wadah = akar.querySelector("[data-rencana-tabel]");
    this.status = akar.querySelector("[data-rencana-status]");
    this.antrean = new Antrean({
      kunci: `selaras:rencana:${this.alamat}`,
      kerjakan: (butir) => this.#kerjakan(butir),
      saatKeadaan: (keadaan, n) => this.#keadaan(keadaan, n),
    });
    this.susunan = new Susunan(this);
    this.wadah.addEventListener("keydown", (k) => this.#tombol(k));
    this.wadah.addEventListener("dblclick", (k) => k.target.closest("td[tabindex]") && this.sunting(k.target.closest("td")));
    this.wadah.addEventListener("focusin", (k) => k.target.matches("td[tabindex]") && this.#tandai(k.target));
    this.wadah.addEventListener("click", (k) => k.target.closest("td[tabindex]")?.focus());
    this.wadah.addEventListener("paste", (k) => this.#tempel(k));
    this.#siapkan();
    akar.dataset.siap = "ya";
  }

  /** The cell where the cursor stands or stood last. */
  get kini() {
    return this.sel?.isConnected ? this.sel : this.wadah.querySelector("tbody td[tabindex]");
  }

  #siapkan() {
    const pertama = this.wadah.querySelector(".rencana-tabel td[tabindex]");
    if (pertama) {
      pertama.tabIndex = 0;
    }
  }

  #tandai(td) {
    this.wadah.querySelectorAll('td[tabindex="0"]').forEach((satu) => (satu.tabIndex = -1));
    this.wadah.querySelectorAll("td.sel").forEach((satu) => satu.classList.remove("sel"));
    td.tabIndex = 0;
    td.classList.add("sel");
    this.sel = td;
  }

  /** Opens the editor of a cell; `awal` replaces what is in it. */
  sunting(td, awal) {
    if (!td || this.terbuka) {
      return;
    }
    this.#tandai(td);
    this.terbuka = true;
    bukaIsian(td, awal, {
      akar: this.akar,
      alamat: this.alamat,
      selesai: (nilai, arah) => {
        this.terbuka = false;
        this.ubah(td, nilai);
        this.#geser(td, arah);
      },
      batal: () => {
        this.terbuka = false;
        td.focus();
      },
    });
  }

  /** Takes a value for a cell: shown at once, sent by itself. */
  ubah(td, nilai, teks) {
    const { b, sel, n = "" } = td.dataset;
    if (nilai === n) {
      return;
    }
    td.textContent = teks ?? this.#label(td, nilai);
    td.classList.add("menunggu");
    this.antrean.taruh({ id: b, sel, nilai, dasar: n });
    td.dataset.n = nilai;
  }

  #label(td, nilai) {
    const daftar = this.akar.querySelector(`[data-pilihan="${td.dataset.jenis}"]`);
    return daftar ? ([...daftar.options].find((satu) => satu.value === nilai)?.textContent ?? "") : nilai;
  }

  async #kerjakan(butir) {
    if (butir.kerja) {
      butir.selesai(await butir.kerja());
      return;
    }
    const jawab = await minta(`${this.alamat}/sel`, { metode: "PATCH", isi: { ubahan: [{ baris: butir.id, sel: butir.sel, nilai: butir.nilai, semula: butir.dasar }] } });
    const td = this.cari(butir.id, butir.sel);
    if (jawab.status === 409) {
      const milikku = await tanyaBentrok({ lokasi: this.#tempat(td), label: "Isian", milikku: butir.nilai, milikmereka: jawab.data.kini, oleh: jawab.data.oleh });
      if (milikku) {
        butir.dasar = jawab.data.kini;
        return this.#kerjakan(butir);
      }
      this.#tulis({ b: butir.id, s: butir.sel, n: jawab.data.kini, teks: this.#label(td ?? this.kini, jawab.data.kini) });
      return;
    }
    if (jawab.status >= 400) {
      this.#tulis({ b: butir.id, s: butir.sel, n: butir.dasar, teks: td ? this.#label(td, butir.dasar) : butir.dasar });
      toast(jawab.pesan, { jenis: "berat", label: "Perbaiki", aksi: () => td && (td.focus(), this.sunting(td, butir.nilai)) });
      return;
    }
    this.pukul = jawab.data.pukul;
    jawab.data.sel.forEach((satu) => this.#tulis(satu));
    this.berubah();
  }

  #tulis({ b, s, n, teks }) {
    const td = this.cari(b, s);
    const menyusul = this.antrean.isi.some((satu) => satu.id === b && satu.sel === s && !satu.dikirim);
    if (!td || menyusul) {
      return;
    }
    td.classList.remove("menunggu");
    if (!td.classList.contains("disunting")) {
      td.textContent = teks;
    }
    if (td.dataset.jenis) {
      td.dataset.n = n ?? "";
    }
    if (s.startsWith("sisa:")) {
      td.classList.toggle("nada-berat", teks.startsWith("-"));
    }
  }

  cari(b, sel) {
    return this.wadah.querySelector(`td[data-b="${CSS.escape(b)}"][data-sel="${CSS.escape(sel)}"]`);
  }

  #tempat(td) {
    return td?.closest("tr")?.querySelector('[data-sel="uraian"]')?.textContent || "rencana ini";
  }

  /** Others on the page may ask anew what follows from the change. */
  berubah() {
    document.body.dispatchEvent(new CustomEvent("rencana-berubah"));
  }

  /** Runs a step that changes rows, behind what was typed before, and shows the rows anew. */
  async langkah(url, pilihan) {
    const jawab = await new Promise((selesai) => this.antrean.taruh({ kerja: () => minta(`${this.alamat}${url}`, pilihan), selesai }));
    if (jawab.status >= 400) {
      toast(jawab.pesan, { jenis: "berat" });
      this.kini?.focus();
      return null;
    }
    this.pukul = jawab.data.pukul;
    await this.muatUlang(jawab.data.fokus);
    this.berubah();
    return jawab.data;
  }

  async muatUlang(fokus) {
    const jawab = await minta(this.akar.dataset.alamatTabel);
    if (jawab.status !== 200) {
      return;
    }
    const gulir = this.wadah.querySelector(".lembar-gulir");
    const letak = gulir ? [gulir.scrollLeft, gulir.scrollTop] : [0, 0];
    this.wadah.replaceChildren(...uraiHtml(jawab.data).body.childNodes);
    const baru = this.wadah.querySelector(".lembar-gulir");
    [baru.scrollLeft, baru.scrollTop] = letak;
    this.#siapkan();
    this.akar.dispatchEvent(new CustomEvent("rencana:dimuat"));
    const td = fokus ? this.wadah.querySelector(`td[tabindex][data-b="${CSS.escape(fokus)}"][data-sel="uraian"], td[tabindex][data-b="${CSS.escape(fokus)}"][data-sel="nama"]`) : null;
    (td ?? this.kini)?.focus();
  }

  #keadaan(keadaan, banyak) {
    const kata = {
      tersimpan: `Tersimpan ${this.pukul ?? ""}`,
      menyimpan: "Menyimpan…",
      terputus: `Belum tersimpan (${banyak}): koneksi terputus, dicoba lagi`,
      berakhir: `Belum tersimpan (${banyak}): sesi berakhir, masuk lagi`,
    };
    if (this.status) {
      this.status.textContent = kata[keadaan];
      this.status.className = `simpan ${keadaan}`;
    }
  }

  #tombol(k) {
    const td = k.target.closest("td[tabindex]");
    if (!td || this.terbuka || k.target !== td) {
      return;
    }
    if (this.susunan.tombol(k)) {
      k.preventDefault();
      return;
    }
    const arah = { ArrowUp: "atas", ArrowDown: "bawah", ArrowLeft: "kiri", ArrowRight: "kanan" }[k.key];
    if (arah && !k.altKey && !k.ctrlKey) {
      k.preventDefault();
      this.#geser(td, arah);
    } else if (k.key === "Enter" || k.key === "F2") {
      k.preventDefault();
      this.sunting(td);
    } else if (k.key === "Delete" || k.key === "Backspace") {
      k.preventDefault();
      this.ubah(td, "", "");
    } else if (k.key.length === 1 && !k.ctrlKey && !k.metaKey && !k.altKey && !["/", "?"].includes(k.key)) {
      k.preventDefault();
      this.sunting(td, k.key === " " ? undefined : k.key);
    }
  }

  #geser(td, arah) {
    const tr = td.closest("tr");
    let tuju = td;
    if (arah === "kanan" || arah === "kiri") {
      const sejajar = [...tr.querySelectorAll("td[tabindex]")];
      tuju = sejajar[sejajar.indexOf(td) + (arah === "kanan" ? 1 : -1)] ?? td;
    } else if (arah === "atas" || arah === "bawah") {
      const kolom = td.cellIndex;
      for (let b = arah === "bawah" ? tr.nextElementSibling : tr.previousElementSibling; b; b = arah === "bawah" ? b.nextElementSibling : b.previousElementSibling) {
        if (b.cells[kolom]?.matches("td[tabindex]")) {
          tuju = b.cells[kolom];
          break;
        }
      }
    }
    tuju.focus();
  }

  /** A block from a spreadsheet, from the cursor to the right and down; cells that are not typed are passed over. */
  #tempel(k) {
    const mulai = k.target.closest?.("td[tabindex]");
    if (!mulai || this.terbuka) {
      return;
    }
    const petak = bacaPapan(k.clipboardData);
    k.preventDefault();
    let tr = mulai.closest("tr");
    for (const baris of petak) {
      baris.forEach((isi, i) => {
        const td = tr?.cells[mulai.cellIndex + i];
        if (td?.matches("td[tabindex]") && ["teks", "kode", "angka", "uang"].includes(td.dataset.jenis)) {
          this.ubah(td, isi.trim());
        }
      });
      tr = tr?.nextElementSibling;
    }
    toast(petak.length === 1 ? "Ditempel." : `${petak.length} baris ditempel.`, { jenis: "ok" });
  }
}

/** A list to choose one of; null when closed. */
export async function pilih(judul, butir) {
  return dialog({
    judul,
    badan: [buat("p", { kelas: "lembut" }, "Pilih satu.")],
    tombol: butir.map((satu, i) => ({ ...satu, fokus: i === 0 })),
    lebar: butir.length > 4,
  });
}
