// Loaded on every page. What only some pages need is fetched when its mark is there.
import { dialog, konfirmasi, pasangDialog } from "./inti/dialog.js";
import { kepalaCsrf } from "./inti/jaringan.js";
import { pasangPintasan } from "./inti/pintasan.js";
import { toast } from "./inti/toast.js";

const BAGIAN = [
  ["[data-lembar]", () => import("./lembar.js")],
  ["[data-pendamping-lembar]", () => import("./renja.js")],
  ["[data-penyunting]", () => import("./penyunting.js")],
  ["[data-unggah]", () => import("./unggah.js")],
  ["[data-tabel]", () => import("./tabel.js")],
  ["[data-bab]", () => import("./bab.js")],
  ["[data-tanda]", () => import("./tanda.js")],
  ["[data-ruang]", () => import("./forum.js")],
];

async function pasang(akar) {
  for (const [penanda, muat] of BAGIAN) {
    const semua = [...akar.querySelectorAll(penanda)];
    if (akar instanceof Element && akar.matches(penanda)) {
      semua.push(akar);
    }
    if (semua.length) {
      const modul = await muat();
      semua.filter((satu) => !satu.dataset.terpasang).forEach((satu) => {
        satu.dataset.terpasang = "ya";
        modul.pasang(satu);
      });
    }
  }
}

function pasangTema() {
  const tombol = [...document.querySelectorAll("[data-tema]")];
  const tampilkan = () => tombol.forEach((satu) => satu.setAttribute("aria-pressed", satu.dataset.tema === window.temaSelaras.pilihan()));
  tombol.forEach((satu) =>
    satu.addEventListener("click", () => {
      window.temaSelaras.pilih(satu.dataset.tema);
      tampilkan();
    }),
  );
  tampilkan();
}

function pasangLaci() {
  const laci = document.getElementById("menu-utama");
  const tombol = document.querySelector("[data-laci]");
  if (!laci || !tombol) {
    return;
  }
  const buka = (ya) => {
    laci.classList.toggle("buka", ya);
    tombol.setAttribute("aria-expanded", String(ya));
    (ya ? laci.querySelector("a") : tombol).focus({ preventScroll: true });
  };
  tombol.addEventListener("click", (kejadian) => {
    kejadian.preventDefault();
    buka(!laci.classList.contains("buka"));
  });
  document.querySelector(".tirai-laci")?.addEventListener("click", (kejadian) => {
    kejadian.preventDefault();
    buka(false);
  });
  document.addEventListener("keydown", (kejadian) => {
    if (kejadian.key === "Escape" && laci.classList.contains("buka")) {
      buka(false);
    }
  });
}

function pasangMenu() {
  const terbuka = () => document.querySelectorAll("details.menu[open]");
  document.addEventListener("click", (kejadian) =>
    terbuka().forEach((menu) => {
      if (!menu.contains(kejadian.target)) {
        menu.open = false;
      }
    }),
  );
  document.addEventListener("keydown", (kejadian) => {
    if (kejadian.key === "Escape") {
      terbuka().forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });
}

/** A form is sent once, and asks first where it cannot be undone (data-konfirmasi on the form or its button). */
function pasangFormulir() {
  document.addEventListener("submit", async (kejadian) => {
    const formulir = kejadian.target;
    if (formulir.method === "dialog" || kejadian.defaultPrevented) {
      return;
    }
    const tombol = kejadian.submitter;
    const tanya = tombol?.dataset.konfirmasi ?? formulir.dataset.konfirmasi;
    if (tanya && !formulir.dataset.disetujui) {
      kejadian.preventDefault();
      const setuju = await konfirmasi(tanya, { label: tombol?.dataset.label ?? tombol?.textContent.trim() ?? "Lanjutkan" });
      if (setuju) {
        formulir.dataset.disetujui = "ya";
        formulir.requestSubmit(tombol ?? undefined);
      }
      return;
    }
    delete formulir.dataset.disetujui;
    if (formulir.dataset.terkirim) {
      kejadian.preventDefault();
      return;
    }
    if (formulir.method === "post" && !formulir.matches("[hx-post], [hx-put], [hx-delete], [hx-patch]")) {
      formulir.dataset.terkirim = "ya";
      tombol?.setAttribute("aria-busy", "true");
    }
  });
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form[data-terkirim]").forEach((formulir) => {
      delete formulir.dataset.terkirim;
      formulir.querySelectorAll("[aria-busy]").forEach((tombol) => tombol.removeAttribute("aria-busy"));
    }),
  );
}

