// The kamus fills satuan, PD and money while one types; the server computes the same again.
import { baca, tulis } from "./angka.js";

const borang = document.querySelector("[data-usulan-form]");
const medan = (nama) => borang.elements.namedItem(nama);
const ket = borang?.querySelector("[data-usulan-ket]");
const awal = ket?.textContent;

function butir() {
  const nama = medan("kamus").value.trim().toLowerCase();
  return [...borang.querySelectorAll("#daftar-kamus option")].find((satu) => satu.value.toLowerCase() === nama);
}

/** Plain number in steps of 1/10^skala. */
function skala(polos, desimal) {
  const [bulat, pecahan = ""] = polos.split(".");
  return BigInt(bulat + pecahan.padEnd(desimal, "0").slice(0, desimal));
}

/** Volume times price, half up to the sen, as the server does. */
function kali(volume, harga) {
  const sen = (skala(volume, 4) * skala(harga, 2) + 5000n) / 10000n;
  const teks = String(sen).padStart(3, "0");
  return tulis(`${teks.slice(0, -2)}.${teks.slice(-2)}`, 2);
}

function isi(kamusBerubah) {
  const satu = butir();
  medan("satuan").readOnly = Boolean(satu);
  medan("anggaran").readOnly = Boolean(satu);
  ket.textContent = satu ? satu.textContent : awal;
  if (!satu) {
    return;
  }
  medan("satuan").value = satu.dataset.satuan;
  if (kamusBerubah) {
    medan("pdId").value = satu.dataset.pd;
    if (!medan("uraian").value) {
      medan("uraian").value = satu.value;
    }
  }
  const volume = baca(medan("volume").value).nilai;
  medan("anggaran").value = volume === undefined || volume.startsWith("-") ? "" : kali(volume, satu.dataset.harga);
}

if (borang) {
  medan("kamus").addEventListener("change", () => isi(true));
  medan("kamus").addEventListener("input", () => isi(true));
  medan("volume").addEventListener("input", () => isi(false));
  isi(false);
}
