import { buat, dialog } from "../inti/dialog.js";

/**
 * Somebody else changed the same cell meanwhile: both values are shown, and the user chooses.
 *
 * @returns {Promise<boolean>} true: mine goes in; false: theirs stays
 */
export async function tanyaBentrok({ lokasi, label, milikku, milikmereka, oleh }) {
  const sisi = (judul, isi) => buat("div", { kelas: "bentrok-sisi" }, buat("span", { kelas: "lembut" }, judul), buat("b", {}, isi || "(kosong)"));
  const jawab = await dialog({
    judul: "Sel ini baru saja diubah orang lain",
    badan: [
      buat("p", {}, `${label} pada ${lokasi} diubah ${oleh ?? "pengguna lain"} sementara Anda mengetik. Pilih yang dipakai; yang lain tetap ada di riwayat baris.`),
      buat("div", { kelas: "bentrok" }, sisi("Isian Anda", milikku), sisi(`Isian ${oleh ?? "pengguna lain"}`, milikmereka)),
    ],
    tombol: [
      { label: "Pakai isiannya", nilai: "mereka", fokus: true },
      { label: "Pakai isian saya", nilai: "saya", jenis: "btn-primary" },
    ],
  });
  return jawab === "saya";
}