function pasangHtmx() {
  const badan = document.body;
  badan.addEventListener("htmx:configRequest", (kejadian) => Object.assign(kejadian.detail.headers, kepalaCsrf()));
  badan.addEventListener("htmx:load", (kejadian) => pasang(kejadian.detail.elt));
  badan.addEventListener("toast", (kejadian) => {
    const isi = kejadian.detail;
    toast(isi.value ?? isi.pesan, { jenis: isi.jenis });
  });
  badan.addEventListener("htmx:confirm", (kejadian) => {
    const tanya = kejadian.detail.question;
    if (tanya) {
      kejadian.preventDefault();
      konfirmasi(tanya).then((ya) => ya && kejadian.detail.issueRequest(true));
    }
  });
  badan.addEventListener("htmx:sendError", (kejadian) => kejadian.detail.elt.closest("[data-diam]") || toast("Belum terkirim: koneksi terputus. Coba lagi sebentar.", { jenis: "berat" }));
  badan.addEventListener("htmx:responseError", (kejadian) => {
    const { xhr, elt } = kejadian.detail;
    if (elt.closest("[data-diam]")) {
      return;
    }
    if (xhr.status === 401) {
      sesiBerakhir();
      return;
    }
    let pesan;
    try {
      const data = JSON.parse(xhr.responseText);
      pesan = data.pesan ?? data.detail;
    } catch {
      pesan = null;
    }
    toast(pesan ?? `Permintaan tidak dapat dijalankan (${xhr.status}). Muat ulang halaman, lalu coba lagi.`, { jenis: "berat" });
  });
}

let sesiDitanya = false;

/** Says that the session has ended without losing the page: signing in happens in another tab. */
export async function sesiBerakhir() {
  if (sesiDitanya) {
    return;
  }
  sesiDitanya = true;
  const jawab = await dialog({
    judul: "Sesi berakhir",
    badan: ["Demi keamanan Anda dikeluarkan setelah lama tidak aktif. Isian di halaman ini tetap tersimpan di peramban; masuk lagi di tab baru, lalu kembali ke sini."],
    tombol: [{ label: "Masuk di tab baru", nilai: "masuk", jenis: "btn-primary", fokus: true }],
  });
  sesiDitanya = false;
  if (jawab) {
    window.open("/masuk", "_blank", "noopener");
  }
}

function pasangKecil() {
  document.addEventListener("click", async (kejadian) => {
    const salin = kejadian.target.closest?.("[data-salin]");
    if (salin) {
      const sumber = salin.dataset.salinDari ? document.querySelector(salin.dataset.salinDari) : null;
      await navigator.clipboard.writeText(sumber?.value ?? sumber?.textContent.trim() ?? salin.dataset.salin);
      toast("Disalin.", { jenis: "ok" });
    }
    const contoh = kejadian.target.closest?.("[data-isi-pengguna]");
    if (contoh) {
      const formulir = document.getElementById("formulir-masuk");
      formulir.elements.nama_pengguna.value = contoh.dataset.isiPengguna;
      formulir.elements.sandi.value = contoh.dataset.isiSandi;
      formulir.querySelector("[type=submit]").focus();
    }
  });
  document.querySelectorAll("[data-toast]").forEach((satu) => toast(satu.textContent.trim(), { jenis: satu.dataset.toast }));
  document.addEventListener("sesi-berakhir", sesiBerakhir);
  document.addEventListener("change", (kejadian) => {
    if (kejadian.target.matches?.("[data-kirim-langsung]")) {
      kejadian.target.form.requestSubmit();
    }
  });
}

pasangDialog();
pasangPintasan();
pasangTema();
pasangLaci();
pasangMenu();
pasangFormulir();
pasangHtmx();
pasangKecil();
pasang(document);
