// Keyboard first: "/" to search, "?" for the list, "g" and a letter to go somewhere.

let menunggu = null;

const sedangMengetik = (sasaran) =>
  sasaran instanceof HTMLElement && (sasaran.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(sasaran.tagName));

export function pasangPintasan() {
  const lain = document.getElementById("pintasan-lain");
  document.querySelectorAll("[data-pintasan]").forEach((daftar) => {
    const judul = document.createElement("h3");
    judul.textContent = daftar.dataset.pintasan;
    daftar.hidden = false;
    lain?.append(judul, daftar);
  });
  document.addEventListener("keydown", (kejadian) => {
    if (kejadian.defaultPrevented || kejadian.ctrlKey || kejadian.metaKey || kejadian.altKey || sedangMengetik(kejadian.target)) {
      return;
    }
    if (document.querySelector("dialog[open]")) {
      return;
    }
    if (menunggu) {
      clearTimeout(menunggu);
      menunggu = null;
      const tautan = document.querySelector(`[data-pergi="${CSS.escape(kejadian.key)}"]`);
      if (tautan) {
        kejadian.preventDefault();
        tautan.click();
      }
      return;
    }
    if (kejadian.key === "/") {
      const cari = document.querySelector("[data-cari]");
      if (cari && cari.offsetParent) {
        kejadian.preventDefault();
        cari.focus();
        cari.select();
      }
    } else if (kejadian.key === "?") {
      kejadian.preventDefault();
      document.getElementById("dialog-pintasan")?.showModal();
    } else if (kejadian.key === "g" && !kejadian.target.closest?.("[role=grid]")) {
      menunggu = setTimeout(() => (menunggu = null), 1200);
    }
  });
}
