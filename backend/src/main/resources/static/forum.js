// The room of a forum: what is typed stays in the browser until the server has it.
import { kunciBaru } from "./inti/jaringan.js";
import { toast } from "./inti/toast.js";
import { Antrean, minta } from "./lembar/antrean.js";

const NAMA = { HADIR: "Hadir", UNDANGAN: "Diundang", PENANDA: "Penanda tangan", NOTULEN: "Notulen", KESEPAKATAN: "Kesepakatan", BARIS: "Baris", USULAN: "Usulan" };

export function pasang(akar) {
  const id = akar.dataset.ruang;
  const alamat = `/forum/${id}/catat`;
  const keadaan = akar.querySelector("[data-keadaan-antrean]");
  const menunggu = akar.querySelector("[data-menunggu]");
  const antrean = new Antrean({
    kunci: `selaras.forum.${id}`,
    kerjakan: kirimSatu,
    saatKeadaan: (apa, jumlah) => {
      keadaan.hidden = apa !== "terputus" && apa !== "berakhir";
      keadaan.className = "pesan hati";
      keadaan.textContent = `Jaringan terputus. ${jumlah} catatan tersimpan di peramban ini dan terkirim sendiri nanti.`;
      gambar();
      if (apa === "tersimpan") {
        segarkan();
      }
    },
  });

  async function kirimSatu(butir) {
    const jawab = await minta(alamat, { metode: "POST", isi: butir.nilai });
    if (jawab.status >= 400) {
      toast(`${NAMA[butir.nilai.apa]} tidak tercatat. ${jawab.pesan}`, { jenis: "berat" });
    }
  }

  async function segarkan() {
    const jawab = await minta(`/forum/${id}/ruang`).catch(() => null);
    const tempat = akar.querySelector("[data-isi-ruang]");
    if (jawab?.status === 200 && typeof jawab.data === "string") {
      tempat.innerHTML = jawab.data;
    }
  }

  function gambar() {
    menunggu.hidden = antrean.kosong;
    menunggu.replaceChildren(
      ...antrean.isi.map(({ nilai }) => {
        const li = document.createElement("li");
        li.textContent = `Menunggu dikirim · ${NAMA[nilai.apa]}: ${nilai.nama || nilai.uraian || nilai.sesudah}`;
        return li;
      }),
    );
  }

  akar.querySelectorAll("form[data-antre]").forEach((formulir) =>
    formulir.addEventListener("submit", (kejadian) => {
      kejadian.preventDefault();
      const nilai = Object.fromEntries([...new FormData(formulir)].filter(([nama]) => !nama.startsWith("_")));
      nilai.kunci = kunciBaru();
      antrean.taruh({ id, sel: nilai.kunci, nilai });
      gambar();
      const tetap = [...formulir.querySelectorAll("select")].map((pilih) => pilih.value);
      formulir.reset();
      formulir.querySelectorAll("select").forEach((pilih, i) => (pilih.value = tetap[i]));
      formulir.querySelector("input:not([type=hidden]), textarea")?.focus();
    }),
  );

  const baris = akar.querySelector("select[name=kode]");
  if (baris) {
    const kolom = akar.querySelector("select[name=kolom]");
    const kini = akar.querySelector("[data-kini]");
    const tampilkan = () => {
      const pilihan = baris.selectedOptions[0];
      kini.textContent = baris.value ? `Sekarang: ${pilihan.dataset[kolom.value] || "kosong"}` : "";
    };
    baris.addEventListener("change", tampilkan);
    kolom.addEventListener("change", tampilkan);
  }

  antrean.pulihkan().forEach((butir) => antrean.taruh(butir));
  gambar();
}
