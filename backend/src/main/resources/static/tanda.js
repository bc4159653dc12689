// Findings and notes of the review beside the places they speak of. They are worked out apart from the plan, so they are
// asked for by the page: <div data-tanda="/verifikasi/renja/1/tanda"> holds elements with data-lokus="BAB:2.1"; one that
// also has data-tanda-isi gets the sentences, the others a count. data-tanpa names rules whose matter the page shows itself.
import { buat } from "./inti/dialog.js";
import { kirim } from "./inti/jaringan.js";

export async function pasang(akar) {
  let jawab;
  try {
    jawab = await kirim(akar.dataset.tanda);
  } catch {
    return; // Offline, or signed out: the page itself says so when something is saved.
  }
  if (jawab.status !== 200) {
    return;
  }
  const tanpa = (akar.dataset.tanpa ?? "").split(" ");
  const perTempat = new Map(jawab.data.map((satu) => [satu.lokus, { ...satu, temuan: satu.temuan.filter((t) => !tanpa.includes(t.kode)) }]));
  akar.querySelectorAll("[data-lokus]").forEach((elemen) => {
    const satu = perTempat.get(elemen.dataset.lokus);
    if (!satu) {
      return;
    }
    if (elemen.hasAttribute("data-tanda-isi")) {
      elemen.replaceChildren(...satu.temuan.map(temuan), ...satu.catatan.map(catatan));
    } else {
      elemen.append(hitungan(satu));
    }
  });
}

function hitungan({ temuan, catatan }) {
  const berat = temuan.some((satu) => satu.bobot === "BERAT");
  const belum = catatan.filter((satu) => satu.terbuka).length;
  const kata = [temuan.length ? `${temuan.length} temuan` : null, belum ? `${belum} catatan` : null].filter(Boolean).join(", ");
  return kata ? buat("small", { kelas: `tanda-hitung ${berat ? "nada-berat" : "nada-hati"}`, title: kata }, kata) : "";
}

const temuan = (satu) =>
  buat("div", { kelas: `pesan ${satu.bobot === "BERAT" ? "berat" : satu.bobot === "PERBAIKAN" ? "hati" : ""}` }, buat("span", {}, buat("b", { kelas: "kode-aturan" }, satu.kode), ` ${satu.pesan}`));

const catatan = (satu) =>
  buat("div", { kelas: `pesan ${satu.terbuka ? "hati" : ""}` }, buat("span", {}, buat("b", {}, "Catatan: "), satu.teks), buat("small", {}, `${satu.oleh} · ${satu.keadaan}`));
