// Beside the sheet of a Renja: its findings and its comparison come from requests of their own, since they are
// worked out apart from the plan. Asked again a moment after something has changed.
import { kirim } from "./inti/jaringan.js";

const JEDA = 1500;
/** <span data-pendamping-lembar hidden> inside the section of the sheet, which has data-temuan. */
export function pasang(penanda) {
  const akar = penanda.closest("[data-lembar]");
  const { lembar } = akar;
  if (!lembar || akar.dataset.siap !== "ya") {
    setTimeout(() => pasang(penanda), 50);
    return;
  }
  let waktu = null;
  const jadwalkan = () => {
    clearTimeout(waktu);
    waktu = setTimeout(perbarui, JEDA);
  };
  const serap = lembar.serap.bind(lembar);
  lembar.serap = (jawab, pilihan) => {
    serap(jawab, pilihan);
    if (jawab.baris?.length || jawab.hapus?.length) {
      jadwalkan();
    }
  };
  const ambil = async (alamat) => {
    try {
      const jawab = await kirim(alamat);
      return jawab.status === 200 ? jawab.data : null;
    } catch {
      return null; // Offline, or signed out: the sheet itself says so.
    }
  };
  const perbarui = async () => {
    const [temuan, beda] = await Promise.all([ambil(akar.dataset.temuan), ambil(`${akar.dataset.alamat}/banding`)]);
    const isi = {};
    if (Array.isArray(temuan)) {
      isi.temuan = temuan.map((satu) => untukLembar(satu, akar.dataset.alamat, lembar.data));
    }
    if (beda?.banding !== undefined) {
      isi.banding = beda.banding;
    }
    serap(isi);
  };
  perbarui();
}

/** A finding as the sheet reads it: the row it speaks of by its id, other places by a link. */
function untukLembar(satu, alamat, data) {
  const lokus = satu.jenis === "BARIS" || satu.jenis === "KELOMPOK" ? satu.kunci : satu.jenis === "INDIKATOR" ? barisIndikator(satu.kunci, data) : "";
  return {
    kode: satu.kode,
    bobot: satu.bobot.charAt(0), // BERAT, PERBAIKAN, INFO: the sheet knows them by their first letter
    lokus,
    sel: kolom(satu),
    label: lokus ? undefined : satu.tempat,
    pesan: satu.pesan,
    tautan: satu.jenis === "BAB" ? `${alamat}/bab/${encodeURIComponent(satu.kunci)}` : satu.jenis === "BERKAS" ? `${alamat}/berkas` : undefined,
    alasan: satu.tautanAlasan ?? undefined,
    jawaban: satu.alasan ?? undefined,
  };
}

/** The column that shows a field: the satuan stands behind the target, the name of an indicator in its own column. */
function kolom({ jenis, sel }) {
  const dasar = (sel ?? "").split(":")[0];
  return { satuan: "target", nama: jenis === "INDIKATOR" ? "indikator" : "nama", alasanNihil: "nihil" }[dasar] ?? (dasar || undefined);
}

/** The first indicator of a program or kegiatan is shown in that row, a further one in its own. */
const barisIndikator = (silsilah, data) => [...data.baris.values()].find((baris) => baris.terindikator === silsilah)?.id ?? silsilah;
