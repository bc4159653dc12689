// The sheet in which a plan is typed: <section data-lembar data-alamat="/renja/1" data-pengguna="nama">
// with a <table class="lembar-tabel"> whose head names the columns (th data-sel data-jenis).
//
// What it asks of the server, under data-alamat (numbers travel as strings, ids as strings):
//
//   GET    /baris                     Perubahan + {sunting: {PROGRAM: [sel…], …}, pilihan: {sel: [{nilai,label,ket?}]}, kunci?: {pesan}}
//   GET    /perubahan?sejak=versi     Perubahan with what others did since
//   PATCH  /baris/{id}                {versi, sel, nilai}      → Perubahan | 409 {kini: baris, oleh?} | 422 {kode, pesan}
//   POST   /baris                     {kode: [kode…]}          → Perubahan + {lokus}
//   POST   /baris/{id}/indikator      {}                       → Perubahan + {lokus}
//   DELETE /baris/{id}?versi=n                                 → Perubahan + {pesan} | 409 | 422
//   POST   /urungkan, /ulangi         {}                       → Perubahan + {pesan, lokus?: {id, sel?}} | 422 when there is nothing
//   POST   /tempel                    {teks, mulai: {id, sel}} → HTML; its root has data-terapkan="…/tempel/{token}" when it can be applied
//   POST   /tempel/{token}            {}                       → Perubahan + {pesan}
//          Each POST and DELETE carries Idempotency-Key: sent again after a lost answer, it has the same key and
//          must not be done twice.
//   GET    /nomenklatur?cari=         [{kode, nama, jenjang, indikator?, satuan?, jumlah?, ada}]
//   GET    /baris/{id}/riwayat        HTML
//
//   Perubahan: {versi, baris: [changed], hapus?: [id], urutan?: [id, when lines were added or moved], plafon,
//               perSumberDana: [{kode, nama, total, plafon|null}], temuan?: [all of them], pukul?: "10.42", banding?: text}
//   Temuan:    {kode, bobot: B|P|I, lokus: id of a line or key of a chapter or "", sel?, label?, pesan, tautan?, alasan?, jawaban?}
//   nilai:     teks: string|null; angka and rupiah: "1234,5" (one reading only); pilih: id|null; banyak: [kode]; dana: [{kode, jumlah}]
import { persen, tulis, untukServer } from "./angka.js";
import { KoneksiTerputus, SesiBerakhir, kirim } from "./inti/jaringan.js";
import { toast } from "./inti/toast.js";
import { Antrean, minta } from "./lembar/antrean.js";
import { tanyaBentrok } from "./lembar/bentrok.js";
import { DataLembar, sama } from "./lembar/data.js";
import { Gambar, bacaKolom } from "./lembar/gambar.js";
import { Gerak } from "./lembar/gerak.js";
import { bacaPapan, salin, tsv } from "./lembar/papan.js";
import { Perintah } from "./lembar/perintah.js";
import { Ringkasan } from "./lembar/ringkasan.js";
import { bukaPenyunting } from "./lembar/sunting.js";
import { CatatanSel, PanelTemuan } from "./lembar/temuan.js";

const JEDA_PANTAU = 4000;

export function pasang(akar) {
  akar.lembar = new Lembar(akar);
  return akar.lembar.mulai();
}

