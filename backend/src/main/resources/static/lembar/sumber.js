import { buat, dialog } from "../inti/dialog.js";
import { kirim, pesanGalat } from "../inti/jaringan.js";

/**
 * Asks from which plan the lines are taken over.
 *
 * @returns {Promise<string|null>} where its preview is asked for
 */
export async function pilihSumber(alamat) {
  const badan = buat("div", {}, buat("p", { kelas: "lembut", role: "status" }, "Sebentar…"));
  const jawab = await dialog({
    judul: "Ambil dari rencana yang sudah ada",
    badan: [badan],
    tombol: [{ label: "Batal", nilai: "" }],
    saatBuka: async () => {
      try {
        const hasil = await kirim(`${alamat}/ambil`);
        if (hasil.status >= 400) {
          badan.replaceChildren(buat("p", { role: "alert" }, pesanGalat(hasil.data)));
          return;
        }
        const acuan = document.createElement("template");
        acuan.innerHTML = hasil.data;
        badan.replaceChildren(acuan.content);
        badan.querySelector("button:not(:disabled)")?.focus();
      } catch {
        badan.replaceChildren(buat("p", { role: "alert" }, "Koneksi terputus atau sesi berakhir. Tutup, lalu coba lagi."));
      }
    },
  });
  return jawab ? `${alamat}/ambil/${jawab}` : null;
}
