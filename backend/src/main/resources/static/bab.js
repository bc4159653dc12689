// Around the editor of a chapter: the outline follows what was saved, and keys go to the part before or after.
const KATA = { ya: "terisi", belum: "belum diisi" };

/** <div data-bab> with a link to the present part (aria-current) in its outline. */
export function pasang(akar) {
  const kini = akar.querySelector(".kerangka [aria-current]");
  const rincian = akar.querySelector("[data-kerangka]");
  if (matchMedia("(max-width: 1000px)").matches) {
    rincian.open = false;
  }
  kini?.scrollIntoView({ block: "nearest" });
  akar.addEventListener("naskah:tersimpan", ({ detail }) => {
    if (!kini || kini.dataset.isi === "nihil") {
      return;
    }
    kini.dataset.isi = detail.terisi ? "ya" : "belum";
    kini.querySelector("[data-kata-isi]").textContent = KATA[kini.dataset.isi];
    akar.querySelector("[data-terisi]").textContent = akar.querySelectorAll('.kerangka a:not([data-isi="belum"])').length;
  });
  tungguSimpan(akar);
  document.addEventListener("keydown", (kejadian) => {
    const arah = kejadian.altKey && !kejadian.ctrlKey ? { PageDown: "sesudah", PageUp: "sebelum" }[kejadian.key] : null;
    const tujuan = arah && akar.querySelector(`[data-geser="${arah}"]`);
    if (tujuan) {
      kejadian.preventDefault();
      tujuan.click();
    }
  });
}

/** A link out of a chapter waits a moment until the text is saved; where it cannot be, the browser asks as it does. */
function tungguSimpan(akar) {
  document.addEventListener("click", async (kejadian) => {
    const tautan = kejadian.target.closest?.("a[href]");
    const simpanan = akar.querySelector("[data-penyunting]")?.penyunting?.simpanan;
    if (!tautan || tautan.target || kejadian.defaultPrevented || kejadian.ctrlKey || kejadian.metaKey || !simpanan?.belum || !/^https?:$/.test(tautan.protocol)) {
      return;
    }
    kejadian.preventDefault();
    simpanan.segera();
    for (let i = 0; simpanan.belum && i < 60; i++) {
      await new Promise((lanjut) => setTimeout(lanjut, 50));
    }
    location.assign(tautan.href);
  });
}
