import { setBlockType, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { wrapInList, liftListItem } from "prosemirror-schema-list";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable, mergeCells, splitCell, toggleHeaderRow } from "prosemirror-tables";
import { buat } from "../inti/dialog.js";
import { skema } from "./skema.js";

const { nodes, marks } = skema;

export function sisipTabel(baris = 3, kolom = 3) {
  return (keadaan, kirim) => {
    const sel = (jenis) => jenis.createAndFill();
    const isi = Array.from({ length: baris }, (_, b) => nodes.table_row.create(null, Array.from({ length: kolom }, () => sel(b === 0 ? nodes.table_header : nodes.table_cell))));
    if (kirim) {
      kirim(keadaan.tr.replaceSelectionWith(nodes.table.create(null, isi)).scrollIntoView());
    }
    return true;
  };
}

export const sisipMedan = (kunci) => (keadaan, kirim) => {
  if (kirim) {
    kirim(keadaan.tr.replaceSelectionWith(nodes.medan.create({ kunci })).scrollIntoView());
  }
  return true;
};

/** Into a list of this kind, or out of it again. */
export const daftar = (jenis) => (keadaan, kirim) => {
  const { $from } = keadaan.selection;
  for (let d = $from.depth; d > 0; d--) {
    if ($from.node(d).type === nodes.list_item) {
      return $from.node(d - 1).type === jenis ? liftListItem(nodes.list_item)(keadaan, kirim) : tukar(jenis, $from.before(d - 1))(keadaan, kirim);
    }
  }
  return wrapInList(jenis)(keadaan, kirim);
};

const tukar = (jenis, letak) => (keadaan, kirim) => {
  kirim?.(keadaan.tr.setNodeMarkup(letak, jenis));
  return true;
};

const adaTanda = (keadaan, jenis) => {
  const { from, to, empty, $from } = keadaan.selection;
  return empty ? Boolean(jenis.isInSet(keadaan.storedMarks ?? $from.marks())) : keadaan.doc.rangeHasMark(from, to, jenis);
};
const diBlok = (keadaan, jenis, sifat = {}) => {
  const { $from } = keadaan.selection;
  return Array.from({ length: $from.depth + 1 }, (_, d) => $from.node(d)).some((n) => n.type === jenis && Object.entries(sifat).every(([k, v]) => n.attrs[k] === v));
};

/** The bar above the text. Buttons keep the selection, and show what holds where the cursor stands. */
export class Alat {
  constructor(wadah, medan, dapatkan) {
    this.dapatkan = dapatkan;
    this.butir = [];
    const bar = buat("div", { kelas: "penyunting-alat", role: "toolbar", "aria-label": "Format tulisan" });
    const tombol = (nama, isi, perintah, aktif, judul) => {
      const elemen = buat("button", { type: "button", kelas: "alat-tombol", "aria-label": nama, title: judul ?? nama, "aria-pressed": aktif ? "false" : null }, isi);
      this.#pasang(elemen, perintah);
      this.butir.push({ elemen, perintah, aktif });
      return elemen;
    };
    const blok = (nama, jenis, sifat, pintas) => tombol(nama, nama, setBlockType(jenis, sifat), (k) => diBlok(k, jenis, sifat), `${nama} (${pintas})`);
    bar.append(
      blok("Paragraf", nodes.paragraph, undefined, "Ctrl+Alt+0"),
      blok("Judul", nodes.heading, { level: 3 }, "Ctrl+Alt+1"),
      blok("Subjudul", nodes.heading, { level: 4 }, "Ctrl+Alt+2"),
      this.#sela(),
      tombol("Tebal", ikon("tebal"), toggleMark(marks.strong), (k) => adaTanda(k, marks.strong), "Tebal (Ctrl+B)"),
      tombol("Miring", ikon("miring"), toggleMark(marks.em), (k) => adaTanda(k, marks.em), "Miring (Ctrl+I)"),
      this.#sela(),
      tombol("Daftar butir", ikon("poin"), daftar(nodes.bullet_list), (k) => diBlok(k, nodes.bullet_list)),
      tombol("Daftar bernomor", ikon("nomor"), daftar(nodes.ordered_list), (k) => diBlok(k, nodes.ordered_list)),
      this.#sela(),
      this.#menu("Tabel", "tabel", [
        ["Sisipkan tabel 3 × 3", sisipTabel(), (k) => !isInTable(k)],
        ["Tambah baris di bawah", addRowAfter, isInTable],
        ["Tambah kolom di kanan", addColumnAfter, isInTable],
        ["Hapus baris", deleteRow, isInTable],
        ["Hapus kolom", deleteColumn, isInTable],
        ["Gabungkan sel", mergeCells, isInTable],
        ["Pisahkan sel", splitCell, isInTable],
        ["Baris judul", toggleHeaderRow, isInTable],
        ["Hapus tabel", deleteTable, isInTable],
      ]),
      this.#menu("Angka hidup", "medan", [...medan].map(([kunci, satu]) => [`${satu.label}`, sisipMedan(kunci), () => true, satu.nilai])),
      this.#sela(),
      tombol("Urungkan", ikon("urungkan"), undo, null, "Urungkan (Ctrl+Z)"),
      tombol("Ulangi", ikon("ulangi"), redo, null, "Ulangi (Ctrl+Shift+Z)"),
    );
    wadah.prepend(bar);
    this.elemen = bar;
  }

  perbarui(keadaan) {
    for (const { elemen, perintah, aktif, bila } of this.butir) {
      elemen.disabled = bila ? !bila(keadaan) || !perintah(keadaan) : !perintah(keadaan);
      if (aktif) {
        const ya = aktif(keadaan);
        elemen.setAttribute("aria-pressed", String(ya));
        elemen.disabled = elemen.disabled && !ya;
      }
    }
  }

  #pasang(elemen, perintah, sesudah) {
    elemen.addEventListener("pointerdown", (kejadian) => kejadian.preventDefault());
    elemen.addEventListener("click", () => {
      const tampilan = this.dapatkan();
      perintah(tampilan.state, tampilan.dispatch, tampilan);
      sesudah?.();
      tampilan.focus();
    });
  }

  #menu(nama, gambar, isi) {
    const menu = buat("details", { kelas: "menu alat-menu" }, buat("summary", { kelas: "alat-tombol", title: nama }, ikon(gambar), ` ${nama}`));
    const wadah = buat("div", { kelas: "menu-isi" });
    for (const [label, perintah, bila, nilai] of isi) {
      const tombol = buat("button", { type: "button", kelas: "butir-menu" }, label, nilai === undefined ? null : buat("span", { kelas: "lembut alat-nilai" }, nilai));
      this.#pasang(tombol, perintah, () => (menu.open = false));
      this.butir.push({ elemen: tombol, perintah, bila });
      wadah.append(tombol);
    }
    menu.append(wadah);
    return menu;
  }

  #sela() {
    return buat("span", { kelas: "alat-sela", "aria-hidden": "true" });
  }
}

function ikon(nama) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "ikon");
  svg.setAttribute("aria-hidden", "true");
  const pakai = document.createElementNS("http://www.w3.org/2000/svg", "use");
  pakai.setAttribute("href", `/ikon.svg#${nama}`);
  svg.append(pakai);
  return svg;
}
