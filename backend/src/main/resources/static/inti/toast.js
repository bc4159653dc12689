import { buat } from "./dialog.js";

/**
 * Says something in the corner, and to a screen reader. Stays longer when it offers an act.
 *
 * @param {string} pesan
 * @param {{jenis?: "ok"|"berat", label?: string, aksi?: () => void, lama?: number}} pilihan
 */
export function toast(pesan, { jenis = "", label, aksi, lama } = {}) {
  const area = document.getElementById("toast-area");
  if (!area) {
    return;
  }
  const tutup = () => baris.remove();
  const baris = buat(
    "div",
    { kelas: `toast-baris ${jenis}`, role: jenis === "berat" ? "alert" : "status" },
    buat("p", {}, pesan),
    label
      ? buat("button", { type: "button", onclick: () => (tutup(), aksi()) }, label)
      : null,
    buat("button", { type: "button", "aria-label": "Tutup pesan", onclick: tutup }, "×"),
  );
  area.append(baris);
  while (area.children.length > 4) {
    area.firstElementChild.remove();
  }
  const jeda = lama ?? (aksi || jenis === "berat" ? 12000 : 5000);
  let waktu = setTimeout(tutup, jeda);
  baris.addEventListener("pointerenter", () => clearTimeout(waktu));
  baris.addEventListener("focusin", () => clearTimeout(waktu));
  baris.addEventListener("pointerleave", () => (waktu = setTimeout(tutup, jeda)));
}
