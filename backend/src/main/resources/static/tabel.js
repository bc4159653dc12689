// Typing into the tables of Bab II. <section data-tabel data-alamat="…/sel"> holds rows <tr data-baris> with fields [data-kolom].
//
//   POST data-alamat {ubahan: [{baris, kolom, semula, nilai}]} → {baris: [{id, sel, hitung}], tertahan: [{baris, kolom, pesan | kini, oleh}], pukul}
//
// semula is what stood there when the typing began; where the server has something else by then, the person chooses.
// A step that was saved is taken back by typing what stood there before: the same check for others' changes holds.
import { buat } from "./inti/dialog.js";
import { KoneksiTerputus, SesiBerakhir, kirim, pesanGalat } from "./inti/jaringan.js";
import { toast } from "./inti/toast.js";
import { tanyaBentrok } from "./lembar/bentrok.js";
import { bacaPapan } from "./lembar/papan.js";

const TUNDA = 900;
const JEDA = [2000, 4000, 8000, 15000];

export function pasang(akar) {
  const medan = akar.querySelectorAll("[data-kolom]");
  if (medan.length && medan[0].matches("input, textarea, select")) {
    akar.tabel = new Tabel(akar);
  }
}

class Tabel {
  #menunggu = new Set();
  #dikirim = new Set();
  #waktu = null;
  #gagal = 0;
  #sudah = [];
  #urung = [];
  #arah = null;

  constructor(akar) {
    this.akar = akar;
    this.alamat = akar.dataset.alamat;
    this.status = document.querySelector("[data-tabel-status]");
    akar.querySelectorAll("[data-kolom]").forEach((sel) => (sel.dataset.semula = sel.value));
    akar.addEventListener("input", ({ target }) => target.dataset?.kolom && this.berubah(target));
    akar.addEventListener("focusout", () => this.#jadwalkan(0));
    akar.addEventListener("keydown", (kejadian) => this.#tombol(kejadian));
    akar.addEventListener("paste", (kejadian) => this.#tempel(kejadian));
    this.tombol = { urung: document.querySelector("[data-tabel-urung]"), ulang: document.querySelector("[data-tabel-ulang]") };
    document.querySelector("[data-tabel-langkah]")?.removeAttribute("hidden");
    this.tombol.urung?.addEventListener("click", () => this.urungkan());
    this.tombol.ulang?.addEventListener("click", () => this.ulangi());
    window.addEventListener("online", () => this.#jadwalkan(0));
    window.addEventListener("beforeunload", (kejadian) => {
      if (this.#menunggu.size + this.#dikirim.size) {
        kejadian.preventDefault();
      }
    });
    akar.dataset.siap = "ya";
  }

  berubah(sel) {
    this.#pesan(sel, null);
    const sama = sel.value === sel.dataset.semula;
    sel.classList.toggle("menunggu", !sama);
    if (sama) {
      this.#menunggu.delete(sel);
    } else {
      this.#menunggu.add(sel);
    }
    this.#kata(this.#menunggu.size ? "Belum tersimpan…" : "", "");
    this.#jadwalkan(TUNDA);
  }

  urungkan() {
    this.#balik(this.#sudah, "urung");
  }

  ulangi() {
    this.#balik(this.#urung, "ulang");
  }

  /** The last step of this page, sent like anything typed; what somebody else changed since stays as it is. */
  #balik(tumpukan, arah) {
    if (this.#menunggu.size || this.#dikirim.size || !tumpukan.length) {
      return;
    }
    const langkah = tumpukan.pop().filter(({ sel, ke }) => sel.isConnected && sel.dataset.semula === ke);
    this.#tampilTombol();
    if (!langkah.length) {
      toast("Langkah itu tidak dapat dikembalikan: selnya sudah diubah lagi.", { jenis: "berat" });
      return;
    }
    this.#arah = arah;
    langkah.forEach(({ sel, dari }) => {
      sel.value = dari;
      this.berubah(sel);
    });
    langkah[0].sel.focus();
    this.#jadwalkan(0);
  }

  #catat(langkah) {
    const arah = this.#arah;
    this.#arah = null;
    if (!langkah.length) {
      return;
    }
    (arah === "urung" ? this.#urung : this.#sudah).push(langkah);
    if (!arah) {
      this.#urung = [];
    }
    this.#tampilTombol();
  }

  #tampilTombol() {
    if (this.tombol.urung) {
      this.tombol.urung.disabled = !this.#sudah.length;
      this.tombol.ulang.disabled = !this.#urung.length;
    }
  }

  #jadwalkan(jeda) {
    clearTimeout(this.#waktu);
    this.#waktu = setTimeout(() => this.#simpan(), this.#gagal ? JEDA[Math.min(this.#gagal - 1, JEDA.length - 1)] : jeda);
  }

  async #simpan() {
    if (this.#dikirim.size || !this.#menunggu.size) {
      return;
    }
    this.#dikirim = this.#menunggu;
    this.#menunggu = new Set();
    const ubahan = [...this.#dikirim].map((sel) => {
      sel.dataset.terkirim = sel.value;
      return { baris: sel.closest("[data-baris]").dataset.baris, kolom: sel.dataset.kolom, semula: sel.dataset.semula, nilai: sel.value };
    });
    this.#kata("Menyimpan…", "menyimpan");
    let terkirim = null;
    try {
      const jawab = await kirim(this.alamat, { metode: "POST", isi: { ubahan }, batas: 60000 });
      if (jawab.status >= 500) {
        throw new KoneksiTerputus();
      }
      this.#gagal = 0;
      terkirim = this.#dikirim;
      this.#dikirim = new Set();
      if (jawab.status >= 400) {
        this.#kata(`Belum tersimpan: ${pesanGalat(jawab.data)}`, "terputus");
        toast(pesanGalat(jawab.data), { jenis: "berat" });
        return;
      }
      await this.#baca(jawab.data, terkirim);
    } catch (galat) {
      if (!(galat instanceof KoneksiTerputus || galat instanceof SesiBerakhir)) {
        throw galat;
      }
      this.#dikirim.forEach((sel) => this.#menunggu.add(sel));
      this.#dikirim = new Set();
      this.#gagal++;
      this.#kata(galat instanceof SesiBerakhir ? "Belum tersimpan: sesi berakhir, masuk lagi" : "Belum tersimpan: koneksi terputus, dicoba lagi", "terputus");
      if (galat instanceof SesiBerakhir) {
        document.dispatchEvent(new CustomEvent("sesi-berakhir"));
      }
    }
    if (this.#menunggu.size) {
      this.#jadwalkan(TUNDA);
    }
  }