export class Lembar {
  constructor(akar) {
    this.akar = akar;
    this.alamat = akar.dataset.alamat;
    this.tabel = akar.querySelector("table.lembar-tabel");
    this.tabel.setAttribute("role", "grid");
    this.tabel.setAttribute("aria-multiselectable", "true");
    this.data = new DataLembar();
    this.kolom = bacaKolom(this.tabel);
    this.gambar = new Gambar(this.tabel, this.kolom, this.data);
    this.gerak = new Gerak(this.gambar, this.data, { saatPindah: () => this.#saatPindah(), saatSunting: () => this.sunting() });
    this.panel = new PanelTemuan(akar.querySelector("[data-lembar-temuan]"), this.data, { keSel: (id, sel) => this.gerak.keSel(id, sel) });
    this.catatan = new CatatanSel(akar);
    this.ringkasan = new Ringkasan(akar, this.data);
    this.perintah = new Perintah(this);
    this.antrean = new Antrean({
      kunci: `selaras:lembar:${this.alamat}:${akar.dataset.pengguna ?? ""}`,
      kerjakan: (butir) => this.#kerjakan(butir),
      saatKeadaan: (keadaan, n) => this.ringkasan.keadaan(keadaan, n, this.pukul),
    });
    this.tabel.addEventListener("keydown", (kejadian) => this.#tombol(kejadian));
    akar.addEventListener("copy", (kejadian) => this.#salin(kejadian));
    akar.addEventListener("cut", (kejadian) => this.#salin(kejadian));
    akar.addEventListener("paste", (kejadian) => this.#tempel(kejadian));
  }

  async mulai() {
    let jawab;
    try {
      jawab = await kirim(`${this.alamat}/baris`);
    } catch (galat) {
      this.ringkasan.keadaan("gagal-muat");
      setTimeout(() => this.mulai(), JEDA_PANTAU);
      return;
    }
    if (jawab.status !== 200) {
      this.ringkasan.keadaan("gagal-muat");
      return;
    }
    this.data.terapkan(jawab.data, { utuh: true });
    this.pukul = jawab.data.pukul;
    this.perintah.kunci(jawab.data.kunci);
    this.gambar.semua();
    this.gerak.ke(0, Math.max(0, this.kolom.findIndex((k) => this.data.bolehSunting(this.data.urutan[0], k.sel))), { fokus: false });
    const dituju = decodeURIComponent(location.hash.slice(1));
    if (this.data.urutan.includes(dituju)) {
      this.gerak.keSel(dituju, this.kolom[0].sel);
    }
    this.#segarkan(jawab.data);
    this.#pulihkan();
    this.akar.dataset.siap = "ya";
    this.#pantau();
  }

  /** Opens the editor of the cell where the cursor stands; `awal` replaces what is in it. */
  sunting(awal) {
    const { id, sel: kolom, td } = this.gerak;
    if (!td || this.terbuka) {
      return;
    }
    if (!this.data.bolehSunting(id, kolom.sel)) {
      this.ringkasan.ucap(this.data.kunci ?? "Sel ini tidak diketik: dihitung atau ditetapkan nomenklatur.");
      return;
    }
    this.catatan.tampil(td, []);
    this.terbuka = { id, sel: kolom.sel };
    const usai = (arah) => {
      this.terbuka = null;
      this.gambar.perbarui(id);
      if (arah !== null) {
        this.#lanjut(arah);
      }
    };
    bukaPenyunting({
      td,
      kolom,
      nilai: this.data.nilai(id, kolom.sel),
      awal,
      konteks: {
        pilihan: this.data.pilihan[kolom.sel],
        pagu: this.data.nilai(id, "pagu"),
        satuan: kolom.satuan ? this.data.nilai(id, kolom.satuan) : null,
        bolehSatuan: kolom.satuan ? this.data.bolehSunting(id, kolom.satuan) : false,
      },
      selesai: (nilai, arah, satuan) => {
        if (satuan !== undefined) {
          this.ubah(id, kolom.satuan, satuan, "teks");
        }
        this.ubah(id, kolom.sel, nilai, kolom.jenis);
        usai(arah);
      },
      batal: (arah = "tetap") => usai(arah),
    });
  }

  /** Takes a value for a cell: shown at once, sent by itself. */
  ubah(id, sel, nilai, jenis) {
    if (!this.data.bolehSunting(id, sel) || sama(jenis, this.data.nilai(id, sel), nilai)) {
      return false;
    }
    const dasar = this.data.baris.get(id)[sel] ?? null;
    this.data.tumpangi(id, sel, nilai);
    this.antrean.taruh({ id, sel, nilai, dasar, jenis });
    this.#segarkan();
    return true;
  }

  /** A request that changes the plan, in its turn behind what was typed before. */
  antri(kerja) {
    return new Promise((selesai) => this.antrean.taruh({ kerja, selesai }));
  }

  /** Takes in what the server says has changed, and lets the user see what others did. */
  serap(jawab, { orangLain = false, majukan = false } = {}) {
    const sebelum = orangLain ? new Map((jawab.baris ?? []).map((b) => [b.id, this.data.baris.get(b.id)])) : null;
    const jejak = this.gerak.id;
    const susun = jawab.urutan || jawab.hapus?.length;
    this.data.terapkan(jawab, { majukan });
    this.pukul = jawab.pukul ?? this.pukul;
    if (susun) {
      this.gambar.semua();
      const letak = this.data.urutan.indexOf(jejak);
      this.gerak.ke(letak >= 0 ? letak : this.gerak.baris, this.gerak.kolom, { fokus: this.tabel.contains(document.activeElement) });
    }
    this.#segarkan(jawab);
    sebelum?.forEach((lama, id) => this.#sorot(lama, id));
  }

  #sorot(lama, id) {
    for (const kolom of this.kolom) {
      const baru = this.data.baris.get(id);
      if (baru && (!lama || !sama(kolom.jenis, lama[kolom.sel], baru[kolom.sel]))) {
        const td = this.gambar.sel(id, kolom.sel);
        td?.classList.remove("baru");
        void td?.offsetWidth;
        td?.classList.add("baru");
      }
    }
  }

  #segarkan(jawab = {}) {
    this.gambar.perbaruiSemua();
    this.gerak.tandai();
    this.panel.gambar();
    this.#kosong();
    this.ringkasan.gambar(jawab, persen(this.data.total, this.data.plafon));
    this.akar.dispatchEvent(new CustomEvent("lembar:berubah", { bubbles: true, detail: { total: this.data.total, ...this.data.cacah } }));
  }

  #kosong() {
    const kosong = this.akar.querySelector("[data-lembar-kosong]");
    if (kosong) {
      kosong.hidden = this.data.urutan.length > 0;
      const boleh = Object.values(this.data.sunting).some((daftar) => daftar.length);
      kosong.querySelectorAll("[data-lembar-mulai]").forEach((satu) => (satu.hidden = !boleh));
      kosong.querySelectorAll("[data-lembar-baca]").forEach((satu) => (satu.hidden = boleh));
    }
  }

  #saatPindah() {
    const { id, sel, td } = this.gerak;
    if (td && !this.terbuka) {
      const tampak = this.tabel.contains(document.activeElement);
      this.catatan.tampil(td, tampak ? this.data.temuanSel(id, sel.sel) : []);
    }
    this.perintah.perbarui();
  }

  #lanjut(arah) {
    const { baris, kolom } = this.gerak;
    if (arah === "bawah" || arah === "atas") {
      this.gerak.ke(baris + (arah === "bawah" ? 1 : -1), kolom);
    } else if (arah === "kanan" || arah === "kiri") {
      this.gerak.ke(baris, kolom);
      this.gerak.tombol(new KeyboardEvent("keydown", { key: "Tab", shiftKey: arah === "kiri" }));
    } else {
      this.gerak.ke(baris, kolom);
    }
  }

  #tombol(kejadian) {
    if (this.terbuka || kejadian.defaultPrevented) {
      return;
    }
    const ctrl = kejadian.ctrlKey || kejadian.metaKey;
    if (this.perintah.tombol(kejadian) || this.gerak.tombol(kejadian)) {
      kejadian.preventDefault();
      return;
    }
    if (kejadian.key === "Enter" || kejadian.key === "F2") {
      kejadian.preventDefault();
      this.sunting();
    } else if (kejadian.key === "Delete" || kejadian.key === "Backspace") {
      kejadian.preventDefault();
      this.#kosongkan();
    } else if (kejadian.key.length === 1 && !ctrl && !kejadian.altKey && !["/", "?"].includes(kejadian.key)) {
      kejadian.preventDefault();
      this.sunting(kejadian.key === " " ? undefined : kejadian.key);
    }
  }

  #setiapSel(kerja) {
    const { b1, b2, k1, k2 } = this.gerak.rentang;
    for (let b = b1; b <= b2; b++) {
      for (let k = k1; k <= k2; k++) {
        kerja(this.data.urutan[b], this.kolom[k], b, k);
      }
    }
  }

