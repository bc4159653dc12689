// The box above the list ticks all boxes below it.

const semua = document.querySelector("[data-pilih-semua]");
const kotak = () => [...document.querySelectorAll("input[name=pilih]")];

semua?.addEventListener("change", () => {
  kotak().forEach((satu) => {
    satu.checked = semua.checked;
  });
});

document.addEventListener("change", (peristiwa) => {
  if (semua && peristiwa.target.name === "pilih") {
    const terpilih = kotak().filter((satu) => satu.checked).length;
    semua.checked = terpilih > 0 && terpilih === kotak().length;
    semua.indeterminate = terpilih > 0 && terpilih < kotak().length;
  }
});
