// Numbers as an Indonesian office writes them. Mirrors id.selaras.kernel.AngkaIndonesia, which is the judge.
// Values travel as plain strings ("1471800000.00"); nothing here is a floating point number.

const POLOS = /^\d+$/;
const TITIK_RIBUAN = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const KOMA_RIBUAN = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const KOMA_DESIMAL = /^\d+,\d+$/;
const TITIK_DESIMAL = /^\d+\.\d+$/;
const PANGKAT = /^\d(\.\d+)?E\+?\d{1,2}$/i;

const bersihkan = (teks) =>
  String(teks ?? "")
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, "")
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, "");
const tanpaTanda = (teks) => (teks.startsWith("-") ? teks.slice(1) : teks);

/**
 * Reads a number of any kind.
 *
 * @returns {{nilai: string} | {galat: "ANG-01"} | {galat: "ANG-02", bacaan: string[]}} bacaan: both readings, plain
 */
export function baca(teks) {
  const bersih = bersihkan(teks);
  const angka = tanpaTanda(bersih);
  if (POLOS.test(angka)) {
    return { nilai: rapikan(bersih) };
  }
  const titik = TITIK_RIBUAN.test(angka);
  const koma = KOMA_RIBUAN.test(angka);
  const titikDesimal = TITIK_DESIMAL.test(angka);
  const komaDesimal = KOMA_DESIMAL.test(angka);
  if (((titik && titikDesimal) || (koma && komaDesimal)) && !angka.startsWith("0")) {
    return { galat: "ANG-02", bacaan: [rapikan(bersih.replace(/[.,]/g, "")), rapikan(bersih.replace(",", "."))] };
  }
  if (titik && !titikDesimal) {
    return { nilai: rapikan(bersih.replaceAll(".", "").replace(",", ".")) };
  }
  if (koma && !komaDesimal) {
    return { nilai: rapikan(bersih.replaceAll(",", "")) };
  }
  if (komaDesimal || titikDesimal) {
    return { nilai: rapikan(bersih.replace(",", ".")) };
  }
  if (PANGKAT.test(angka)) {
    const [pokok, pangkat] = angka.toLowerCase().split("e");
    const [bulat, pecahan = ""] = pokok.split(".");
    const geser = Number(pangkat);
    if (geser < 15) {
      const digit = (bulat + pecahan).padEnd(geser + 1, "0");
      const nilai = digit.length > geser + 1 ? `${digit.slice(0, geser + 1)}.${digit.slice(geser + 1)}` : digit;
      return { nilai: rapikan((bersih.startsWith("-") ? "-" : "") + nilai) };
    }
  }
  return { galat: "ANG-01" };
}

/** Reads an amount of money: three digits behind a single point are thousands, never sen. */
export function bacaUang(teks) {
  let bersih = bersihkan(teks).replace(/^rp\.?/i, "");
  if (/,(-|--)$/.test(bersih)) {
    bersih = bersih.replace(/,-+$/, "");
  }
  if (TITIK_RIBUAN.test(tanpaTanda(bersih))) {
    return { nilai: rapikan(bersih.replaceAll(".", "").replace(",", ".")) };
  }
  return baca(bersih);
}

/** Plain form without needless zeros: "007.50" becomes "7.5". */
export function rapikan(polos) {
  if (polos === null || polos === undefined || polos === "") {
    return "";
  }
  const minus = polos.startsWith("-");
  const [bulat, pecahan = ""] = tanpaTanda(polos).split(".");
  const b = bulat.replace(/^0+(?=\d)/, "");
  const p = pecahan.replace(/0+$/, "");
  const hasil = p ? `${b}.${p}` : b;
  return minus && /[1-9]/.test(hasil) ? `-${hasil}` : hasil;
}

/** Writes a plain value with points for thousands and a comma; empty stays empty. */
export function tulis(polos, maks = 4) {
  const rapi = rapikan(String(polos ?? ""));
  if (rapi === "") {
    return "";
  }
  const bulatkan = urai(rapi, maks);
  const teks = dariSkala(bulatkan, maks);
  const [bulat, pecahan] = tanpaTanda(teks).split(".");
  const ribuan = bulat.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return (teks.startsWith("-") ? "-" : "") + ribuan + (pecahan ? `,${pecahan}` : "");
}

/**
 * The form in which a value goes to the server: Indonesian, and with only one reading. Three decimals
 * get a zero behind them, since "1,234" could also be one thousand two hundred thirty-four.
 */
export function untukServer(polos) {
  const rapi = rapikan(polos);
  const [bulat, pecahan] = rapi.split(".");
  return pecahan ? `${bulat},${pecahan.length === 3 ? `${pecahan}0` : pecahan}` : bulat;
}

function urai(polos, skala) {
  const minus = polos.startsWith("-");
  const [bulat, pecahan = ""] = tanpaTanda(polos).split(".");
  const lebih = pecahan.length > skala;
  let nilai = BigInt((bulat || "0") + pecahan.slice(0, skala).padEnd(skala, "0"));
  if (lebih && pecahan[skala] >= "5") {
    nilai += 1n;
  }
  return minus ? -nilai : nilai;
}

function dariSkala(nilai, skala) {
  const minus = nilai < 0n;
  const digit = (minus ? -nilai : nilai).toString().padStart(skala + 1, "0");
  const teks = skala ? `${digit.slice(0, -skala)}.${digit.slice(-skala)}` : digit;
  return rapikan((minus ? "-" : "") + teks);
}

/** Exact sum of plain values; empty ones count as nothing. */
export function jumlah(daftar) {
  return dariSkala(daftar.reduce((hasil, satu) => hasil + (satu ? urai(String(satu), 4) : 0n), 0n), 4);
}

export const kurang = (a, b) => dariSkala(urai(String(a || "0"), 4) - urai(String(b || "0"), 4), 4);

export const banding = (a, b) => {
  const beda = urai(String(a || "0"), 4) - urai(String(b || "0"), 4);
  return beda === 0n ? 0 : beda < 0n ? -1 : 1;
};

/** Percent of a whole, for a bar only. */
export function persen(bagian, utuh) {
  const pembagi = urai(String(utuh || "0"), 4);
  return pembagi > 0n ? Number((urai(String(bagian || "0"), 4) * 1000n) / pembagi) / 10 : 0;
}
