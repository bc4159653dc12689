// The editor of a chapter, on ProseMirror: <div data-penyunting data-alamat="/renja/1/bab/2.1" data-versi="3"
// data-medan='{"total-pagu": {"label": "Total pagu", "nilai": "Rp12.418.915.300"}, …}' aria-label="2.1 …"> with the
// cleaned markup in its .penyunting-isi. With data-baca it only shows.
//
//   PUT data-alamat {versi, html} → {versi, html?, medan?, pukul?} | 409 {kini: {html, versi}, oleh?} | 422 {kode, pesan}
//
// Markup: h3 h4 p br strong em u ul ol li table tbody tr th td (colspan, rowspan) and <span data-medan="kunci"></span>.
import { baseKeymap, setBlockType, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { EditorState, Plugin } from "prosemirror-state";
import { goToNextCell, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { buat, dialog } from "./inti/dialog.js";
import { toast } from "./inti/toast.js";
import { Alat, daftar } from "./penyunting/alat.js";
import { Simpanan } from "./penyunting/simpanan.js";
import { keDokumen, keHtml, keTeks, skema } from "./penyunting/skema.js";
import { rapikanTempelan } from "./penyunting/word.js";

const { nodes, marks } = skema;

export function pasang(akar) {
  akar.penyunting = new Penyunting(akar);
  return akar.penyunting;
}

/** A live field: shows its value, and follows it when the plan changes. */
class MedanHidup {
  constructor(node, medan) {
    this.medan = medan;
    this.dom = buat("span", { kelas: "medan-hidup" });
    this.isi(node);
  }

  isi(node) {
    const satu = this.medan.get(node.attrs.kunci);
    this.dom.dataset.medan = node.attrs.kunci;
    this.dom.textContent = satu?.nilai ?? "…";
    this.dom.title = satu ? `${satu.label}, dihitung dari rencana` : "Medan tidak dikenal";
  }

  update(node) {
    if (node.type !== nodes.medan) {
      return false;
    }
    this.isi(node);
    return true;
  }

  ignoreMutation() {
    return true;
  }
}

export class Penyunting {
  constructor(akar) {
    this.akar = akar;
    this.medan = new Map(Object.entries(JSON.parse(akar.dataset.medan || "{}")));
    const isi = akar.querySelector(".penyunting-isi");
    const html = isi.innerHTML;
    isi.textContent = "";
    this.status = akar.querySelector("[data-penyunting-status]") ?? buat("span", { kelas: "simpan", role: "status" });
    const baca = akar.hasAttribute("data-baca");
    this.tampilan = new EditorView(
      { mount: isi },
      {
        state: EditorState.create({ doc: keDokumen(html), plugins: this.#plugin() }),
        editable: () => !baca,
        attributes: { role: "textbox", "aria-multiline": "true", "aria-label": akar.getAttribute("aria-label") ?? "Isi bab", "aria-readonly": String(baca), class: "penyunting-isi", spellcheck: "false", lang: "id" },
        nodeViews: { medan: (node) => new MedanHidup(node, this.medan) },
        transformPastedHTML: rapikanTempelan,
        dispatchTransaction: (tr) => this.#terapkan(tr),
      },
    );
    if (!baca) {
      this.alat = new Alat(akar, this.medan, () => this.tampilan);
      this.alat.elemen.append(buat("span", { kelas: "renggang" }), this.status);
      this.alat.perbarui(this.tampilan.state);
    }
    this.simpanan = new Simpanan({
      alamat: akar.dataset.alamat,
      pengguna: akar.dataset.pengguna ?? "",
      versi: Number(akar.dataset.versi ?? 0),
      html: keHtml(this.tampilan.state.doc),
      saatKeadaan: (kata, kelas) => ((this.status.textContent = kata), (this.status.className = `simpan ${kelas}`)),
      saatBentrok: (kini, milikku, oleh) => this.#bentrok(kini, milikku, oleh),
      saatTersimpan: (jawab) => {
        this.perbaruiMedan(jawab.medan);
        akar.dispatchEvent(new CustomEvent("naskah:tersimpan", { bubbles: true, detail: jawab }));
      },
    });
    if (!baca) {
      this.#pulihkan();
    }
    document.addEventListener("lembar:berubah", (kejadian) => this.#ikutLembar(kejadian.detail));
    akar.dataset.siap = "ya";
  }

  get html() {
    return keHtml(this.tampilan.state.doc);
  }

  /** New values of the live fields, {kunci: {label, nilai}} or {kunci: nilai}. */
  perbaruiMedan(baru) {
    for (const [kunci, satu] of Object.entries(baru ?? {})) {
      const lama = this.medan.get(kunci);
      this.medan.set(kunci, typeof satu === "string" ? { label: lama?.label ?? kunci, nilai: satu } : satu);
    }
    this.tampilan.dom.querySelectorAll(".medan-hidup").forEach((dom) => (dom.textContent = this.medan.get(dom.dataset.medan)?.nilai ?? "…"));
  }

  #plugin() {
    const bungkus = (pola, jenis) => wrappingInputRule(pola, jenis);
    return [
      inputRules({
        rules: [
          bungkus(/^\s*[-*]\s$/, nodes.bullet_list),
          bungkus(/^1[.)]\s$/, nodes.ordered_list),
          textblockTypeInputRule(/^#\s$/, nodes.heading, { level: 3 }),
          textblockTypeInputRule(/^##\s$/, nodes.heading, { level: 4 }),
        ],
      }),
      keymap({
        "Mod-z": undo,
        "Mod-y": redo,
        "Mod-Shift-z": redo,
        "Mod-b": toggleMark(marks.strong),
        "Mod-i": toggleMark(marks.em),
        "Mod-u": toggleMark(marks.underline),
        "Mod-Alt-0": setBlockType(nodes.paragraph),
        "Mod-Alt-1": setBlockType(nodes.heading, { level: 3 }),
        "Mod-Alt-2": setBlockType(nodes.heading, { level: 4 }),
        "Mod-Shift-8": daftar(nodes.bullet_list),
        "Mod-Shift-7": daftar(nodes.ordered_list),
        "Shift-Enter": (keadaan, kirim) => (kirim?.(keadaan.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView()), true),
        "Mod-s": () => (this.simpanan.segera(), true),
        Escape: () => this.#keAlat(),
        Enter: splitListItem(nodes.list_item),
        Tab: (keadaan, kirim) => goToNextCell(1)(keadaan, kirim) || sinkListItem(nodes.list_item)(keadaan, kirim),
        "Shift-Tab": (keadaan, kirim) => goToNextCell(-1)(keadaan, kirim) || liftListItem(nodes.list_item)(keadaan, kirim),
      }),
      keymap(baseKeymap),
      history(),
      tableEditing(),
      new Plugin({ props: { handleDOMEvents: { blur: () => (this.simpanan?.segera(), false) } } }),
    ];
  }

  /** Tab writes, so the way out by keys is Escape: to the bar above the text, and from there on. */
  #keAlat() {
    this.alat?.elemen.querySelector("button:not(:disabled)")?.focus();
    return true;
  }

  #terapkan(tr) {
    this.tampilan.updateState(this.tampilan.state.apply(tr));
    this.alat?.perbarui(this.tampilan.state);
    if (tr.docChanged && !tr.getMeta("dariServer")) {
      this.simpanan.berubah(() => this.html);
    }
  }

  #ganti(html) {
    const { state } = this.tampilan;
    const baru = keDokumen(html);
    this.tampilan.dispatch(state.tr.replaceWith(0, state.doc.content.size, baru.content).setMeta("dariServer", true));
  }

  #pulihkan() {
    const sisa = this.simpanan.tersisa();
    if (sisa && sisa.html !== this.html) {
      this.#ganti(sisa.html);
      this.simpanan.lanjutkan(sisa);
      toast("Tulisan yang belum terkirim dipulihkan dan dikirim lagi.", { jenis: "ok" });
    }
  }

  async #bentrok(kini, milikku, oleh) {
    const sisi = (judul, isi) => buat("div", { kelas: "bentrok-sisi" }, buat("span", { kelas: "lembut" }, judul), buat("div", { kelas: "bentrok-naskah" }, keTeks(isi) || "(kosong)"));
    const jawab = await dialog({
      judul: "Tulisan ini baru saja disimpan orang lain",
      lebar: true,
      badan: [
        buat("p", {}, `${oleh ?? "Pengguna lain"} menyimpan bagian ini sementara Anda menulis. Pilih yang dipakai; yang lain tetap ada di riwayat.`),
        buat("div", { kelas: "bentrok" }, sisi("Tulisan Anda", milikku), sisi(`Tulisan ${oleh ?? "pengguna lain"}`, kini.html ?? "")),
      ],
      tombol: [{ label: "Pakai tulisannya", nilai: "mereka", fokus: true }, { label: "Pakai tulisan saya", nilai: "saya", jenis: "btn-primary" }],
    });
    if (jawab !== "saya") {
      this.#ganti(kini.html ?? "");
      return false;
    }
    return true;
  }

  #ikutLembar({ total, program, kegiatan, sub }) {
    const kini = { "total-pagu": `Rp${this.#rupiah(total)}`, "jumlah-program": String(program), "jumlah-kegiatan": String(kegiatan), "jumlah-sub-kegiatan": String(sub) };
    this.perbaruiMedan(Object.fromEntries(Object.entries(kini).filter(([kunci]) => this.medan.has(kunci))));
  }

  #rupiah(polos) {
    const [bulat, pecahan] = String(polos).split(".");
    return bulat.replace(/\B(?=(\d{3})+(?!\d))/g, ".") + (pecahan ? `,${pecahan}` : "");
  }
}
