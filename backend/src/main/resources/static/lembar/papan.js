import { uraiHtml } from "../inti/html.js";

// The clipboard: cells go out as a spreadsheet takes them, and a block from a spreadsheet comes in.

const perluKutip = /[\t\n\r"]/;
const kutip = (teks) => (perluKutip.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks);

export const tsv = (petak) => petak.map((baris) => baris.map(kutip).join("\t")).join("\n");

/** Reads text as a spreadsheet copies it: tabs, and quotes around cells with breaks in them. */
export function bacaTsv(teks) {
  const petak = [[]];
  let i = 0;
  const s = teks.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (i <= s.length) {
    let isi = "";
    if (s[i] === '"') {
      i++;
      while (i < s.length && !(s[i] === '"' && s[i + 1] !== '"')) {
        isi += s[i];
        i += s[i] === '"' ? 2 : 1;
      }
      i++;
    }
    while (i < s.length && s[i] !== "\t" && s[i] !== "\n") {
      isi += s[i++];
    }
    petak.at(-1).push(isi);
    if (s[i] === "\n") {
      petak.push([]);
    }
    i++;
  }
  return petak;
}

/**
 * Reads a table as a spreadsheet puts it on the clipboard. A merged cell holds for the whole of its
 * range, and only for it. The document is parsed apart and never shown.
 */
export function bacaTabel(html) {
  const tabel = uraiHtml(html).querySelector("table");
  if (!tabel) {
    return null;
  }
  tabel.querySelectorAll("br").forEach((br) => br.replaceWith("\n"));
  const petak = [];
  [...tabel.rows].forEach((tr, b) => {
    petak[b] ??= [];
    let k = 0;
    for (const td of tr.cells) {
      while (petak[b][k] !== undefined) {
        k++;
      }
      const rapi = td.textContent.replace(/\u00A0/g, " ").replace(/[ \t]*\n[ \t]*/g, "\n").trim();
      const tinggi = Math.min(td.rowSpan || 1, tabel.rows.length - b);
      for (let y = 0; y < tinggi; y++) {
        petak[b + y] ??= [];
        for (let x = 0; x < Math.min(td.colSpan || 1, 60); x++) {
          petak[b + y][k + x] = x === 0 ? rapi : "";
        }
      }
      k += td.colSpan || 1;
    }
  });
  const lebar = Math.max(...petak.map((baris) => baris.length), 0);
  return petak.map((baris) => Array.from({ length: lebar }, (_, k) => baris[k] ?? ""));
}

/** What the clipboard holds, as a block of cells. */
export function bacaPapan(papan) {
  const html = papan.getData("text/html");
  const teks = papan.getData("text/plain");
  const tabel = html && /<table/i.test(html) ? bacaTabel(html) : null;
  return tabel ?? bacaTsv(teks);
}

export function salin(papan, petak) {
  papan.setData("text/plain", tsv(petak));
  const tabel = document.implementation.createHTMLDocument("").createElement("table");
  for (const baris of petak) {
    const tr = tabel.insertRow();
    for (const isi of baris) {
      tr.insertCell().textContent = isi;
    }
  }
  papan.setData("text/html", tabel.outerHTML);
}
