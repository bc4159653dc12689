import { DOMParser as PembacaDom, DOMSerializer, Schema } from "prosemirror-model";
import { bulletList, listItem, orderedList } from "prosemirror-schema-list";
import { tableNodes } from "prosemirror-tables";
import { uraiHtml } from "../inti/html.js";

const tabel = tableNodes({ tableGroup: "block", cellContent: "block+", cellAttributes: {} });

/** What a chapter may hold: exactly what its document can print. */
export const skema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }, { tag: "div" }], toDOM: () => ["p", 0] },
    heading: {
      attrs: { level: { default: 3 } },
      content: "inline*",
      group: "block",
      defining: true,
      parseDOM: [1, 2, 3].map((n) => ({ tag: `h${n}`, attrs: { level: 3 } })).concat([4, 5, 6].map((n) => ({ tag: `h${n}`, attrs: { level: 4 } }))),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    text: { group: "inline" },
    hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
    ordered_list: { ...orderedList, content: "list_item+", group: "block", attrs: {}, parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
    bullet_list: { ...bulletList, content: "list_item+", group: "block" },
    list_item: { ...listItem, content: "paragraph (paragraph | bullet_list | ordered_list)*" },
    medan: {
      inline: true,
      group: "inline",
      atom: true,
      attrs: { kunci: {} },
      parseDOM: [{ tag: "span[data-medan]", getAttrs: (dom) => ({ kunci: dom.dataset.medan }) }],
      toDOM: (node) => ["span", { "data-medan": node.attrs.kunci }],
    },
    ...tabel,
    table: { ...tabel.table, parseDOM: [{ tag: "table" }], toDOM: () => ["table", ["tbody", 0]] },
    table_cell: { ...tabel.table_cell, toDOM: (node) => ["td", rentang(node), 0] },
    table_header: { ...tabel.table_header, toDOM: (node) => ["th", rentang(node), 0] },
  },
  marks: {
    strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
    underline: { parseDOM: [{ tag: "u" }], toDOM: () => ["u", 0] },
  },
});

function rentang(node) {
  const { colspan, rowspan } = node.attrs;
  return { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
}

/** Reads markup apart from the page, so that nothing in it is loaded or run. */
export function keDokumen(html) {
  return PembacaDom.fromSchema(skema).parse(uraiHtml(html).body);
}

const penulis = DOMSerializer.fromSchema(skema);

/** Writes the markup that is kept; a cell or point with one paragraph holds its words directly. */
export function keHtml(dokumen) {
  const luar = document.implementation.createHTMLDocument("");
  const wadah = luar.createElement("div");
  wadah.append(penulis.serializeFragment(dokumen.content, { document: luar }));
  wadah.querySelectorAll("td > p:only-child, th > p:only-child, li > p:first-child").forEach((p) => {
    const induk = p.parentElement;
    if (induk.tagName !== "LI" || [...induk.children].every((anak) => anak === p || /^[UO]L$/.test(anak.tagName))) {
      p.replaceWith(...p.childNodes);
    }
  });
  const html = wadah.innerHTML;
  return html === "<p></p>" ? "" : html;
}

/** Plain words of a markup, for showing two versions side by side. */
export function keTeks(html) {
  const dokumen = keDokumen(html);
  return dokumen.textBetween(0, dokumen.content.size, "\n", (node) => (node.type.name === "medan" ? `[${node.attrs.kunci}]` : " "));
}
