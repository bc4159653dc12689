// Dialogs on the native <dialog>: focus is kept inside and given back by the browser.

/** Builds an element; a string becomes text, never markup. */
export function buat(tanda, sifat = {}, ...anak) {
  const elemen = document.createElement(tanda);
  for (const [nama, nilai] of Object.entries(sifat)) {
    if (nilai === null || nilai === undefined || nilai === false) {
      continue;
    }
    if (nama.startsWith("on")) {
      elemen.addEventListener(nama.slice(2), nilai);
    } else if (nama === "kelas") {
      elemen.className = nilai;
    } else if (nama === "nilai") {
      elemen.value = nilai;
    } else {
      elemen.setAttribute(nama, nilai === true ? "" : nilai);
    }
  }
  elemen.append(...anak.filter((satu) => satu !== null && satu !== undefined));
  return elemen;
}

let nomor = 0;

/**
 * Shows a dialog and waits for its answer.
 *
 * @param {{judul: string, badan: (Node|string)[], tombol: {label: string, nilai: string, jenis?: string}[], lebar?: boolean}} isi
 * @returns {Promise<string|null>} value of the button, or null when closed
 */
export function dialog({ judul, badan, tombol = [], lebar = false, saatBuka }) {
  const id = `kotak-${++nomor}`;
  const kotak = buat(
    "dialog",
    { kelas: lebar ? "kotak lebar" : "kotak", "aria-labelledby": id },
    buat(
      "form",
      { method: "dialog" },
      buat("div", { kelas: "kotak-kepala" }, buat("h2", { id }, judul), buat("button", { kelas: "tutup", value: "", "aria-label": "Tutup", type: "submit", formnovalidate: true }, "×")),
      buat("div", { kelas: "kotak-badan" }, ...badan),
      tombol.length
        ? buat("div", { kelas: "kotak-kaki" }, ...tombol.map((satu) => buat("button", { kelas: `btn ${satu.jenis ?? ""}`, value: satu.nilai, type: "submit", autofocus: satu.fokus }, satu.label)))
        : null,
    ),
  );
  document.body.append(kotak);
  return new Promise((selesai) => {
    kotak.addEventListener("close", () => {
      kotak.remove();
      selesai(kotak.returnValue || null);
    });
    kotak.addEventListener("click", (kejadian) => {
      if (kejadian.target === kotak) {
        kotak.close("");
      }
    });
    kotak.showModal();
    saatBuka?.(kotak);
  });
}

/** Asks before something that cannot be undone. */
export async function konfirmasi(pesan, { judul = "Yakin?", label = "Lanjutkan", jenis = "btn-danger" } = {}) {
  const jawab = await dialog({
    judul,
    badan: [buat("p", {}, pesan)],
    tombol: [
      { label: "Batal", nilai: "", fokus: true },
      { label, nilai: "ya", jenis },
    ],
  });
  return jawab === "ya";
}

/** Opens a dialog that the page holds: data-buka="id"; closes by data-tutup or its × button. */
export function pasangDialog(akar = document) {
  akar.addEventListener("click", (kejadian) => {
    const pembuka = kejadian.target.closest?.("[data-buka]");
    if (pembuka) {
      kejadian.preventDefault();
      document.getElementById(pembuka.dataset.buka)?.showModal();
      return;
    }
    const penutup = kejadian.target.closest?.("[data-tutup]");
    if (penutup) {
      kejadian.preventDefault();
      penutup.closest("dialog")?.close("");
    }
  });
}