  async #baca({ baris, tertahan, pukul }, terkirim) {
    const tahan = new Map(tertahan.map((satu) => [`${satu.baris}|${satu.kolom}`, satu]));
    const langkah = [];
    for (const satu of baris) {
      const tr = this.#baris(satu.id);
      tr?.querySelectorAll("[data-kolom]").forEach((sel) => {
        const nilai = satu.sel[sel.dataset.kolom];
        if (nilai === undefined || tahan.has(`${satu.id}|${sel.dataset.kolom}`)) {
          return;
        }
        if (terkirim.has(sel) && sel.dataset.semula !== nilai) {
          langkah.push({ sel, dari: sel.dataset.semula, ke: nilai });
        }
        // Somebody may type on while the answer travels: only what was sent is taken as settled.
        if (sel.value === (sel.dataset.terkirim ?? sel.dataset.semula) || sel.value === sel.dataset.semula) {
          sel.value = nilai;
          sel.classList.remove("menunggu");
          this.#menunggu.delete(sel);
        }
        sel.dataset.semula = nilai;
        delete sel.dataset.terkirim;
      });
      tr?.querySelectorAll("[data-hitung]").forEach((td) => (td.textContent = satu.hitung[td.dataset.hitung] ?? ""));
    }
    this.#catat(langkah);
    for (const satu of tertahan) {
      const sel = this.#baris(satu.baris)?.querySelector(`[data-kolom="${satu.kolom}"]`);
      if (sel) {
        await this.#tertahan(sel, satu);
      }
    }
    const belum = [...terkirim].filter((sel) => sel.getAttribute("aria-invalid") === "true").length;
    if (!this.#menunggu.size) {
      this.#kata(belum ? `${belum} sel belum tersimpan` : `Tersimpan ${pukul}`, belum ? "terputus" : "tersimpan");
    }
  }

  async #tertahan(sel, { pesan, kini, oleh }) {
    if (pesan) {
      this.#pesan(sel, pesan);
      return;
    }
    const saya = await tanyaBentrok({ lokasi: sel.closest("[data-baris]").dataset.nama, label: sel.getAttribute("aria-label"), milikku: sel.value, milikmereka: kini, oleh });
    sel.dataset.semula = kini;
    if (!saya) {
      sel.value = kini;
    }
    this.berubah(sel);
  }

  #baris(id) {
    return this.akar.querySelector(`[data-baris="${CSS.escape(id)}"]`);
  }

  #pesan(sel, teks) {
    sel.parentElement.querySelector(".galat-sel")?.remove();
    sel.removeAttribute("aria-invalid");
    sel.removeAttribute("aria-describedby");
    if (teks) {
      const id = `galat-${sel.closest("[data-baris]").dataset.baris}-${sel.dataset.kolom}`;
      sel.setAttribute("aria-invalid", "true");
      sel.setAttribute("aria-describedby", id);
      sel.after(buat("span", { kelas: "galat-sel", id, role: "alert" }, teks));
    }
  }

  #kata(teks, kelas) {
    if (this.status) {
      this.status.textContent = teks;
      this.status.className = `simpan ${kelas}`;
    }
  }

  #tombol(kejadian) {
    const sel = kejadian.target;
    if (!sel.dataset?.kolom) {
      return;
    }
    const pilihan = sel.tagName === "SELECT";
    if ((kejadian.ctrlKey || kejadian.metaKey) && kejadian.key.toLowerCase() === "s") {
      kejadian.preventDefault();
      this.#jadwalkan(0);
    } else if ((kejadian.ctrlKey || kejadian.metaKey) && ["z", "y"].includes(kejadian.key.toLowerCase()) && sel.value === sel.dataset.semula) {
      // While a cell is being typed, the browser's own undo serves it.
      kejadian.preventDefault();
      if (kejadian.key.toLowerCase() === "y" || kejadian.shiftKey) {
        this.ulangi();
      } else {
        this.urungkan();
      }
    } else if (kejadian.key === "Escape" && sel.value !== sel.dataset.semula) {
      kejadian.preventDefault();
      sel.value = sel.dataset.semula;
      this.berubah(sel);
    } else if (kejadian.key === "Enter" && !kejadian.shiftKey) {
      kejadian.preventDefault();
      this.#pindah(sel, 1);
    } else if (sel.tagName === "INPUT" && !pilihan && ["ArrowDown", "ArrowUp"].includes(kejadian.key)) {
      kejadian.preventDefault();
      this.#pindah(sel, kejadian.key === "ArrowDown" ? 1 : -1);
    }
  }

  #pindah(sel, langkah) {
    const kolom = [...this.akar.querySelectorAll(`[data-kolom="${sel.dataset.kolom}"]`)];
    const tujuan = kolom[kolom.indexOf(sel) + langkah];
    tujuan?.focus();
    tujuan?.select?.();
  }

  /** A block from a spreadsheet fills from this cell to the right and down; a single cell is an ordinary paste. */
  #tempel(kejadian) {
    const sel = kejadian.target;
    const petak = bacaPapan(kejadian.clipboardData);
    if (!sel.dataset?.kolom || petak.length < 2 && (petak[0]?.length ?? 0) < 2) {
      return;
    }
    kejadian.preventDefault();
    const baris = [...this.akar.querySelectorAll("[data-baris]")];
    const mulai = baris.indexOf(sel.closest("[data-baris]"));
    const kolom = [...baris[mulai].querySelectorAll("[data-kolom]")].indexOf(sel);
    let jumlah = 0;
    petak.forEach((isi, b) => {
      const tujuan = [...(baris[mulai + b]?.querySelectorAll("[data-kolom]") ?? [])];
      isi.forEach((teks, k) => {
        const satu = tujuan[kolom + k];
        if (satu) {
          satu.value = satu.tagName === "SELECT" ? pilihanDari(satu, teks) : teks.trim();
          this.berubah(satu);
          jumlah++;
        }
      });
    });
    const lewat = petak.flat().length - jumlah;
    toast(`${jumlah} sel ditempel${lewat ? `, ${lewat} di luar tabel dilewati` : ""}. Ctrl+Z mengembalikannya.`, { jenis: "ok" });
  }
}

function pilihanDari(sel, teks) {
  const rapi = teks.trim().toLowerCase();
  return [...sel.options].find((satu) => satu.value.toLowerCase() === rapi || satu.textContent.toLowerCase() === rapi)?.value ?? sel.value;
}
