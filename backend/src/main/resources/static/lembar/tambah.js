import { buat, dialog } from "../inti/dialog.js";
import { KoneksiTerputus, kirim } from "../inti/jaringan.js";

const JENJANG = { PROGRAM: "program", KEGIATAN: "kegiatan", SUB_KEGIATAN: "sub kegiatan" };

/**
 * Looks lines up in the nomenklatur by code or words, and lets several be taken at once; a program or
 * kegiatan stands for its whole branch.
 *
 * @returns {Promise<string[]>} chosen codes, empty when closed
 */
export async function cariNomenklatur(alamat, awal = "") {
  const terpilih = new Map();
  let urut = 0;
  let hasil = [];
  let aktif = 0;
  let menjelajah = false;
  const input = buat("input", { kelas: "form-control", type: "search", role: "combobox", "aria-expanded": "true", "aria-controls": "hasil-nomenklatur", "aria-label": "Cari di nomenklatur", placeholder: "kode atau kata, misalnya 2.16.03 atau aplikasi", autocomplete: "off", maxlength: "200" });
  input.value = awal;
  const daftar = buat("ul", { kelas: "hasil-nomenklatur", id: "hasil-nomenklatur", role: "listbox", "aria-multiselectable": "true", "aria-label": "Nomenklatur" });
  const ringkas = buat("p", { kelas: "lembut", role: "status" }, "");
  let tombol;

  const gambar = () => {
    daftar.replaceChildren(
      ...hasil.map((satu, i) =>
        buat(
          "li",
          { role: "option", id: `nom-${i}`, "data-i": String(i), "aria-selected": String(terpilih.has(satu.kode)), "aria-disabled": satu.ada ? "true" : null, kelas: `${satu.jenjang.toLowerCase()}${i === aktif ? " aktif" : ""}${satu.ada ? " ada" : ""}` },
          buat("span", { kelas: "nom-kode" }, satu.kode),
          buat("span", { kelas: "nom-nama" }, satu.nama, buat("small", {}, satu.ada ? "sudah ada di Renja ini" : satu.jenjang === "SUB_KEGIATAN" ? [satu.indikator, satu.satuan].filter(Boolean).join(" · ") : `seluruh ${JENJANG[satu.jenjang] ?? "cabang"}${satu.jumlah ? `, ${satu.jumlah} sub kegiatan` : ""}`)),
        ),
      ),
    );
    input.setAttribute("aria-activedescendant", hasil.length ? `nom-${aktif}` : "");
    daftar.querySelector(".aktif")?.scrollIntoView({ block: "nearest" });
    ringkas.textContent = terpilih.size ? `${terpilih.size} dipilih: ${[...terpilih.keys()].slice(0, 4).join(", ")}${terpilih.size > 4 ? ", …" : ""}` : hasil.length ? "Panah lalu spasi, atau klik, untuk memilih; boleh beberapa sekaligus." : input.value ? "Tidak ada yang cocok untuk bidang urusan perangkat daerah ini." : "";
    if (tombol) {
      tombol.disabled = !terpilih.size && !hasil[aktif];
    }
  };
  const cari = async () => {
    const nomor = ++urut;
    try {
      const jawab = await kirim(`${alamat}/nomenklatur?cari=${encodeURIComponent(input.value.trim())}`);
      if (nomor === urut) {
        hasil = Array.isArray(jawab.data) ? jawab.data : [];
        aktif = 0;
        gambar();
      }
    } catch (galat) {
      if (galat instanceof KoneksiTerputus) {
        ringkas.textContent = "Koneksi terputus. Coba lagi sebentar.";
      }
    }
  };
  const pilih = (i) => {
    const satu = hasil[i];
    if (!satu || satu.ada) {
      return;
    }
    aktif = i;
    if (terpilih.has(satu.kode)) {
      terpilih.delete(satu.kode);
    } else {
      terpilih.set(satu.kode, satu);
    }
    gambar();
  };
  let jeda;
  input.addEventListener("input", () => {
    menjelajah = false;
    clearTimeout(jeda);
    jeda = setTimeout(cari, 180);
  });
  input.addEventListener("keydown", (kejadian) => {
    if (kejadian.key === "ArrowDown" || kejadian.key === "ArrowUp") {
      kejadian.preventDefault();
      menjelajah = true;
      aktif = Math.max(0, Math.min(hasil.length - 1, aktif + (kejadian.key === "ArrowDown" ? 1 : -1)));
      gambar();
    } else if (kejadian.key === " " && (kejadian.ctrlKey || menjelajah || !input.value)) {
      kejadian.preventDefault();
      pilih(aktif);
    } else if (kejadian.key === "Enter") {
      kejadian.preventDefault();
      if (!terpilih.size) {
        pilih(aktif);
      }
      if (terpilih.size) {
        input.closest("dialog").close("tambah");
      }
    }
  });
  daftar.addEventListener("click", (kejadian) => {
    const butir = kejadian.target.closest("li[data-i]");
    if (butir) {
      pilih(Number(butir.dataset.i));
      input.focus();
    }
  });
  const jawab = await dialog({
    judul: "Tambah dari nomenklatur",
    lebar: true,
    badan: [input, daftar, ringkas],
    tombol: [
      { label: "Batal", nilai: "" },
      { label: "Tambahkan", nilai: "tambah", jenis: "btn-primary" },
    ],
    saatBuka: (kotak) => {
      tombol = kotak.querySelector('button[value="tambah"]');
      input.focus();
      cari();
    },
  });
  if (jawab !== "tambah") {
    return [];
  }
  if (!terpilih.size && hasil[aktif] && !hasil[aktif].ada) {
    terpilih.set(hasil[aktif].kode, hasil[aktif]);
  }
  return [...terpilih.keys()];
}
