import { uraiHtml } from "../inti/html.js";

// Word puts lists on the clipboard as paragraphs with a marker in them; they become real lists here.

const penanda = (p) => p.dataset.gaya?.match(/mso-list:\s*l\d+\s+level(\d+)/i);

/** Cleans markup that comes from Word or another office program, before it is read. */
export function rapikanTempelan(html) {
  const dok = uraiHtml(html);
  dok.querySelectorAll("meta, link, title, xml, img, object, iframe, input, button").forEach((satu) => satu.remove());
  const komentar = dok.createTreeWalker(dok.body, NodeFilter.SHOW_COMMENT);
  const buang = [];
  while (komentar.nextNode()) {
    buang.push(komentar.currentNode);
  }
  buang.forEach((satu) => satu.remove());
  daftarWord(dok);
  dok.querySelectorAll("o\\:p").forEach((satu) => satu.replaceWith(...satu.childNodes));
  gayaMenjadiTanda(dok);
  dok.querySelectorAll("p").forEach((p) => {
    if (!p.textContent.replace(/\u00A0/g, " ").trim() && !p.querySelector("span[data-medan]") && !p.closest("td, th")) {
      p.remove();
    }
  });
  return dok.body.innerHTML;
}

/** Bold and italic that some programs write as styles become elements; all other styles go. */
function gayaMenjadiTanda(dok) {
  for (const satu of dok.querySelectorAll("[data-gaya]")) {
    const gaya = satu.dataset.gaya;
    satu.removeAttribute("data-gaya");
    if (satu.tagName === "B" && /font-weight:\s*(normal|400)/i.test(gaya)) {
      satu.replaceWith(...satu.childNodes);
    } else if (satu.tagName === "SPAN") {
      for (const [pola, tanda] of [[/font-weight:\s*(bold|[6-9]00)/i, "strong"], [/font-style:\s*italic/i, "em"]]) {
        if (pola.test(gaya)) {
          const bungkus = dok.createElement(tanda);
          bungkus.append(...satu.childNodes);
          satu.append(bungkus);
        }
      }
    }
  }
}

function daftarWord(dok) {
  let tumpukan = [];
  for (const p of [...dok.querySelectorAll("p")]) {
    const cocok = penanda(p);
    if (!cocok) {
      tumpukan = [];
      continue;
    }
    const tingkat = Number(cocok[1]);
    const abaikan = [...p.querySelectorAll("span")].find((s) => /mso-list:\s*ignore/i.test(s.dataset.gaya ?? ""));
    const nomor = /[\da-z]+[.)]/i.test(abaikan?.textContent ?? "");
    abaikan?.remove();
    if (tumpukan.length && tumpukan.at(-1).akhir.nextElementSibling !== p && tumpukan[0].akar.nextElementSibling !== p) {
      tumpukan = [];
    }
    while (tumpukan.length > tingkat) {
      tumpukan.pop();
    }
    if (tumpukan.length < tingkat) {
      const daftar = dok.createElement(nomor ? "ol" : "ul");
      if (tumpukan.length) {
        tumpukan.at(-1).akhir.append(daftar);
      } else {
        p.before(daftar);
      }
      tumpukan.push({ daftar, akar: tumpukan[0]?.akar ?? daftar, akhir: daftar });
    }
    const butir = dok.createElement("li");
    butir.append(...p.childNodes);
    tumpukan.at(-1).daftar.append(butir);
    tumpukan.at(-1).akhir = butir;
    p.remove();
  }
}
