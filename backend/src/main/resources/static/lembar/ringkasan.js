import { tulis } from "../angka.js";
import { buat } from "../inti/dialog.js";

/** What stands above the sheet: whether all is saved, the total against the plafon, the counts. */
export class Ringkasan {
  constructor(akar, data) {
    this.data = data;
    this.status = akar.querySelector("[data-lembar-status]");
    this.plafon = akar.querySelector("[data-lembar-plafon]");
    this.ikhtisar = akar.querySelector("[data-lembar-ikhtisar]");
    this.suara = buat("div", { kelas: "sembunyi-lihat", "aria-live": "polite" });
    akar.append(this.suara);
    this.banding = this.ikhtisar?.dataset.banding ?? "";
  }

  /** Said to a screen reader, and shown nowhere. */
  ucap(teks) {
    this.suara.textContent = "";
    requestAnimationFrame(() => (this.suara.textContent = teks));
  }

  keadaan(keadaan, banyak = 0, pukul) {
    const kata = {
      tersimpan: `Tersimpan ${pukul ?? jam()}`,
      menyimpan: "Menyimpan…",
      terputus: `Belum tersimpan (${banyak}): koneksi terputus, dicoba lagi`,
      berakhir: `Belum tersimpan (${banyak}): sesi berakhir, masuk lagi`,
      "gagal-muat": "Baris belum dapat dimuat, dicoba lagi",
    };
    if (this.status) {
      this.status.textContent = kata[keadaan];
      this.status.className = `simpan ${keadaan}`;
    }
  }

  gambar(jawab, persen) {
    this.banding = jawab.banding ?? this.banding;
    const { data } = this;
    if (this.ikhtisar) {
      const berat = data.temuan.filter((satu) => satu.bobot === "B").length;
      const perlu = data.temuan.filter((satu) => satu.bobot === "P").length;
      const { program, kegiatan, sub } = data.cacah;
      this.ikhtisar.textContent = [`${program} program`, `${kegiatan} kegiatan`, `${sub} sub kegiatan`, berat || perlu ? `${berat} berat, ${perlu} perlu perbaikan` : "tanpa temuan", this.banding].filter(Boolean).join(" · ");
    }
    if (this.plafon) {
      this.#isi("total", tulis(data.total, 2));
      this.#isi("plafon", data.plafon === null ? "belum ada" : tulis(data.plafon, 2));
      this.#isi("sisa", data.sisa === null ? "–" : tulis(data.sisa.replace("-", ""), 2));
      this.#isi("kata-sisa", data.lewat ? "Lebih" : "Sisa");
      this.plafon.querySelector("progress").value = Math.min(1000, persen * 10);
      this.plafon.querySelector(".plafon").classList.toggle("lewat", data.lewat);
      this.plafon.querySelector('[data-isi="dana"]').replaceChildren(...data.perDana.map((satu) => this.#dana(satu)));
      if (data.lewat && !this.sudahLewat) {
        this.ucap(`Total melebihi plafon sebesar ${tulis(data.sisa.replace("-", ""), 2)}.`);
      }
      this.sudahLewat = data.lewat;
    }
  }

  #dana(satu) {
    const lewat = satu.plafon !== null && BigInt(sen(satu.total)) > BigInt(sen(satu.plafon));
    return buat("li", { kelas: lewat ? "lewat" : null, title: satu.nama }, `${satu.kode} `, buat("b", {}, tulis(satu.total, 2)), satu.plafon === null ? "" : ` dari ${tulis(satu.plafon, 2)}`);
  }

  #isi(nama, teks) {
    const elemen = this.plafon.querySelector(`[data-isi="${nama}"]`);
    if (elemen && elemen.textContent !== teks) {
      elemen.textContent = teks;
    }
  }
}

const sen = (polos) => {
  const [bulat, pecahan = ""] = String(polos).split(".");
  return bulat + pecahan.slice(0, 2).padEnd(2, "0");
};

const jam = () => {
  const kini = new Date();
  return `${String(kini.getHours()).padStart(2, "0")}.${String(kini.getMinutes()).padStart(2, "0")}`;
};
