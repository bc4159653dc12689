// The live drawing of a process: where it stands, what it passed, and the way into called processes.

const TEPI = 16;
const daftar = (teks) => (teks ? teks.split(",") : []);

// As near to the middle as the edge of the drawing allows; what is smaller than the view stands in its middle.
const tepi = (mau, awal, panjang, pandang) =>
  panjang <= pandang
    ? awal - (pandang - panjang) / 2
    : Math.min(Math.max(mau, awal - TEPI), awal + panjang - pandang + TEPI);

async function gambar(wadah) {
  const jawab = await fetch(wadah.dataset.model, { headers: { Accept: "application/xml" }, credentials: "same-origin" });
  if (!jawab.ok) {
    throw new Error(`model ${jawab.status}`);
  }
  const xml = await jawab.text();
  wadah.replaceChildren();
  const peraga = new window.BpmnJS({ container: wadah });
  await peraga.importXML(xml);
  const kanvas = peraga.get("canvas");
  const elemen = peraga.get("elementRegistry");
  const tandai = (id, tanda) => elemen.get(id) && kanvas.addMarker(id, tanda);
  daftar(wadah.dataset.lewat).forEach((id) => tandai(id, "lewat"));
  daftar(wadah.dataset.kini).forEach((id) => tandai(id, "kini"));
  const panggilan = new Map(daftar(wadah.dataset.panggilan).map((satu) => satu.split("=")));
  panggilan.forEach((instansi, id) => {
    if (elemen.get(id)) {
      const tautan = document.createElement("a");
      tautan.className = "tautan-proses";
      tautan.href = `/proses/${encodeURIComponent(instansi)}`;
      tautan.textContent = "Buka ›";
      peraga.get("overlays").add(id, { position: { bottom: 10, left: 8 }, html: tautan });
    }
  });
  document.querySelectorAll("[data-elemen]").forEach((posisi) => {
    const letak = elemen.get(posisi.dataset.elemen);
    if (letak) {
      const pegangan = document.createElement("span");
      pegangan.className = "pegangan";
      pegangan.textContent = posisi.dataset.pegangan;
      pegangan.title = posisi.dataset.pegangan;
      const position = letak.width < 60 ? { top: -20, left: -24 } : { top: -10, left: -6 };
      peraga.get("overlays").add(letak.id, { position, html: pegangan });
    }
  });
  kanvas.zoom("fit-viewport", "auto");
  const kini = daftar(wadah.dataset.kini).map((id) => elemen.get(id)).find(Boolean);
  if (kini && kanvas.zoom() < 0.55) {
    kanvas.zoom(0.75);
    const { x, y, width, height, inner } = kanvas.viewbox();
    kanvas.viewbox({
      x: tepi(kini.x + kini.width / 2 - width / 2, inner.x, inner.width, width),
      y: tepi(kini.y + kini.height / 2 - height / 2, inner.y, inner.height, height),
      width,
      height,
    });
  }
}

const wadah = document.querySelector("[data-proses]");
gambar(wadah).catch(() => {
  const kalimat = document.createElement("p");
  kalimat.textContent = "Gambar proses tidak dapat dimuat. Riwayat di bawah tetap lengkap; muat ulang halaman untuk mencoba lagi.";
  wadah.replaceChildren(kalimat);
});
