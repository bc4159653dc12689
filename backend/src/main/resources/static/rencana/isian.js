import { buat } from "../inti/dialog.js";
import { kirim } from "../inti/jaringan.js";

const JEDA = 180;

/**
 * The editor over a cell: a line, several lines, or a choice.
 *
 * @param {HTMLTableCellElement} td
 * @param {string|undefined} awal replaces what is in the cell
 */
export function bukaIsian(td, awal, { akar, alamat, selesai, batal }) {
  const { jenis, n = "" } = td.dataset;
  const daftar = akar.querySelector(`[data-pilihan="${jenis}"]`);
  const semula = td.textContent;
  const bernama = td.dataset.sel === "nama";
  const isian = daftar ? pilihan(daftar, n) : jenis === "teks" && !bernama ? buat("textarea", { kelas: "isian-sel", rows: "3" }) : buat("input", { kelas: `isian-sel ${jenis === "kode" || bernama ? "" : "angka"}`, autocomplete: "off", list: bernama ? "katalog-indikator" : null });
  isian.setAttribute("aria-label", judul(td));
  if (!daftar) {
    isian.value = awal ?? (jenis === "angka" || jenis === "uang" ? n.replace(".", ",") : n);
  }
  if (jenis === "kode") {
    saran(isian, td, alamat);
  }
  td.classList.add("disunting");
  td.replaceChildren(isian);
  isian.focus();
  if (awal === undefined && isian.select) {
    isian.select();
  }
  let usai = false;
  const tutup = (kerja) => {
    if (usai) {
      return;
    }
    usai = true;
    td.classList.remove("disunting");
    td.textContent = semula;
    kerja();
  };
  const simpan = (arah) =>
    tutup(() => {
      const angka = jenis === "angka" || jenis === "uang";
      const sama = angka && isian.value === n.replace(".", ",");
      selesai(sama ? n : isian.value.trim(), arah);
    });
  isian.addEventListener("keydown", (k) => {
    k.stopPropagation();
    if (k.key === "Escape") {
      k.preventDefault();
      tutup(batal);
    } else if (k.key === "Enter" && !k.shiftKey) {
      k.preventDefault();
      simpan(k.ctrlKey ? "tetap" : "bawah");
    } else if (k.key === "Tab") {
      k.preventDefault();
      simpan(k.shiftKey ? "kiri" : "kanan");
    }
  });
  isian.addEventListener("blur", () => simpan("diam"));
}

function pilihan(daftar, n) {
  const isian = buat("select", { kelas: "isian-sel" }, ...[...daftar.options].map((satu) => satu.cloneNode(true)));
  isian.value = n;
  return isian;
}

/** Codes of the nomenklatur that fit this place, as one types. */
function saran(isian, td, alamat) {
  const id = `saran-${td.dataset.b}`;
  const daftar = buat("datalist", { id });
  document.getElementById(id)?.remove();
  document.body.append(daftar);
  isian.setAttribute("list", id);
  let waktu;
  const cari = async () => {
    const jawab = await kirim(`${alamat}/kode?simpul=${td.dataset.b.slice(1)}&cari=${encodeURIComponent(isian.value)}`).catch(() => null);
    daftar.replaceChildren(...(jawab?.status === 200 ? jawab.data : []).map((satu) => buat("option", { value: satu.kode }, satu.nama)));
  };
  isian.addEventListener("input", () => {
    clearTimeout(waktu);
    waktu = setTimeout(cari, JEDA);
  });
  cari();
}

function judul(td) {
  const kepala = td.closest("table").tHead?.rows[0]?.cells[td.cellIndex]?.textContent ?? "";
  return `${kepala} ${td.closest("tr").dataset.labelJenjang ?? ""}`.trim();
}
