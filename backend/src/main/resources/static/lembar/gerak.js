const HALAMAN = 15;

/** Where the cursor stands and which range is chosen; arrows, Tab, Home, End, mouse. */
export class Gerak {
  baris = 0;
  kolom = 0;
  jangkarBaris = 0;
  jangkarKolom = 0;

  constructor(gambar, data, { saatPindah, saatSunting }) {
    this.gambar = gambar;
    this.data = data;
    this.saatPindah = saatPindah;
    this.saatSunting = saatSunting;
    const badan = gambar.badan;
    badan.addEventListener("pointerdown", (kejadian) => this.#tekan(kejadian));
    badan.addEventListener("pointerover", (kejadian) => this.#seret(kejadian));
    badan.addEventListener("focusin", (kejadian) => {
      const letak = this.#letak(kejadian.target);
      if (letak && (letak.baris !== this.baris || letak.kolom !== this.kolom)) {
        this.ke(letak.baris, letak.kolom, { fokus: false });
      }
    });
    badan.addEventListener("dblclick", () => this.saatSunting());
    badan.addEventListener("click", (kejadian) => {
      const jari = kejadian.pointerType === "touch" || matchMedia("(pointer: coarse)").matches;
      if (jari && this.#letak(kejadian.target) && !kejadian.target.closest(".penyunting-sel")) {
        this.saatSunting();
      }
    });
    document.addEventListener("pointerup", () => (this.menyeret = false));
  }

  get id() {
    return this.data.urutan[this.baris];
  }

  get sel() {
    return this.gambar.kolom[this.kolom];
  }

  get td() {
    return this.gambar.tr.get(this.id)?.cells[this.kolom] ?? null;
  }

  /** Bounds of the chosen range, both ends included. */
  get rentang() {
    return {
      b1: Math.min(this.baris, this.jangkarBaris),
      b2: Math.max(this.baris, this.jangkarBaris),
      k1: Math.min(this.kolom, this.jangkarKolom),
      k2: Math.max(this.kolom, this.jangkarKolom),
    };
  }

  get banyak() {
    const { b1, b2, k1, k2 } = this.rentang;
    return b1 !== b2 || k1 !== k2;
  }

  ke(baris, kolom, { perluas = false, fokus = true } = {}) {
    if (!this.data.urutan.length) {
      return;
    }
    const lama = this.td;
    this.baris = Math.max(0, Math.min(baris, this.data.urutan.length - 1));
    this.kolom = Math.max(0, Math.min(kolom, this.gambar.kolom.length - 1));
    if (!perluas) {
      this.jangkarBaris = this.baris;
      this.jangkarKolom = this.kolom;
    }
    if (lama) {
      lama.tabIndex = -1;
      lama.classList.remove("sel");
    }
    this.tandai();
    const td = this.td;
    if (td && fokus) {
      td.focus({ preventScroll: true });
      this.#tampakkan(td);
    }
    this.saatPindah();
  }

  keSel(id, sel, pilihan) {
    const baris = this.data.urutan.indexOf(id);
    const kolom = this.gambar.kolom.findIndex((k) => k.sel === sel);
    if (baris >= 0) {
      this.ke(baris, kolom < 0 ? 0 : kolom, pilihan);
    }
  }

  /** Marks the cursor and the range again, after lines were drawn anew. */
  tandai() {
    this.gambar.badan.querySelectorAll(".rentang").forEach((td) => {
      td.classList.remove("rentang");
      td.removeAttribute("aria-selected");
    });
    this.gambar.badan.querySelectorAll(".sel").forEach((td) => td.classList.remove("sel"));
    const td = this.td;
    if (!td) {
      return;
    }
    td.tabIndex = 0;
    td.classList.add("sel");
    if (this.banyak) {
      const { b1, b2, k1, k2 } = this.rentang;
      for (let b = b1; b <= b2; b++) {
        const tr = this.gambar.tr.get(this.data.urutan[b]);
        for (let k = k1; k <= k2; k++) {
          tr.cells[k].classList.add("rentang");
          tr.cells[k].setAttribute("aria-selected", "true");
        }
      }
    }
  }

  /** Moves by a key. Returns false when the key is not one for moving, or the browser should have it. */
  tombol(kejadian) {
    const ctrl = kejadian.ctrlKey || kejadian.metaKey;
    const perluas = kejadian.shiftKey && kejadian.key !== "Tab";
    const akhirB = this.data.urutan.length - 1;
    const akhirK = this.gambar.kolom.length - 1;
    const { baris: b, kolom: k } = this;
    switch (kejadian.key) {
      case "ArrowUp":
        this.ke(ctrl ? 0 : b - 1, k, { perluas });
        return true;
      case "ArrowDown":
        this.ke(ctrl ? akhirB : b + 1, k, { perluas });
        return true;
      case "ArrowLeft":
        this.ke(b, ctrl ? 0 : k - 1, { perluas });
        return true;
      case "ArrowRight":
        this.ke(b, ctrl ? akhirK : k + 1, { perluas });
        return true;
      case "Home":
        this.ke(ctrl ? 0 : b, 0, { perluas });
        return true;
      case "End":
        this.ke(ctrl ? akhirB : b, akhirK, { perluas });
        return true;
      case "PageUp":
        this.ke(b - HALAMAN, k, { perluas });
        return true;
      case "PageDown":
        this.ke(b + HALAMAN, k, { perluas });
        return true;
      case "Tab":
        return this.#tab(kejadian.shiftKey ? -1 : 1);
      case "a":
        if (ctrl) {
          this.jangkarBaris = 0;
          this.jangkarKolom = 0;
          this.ke(akhirB, akhirK, { perluas: true, fokus: false });
          this.td.focus({ preventScroll: true });
          return true;
        }
        return false;
      default:
        return false;
    }
  }

  /** To the next cell that can be typed in; past the last one the focus leaves the sheet. */
  #tab(arah) {
    const n = this.gambar.kolom.length;
    for (let i = this.baris * n + this.kolom + arah; i >= 0 && i < this.data.urutan.length * n; i += arah) {
      const id = this.data.urutan[Math.floor(i / n)];
      if (this.data.bolehSunting(id, this.gambar.kolom[i % n].sel)) {
        this.ke(Math.floor(i / n), i % n);
        return true;
      }
    }
    return false;
  }

  #letak(sasaran) {
    const td = sasaran.closest?.("td[data-sel]");
    const id = td?.parentElement.dataset.id;
    return td ? { baris: this.data.urutan.indexOf(id), kolom: td.cellIndex } : null;
  }