  #kosongkan() {
    this.#setiapSel((id, kolom) => this.ubah(id, kolom.sel, ["banyak", "dana"].includes(kolom.jenis) ? [] : null, kolom.jenis));
  }

  /** The first line of the range goes into all others (Ctrl+D). */
  isiKeBawah() {
    const { b1 } = this.gerak.rentang;
    this.#setiapSel((id, kolom, b) => b > b1 && this.ubah(id, kolom.sel, this.data.nilai(this.data.urutan[b1], kolom.sel), kolom.jenis));
  }

  #salin(kejadian) {
    if (this.terbuka || !this.tabel.contains(document.activeElement) || !this.data.urutan.length) {
      return;
    }
    const petak = [];
    const { b1 } = this.gerak.rentang;
    this.#setiapSel((id, kolom, b) => (petak[b - b1] ??= []).push(this.gambar.teksSalin(id, kolom)));
    kejadian.preventDefault();
    salin(kejadian.clipboardData, petak);
    this.ringkasan.ucap(petak.length === 1 && petak[0].length === 1 ? "Sel disalin." : `${petak.length} baris × ${petak[0].length} kolom disalin.`);
    if (kejadian.type === "cut") {
      this.#kosongkan();
    }
  }

  #tempel(kejadian) {
    if (this.terbuka || !this.tabel.contains(document.activeElement)) {
      return;
    }
    const petak = bacaPapan(kejadian.clipboardData);
    kejadian.preventDefault();
    if (petak.length === 1 && petak[0].length === 1) {
      this.sunting(petak[0][0].trim());
      return;
    }
    this.perintah.tempel(tsv(petak));
  }

  /** One change to the server. Throws only when it has to be tried again. */
  async #kerjakan(butir, ulang = 0) {
    if (butir.kerja) {
      butir.selesai(await butir.kerja());
      return;
    }
    const { id, sel, jenis } = butir;
    const kini = this.data.baris.get(id);
    if (!kini) {
      this.data.lepas(id, sel);
      toast("Baris itu sudah dihapus orang lain; isian Anda tidak tersimpan.", { jenis: "berat" });
      return;
    }
    if (!sama(jenis, kini[sel], butir.dasar) && !sama(jenis, kini[sel], butir.nilai)) {
      if (!(await this.#selesaikanBentrok(butir, kini[sel], kini.diubahOleh))) {
        return;
      }
      butir.dasar = this.data.baris.get(id)[sel] ?? null;
    }
    const nilai = butir.nilai;
    const jawab = await minta(`${this.alamat}/baris/${encodeURIComponent(id)}`, { metode: "PATCH", isi: { versi: this.data.baris.get(id).versi, sel, nilai: untukKirim(jenis, nilai) } });
    if (jawab.status === 409 && jawab.data?.kini) {
      this.serap({ baris: [{ ...jawab.data.kini, diubahOleh: jawab.data.oleh }] }, { orangLain: true });
      if (ulang >= 4) {
        throw new KoneksiTerputus();
      }
      return this.#kerjakan(butir, ulang + 1);
    }
    if (jawab.status >= 400) {
      this.#ditolak(butir, jawab);
      return;
    }
    if (sama(jenis, butir.nilai, nilai)) {
      const berikut = this.antrean.isi.find((lain) => lain !== butir && lain.id === id && lain.sel === sel);
      if (berikut) {
        berikut.dasar = nilai;
      } else {
        this.data.lepas(id, sel);
      }
    }
    this.serap(jawab.data);
  }

  async #selesaikanBentrok(butir, milikmereka, oleh) {
    const { id, sel, jenis } = butir;
    const kolom = this.kolom.find((k) => k.sel === sel) ?? { sel, jenis, label: sel };
    const satu = this.data.baris.get(id);
    const tulisan = (nilai) => (jenis === "angka" || jenis === "rupiah" ? tulis(nilai) : jenis === "dana" ? (nilai ?? []).map((d) => `${d.kode} ${tulis(d.jumlah, 2)}`).join("; ") : jenis === "banyak" ? (nilai ?? []).join(", ") : String(this.data.label(sel, nilai) ?? ""));
    const milikku = await tanyaBentrok({ lokasi: `${satu.kode ?? ""} ${satu.nama ?? ""}`.trim(), label: kolom.label, milikku: tulisan(butir.nilai), milikmereka: tulisan(milikmereka), oleh });
    if (!milikku) {
      this.data.lepas(id, sel);
      this.#segarkan();
    }
    return milikku;
  }

  #ditolak(butir, jawab) {
    const { id, sel, nilai } = butir;
    this.data.lepas(id, sel);
    this.#segarkan();
    const teks = { angka: () => tulis(nilai), rupiah: () => tulis(nilai, 2), teks: () => nilai ?? "" }[butir.jenis];
    toast(jawab.pesan, {
      jenis: "berat",
      label: teks ? "Perbaiki" : undefined,
      aksi: () => (this.gerak.keSel(id, sel), this.sunting(teks())),
    });
  }

  #pulihkan() {
    const sisa = this.antrean.pulihkan().filter((butir) => this.data.baris.has(butir.id));
    sisa.forEach((butir) => {
      this.data.tumpangi(butir.id, butir.sel, butir.nilai);
      this.antrean.taruh(butir);
    });
    if (sisa.length) {
      this.#segarkan();
      toast(`${sisa.length} isian yang belum terkirim dipulihkan dan dikirim lagi.`, { jenis: "ok" });
    }
  }

  /** Asks now and then what others did, while the page is looked at. */
  async #pantau() {
    const jeda = Number(this.akar.dataset.jeda ?? JEDA_PANTAU);
    for (;;) {
      await new Promise((selesai) => setTimeout(selesai, jeda));
      if (!this.akar.isConnected) {
        return;
      }
      if (document.hidden || !this.antrean.kosong) {
        continue;
      }
      try {
        const jawab = await kirim(`${this.alamat}/perubahan?sejak=${this.data.versi}`);
        if (jawab.status === 200 && this.antrean.kosong && Number(jawab.data.versi) > Number(this.data.versi)) {
          this.serap(jawab.data, { orangLain: true, majukan: true });
        }
        if (jawab.data?.kunci !== undefined) {
          this.perintah.kunci(jawab.data.kunci);
        }
      } catch (galat) {
        if (galat instanceof SesiBerakhir) {
          return;
        }
        if (!(galat instanceof KoneksiTerputus)) {
          throw galat;
        }
      }
    }
  }
}

function untukKirim(jenis, nilai) {
  if (jenis === "angka" || jenis === "rupiah") {
    return nilai === null ? null : untukServer(nilai);
  }
  return jenis === "dana" ? (nilai ?? []).map((satu) => ({ kode: satu.kode, jumlah: untukServer(satu.jumlah) })) : nilai;
}
