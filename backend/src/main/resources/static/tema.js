// Runs before the first paint (a plain script in the head), so that a dark screen never flashes white.
(() => {
  const simpanan = (() => {
    try {
      return localStorage.getItem("tema");
    } catch {
      return null;
    }
  })();
  const gelap = matchMedia("(prefers-color-scheme: dark)");
  const terapkan = (pilihan) => {
    const tema = pilihan === "gelap" || (pilihan !== "terang" && gelap.matches) ? "dark" : "light";
    document.documentElement.dataset.bsTheme = tema;
  };
  let pilihan = simpanan ?? "sistem";
  terapkan(pilihan);
  gelap.addEventListener("change", () => terapkan(pilihan));
  window.temaSelaras = {
    pilihan: () => pilihan,
    pilih(baru) {
      pilihan = baru;
      try {
        localStorage.setItem("tema", baru);
      } catch {
        // Storage is switched off: the choice holds for this page.
      }
      terapkan(baru);
    },
  };
})();