  #tekan(kejadian) {
    const letak = this.#letak(kejadian.target);
    if (!letak || kejadian.button !== 0 || kejadian.target.closest(".penyunting-sel")) {
      return;
    }
    if (kejadian.pointerType === "mouse") {
      kejadian.preventDefault();
      this.menyeret = true;
    }
    this.ke(letak.baris, letak.kolom, { perluas: kejadian.shiftKey, fokus: kejadian.pointerType === "mouse" });
  }

  #seret(kejadian) {
    const letak = this.menyeret && this.#letak(kejadian.target);
    if (letak) {
      this.ke(letak.baris, letak.kolom, { perluas: true });
    }
  }

  /** Scrolls only as far as needed, minding the head and the column that stay. */
  #tampakkan(td) {
    const gulir = td.closest(".lembar-gulir");
    if (!gulir || getComputedStyle(td).display === "block") {
      td.scrollIntoView({ block: "nearest" });
      return;
    }
    const luar = gulir.getBoundingClientRect();
    const dalam = td.getBoundingClientRect();
    const kepala = gulir.querySelector("thead").getBoundingClientRect().height;
    const tetap = td.cellIndex === 0 ? 0 : td.parentElement.cells[0].getBoundingClientRect().width;
    if (dalam.top < luar.top + kepala) {
      gulir.scrollTop -= luar.top + kepala - dalam.top;
    } else if (dalam.bottom > luar.top + gulir.clientHeight) {
      gulir.scrollTop += dalam.bottom - luar.top - gulir.clientHeight;
    }
    if (dalam.left < luar.left + tetap) {
      gulir.scrollLeft -= luar.left + tetap - dalam.left;
    } else if (dalam.right > luar.left + gulir.clientWidth) {
      gulir.scrollLeft += Math.min(dalam.right - luar.left - gulir.clientWidth, dalam.left - luar.left - tetap);
    }
  }
}
