// A file handed in: its size is told before it travels, how far it has come while it does, and a refusal stands beside it.
// <form data-unggah enctype="multipart/form-data"> with one file; without scripts it is an ordinary form.
import { buat } from "./inti/dialog.js";
import { kepalaCsrf, pesanGalat } from "./inti/jaringan.js";

const BATAS = 20 * 1024 * 1024;

export function pasang(formulir) {
  const kabar = buat("p", { kelas: "galat", role: "alert", hidden: true });
  const maju = buat("progress", { max: "100", value: "0", "aria-label": "Mengunggah", hidden: true });
  formulir.append(maju, kabar);
  const pilihan = formulir.querySelector("input[type=file]");
  const kata = (teks) => {
    kabar.textContent = teks ?? "";
    kabar.hidden = !teks;
  };
  pilihan.addEventListener("change", () => kata(terlaluBesar(pilihan.files[0])));
  formulir.addEventListener("submit", (kejadian) => {
    kejadian.preventDefault();
    const satu = pilihan.files[0];
    const galat = satu ? terlaluBesar(satu) : "Pilih berkas yang akan diunggah. (BRK-08)";
    kata(galat);
    if (!galat) {
      kirim(formulir, maju, kata);
    }
  });
}

const terlaluBesar = (satu) => (satu && satu.size > BATAS ? `Berkas terlalu besar: ${(satu.size / 1048576).toFixed(1).replace(".", ",")} MB, paling besar 20 MB. Perkecil berkas atau bagi menjadi beberapa. (BRK-01)` : null);

function kirim(formulir, maju, kata) {
  const tombol = formulir.querySelector("[type=submit]");
  const permintaan = new XMLHttpRequest();
  const usai = (teks) => {
    tombol.removeAttribute("aria-busy");
    maju.hidden = true;
    kata(teks);
  };
  tombol.setAttribute("aria-busy", "true");
  maju.hidden = false;
  permintaan.open("POST", formulir.action);
  permintaan.setRequestHeader("X-Requested-With", "fetch");
  permintaan.setRequestHeader("Accept", "application/json, text/html;q=0.9");
  Object.entries(kepalaCsrf()).forEach(([nama, nilai]) => permintaan.setRequestHeader(nama, nilai));
  permintaan.upload.addEventListener("progress", (kejadian) => kejadian.lengthComputable && (maju.value = (100 * kejadian.loaded) / kejadian.total));
  permintaan.addEventListener("error", () => usai("Belum terunggah: koneksi terputus. Coba lagi sebentar."));
  permintaan.addEventListener("load", () => {
    if (permintaan.status === 401) {
      usai("Belum terunggah: sesi berakhir. Masuk lagi di tab lain, lalu ulangi.");
    } else if (permintaan.status >= 400) {
      let data = null;
      try {
        data = JSON.parse(permintaan.responseText);
      } catch {
        data = null; // Not ours: the general sentence will do.
      }
      usai(pesanGalat(data, "Belum terunggah. Muat ulang halaman, lalu coba lagi."));
    } else {
      location.reload();
    }
  });
  permintaan.send(new FormData(formulir));
}
