/* Compares a file with the hash of an issued document, in the browser alone. */
const tempat = document.getElementById('tempat-berkas');
const masukan = document.getElementById('berkas');
const hasil = document.getElementById('hasil');
const nama = document.getElementById('nama-berkas');

function tampilkan(kelas, teks) {
  hasil.hidden = false;
  hasil.className = 'bukti-hasil ' + kelas;
  hasil.textContent = teks;
}

async function cocokkan(berkas) {
  nama.textContent = berkas.name;
  if (!globalThis.crypto || !crypto.subtle) {
    tampilkan('hati', 'Peramban ini tidak dapat menghitung SHA-256 di sini. Buka halaman ini lewat https, atau hitung sendiri lalu bandingkan.');
    return;
  }
  tampilkan('', 'Menghitung …');
  try {
    const ringkas = await crypto.subtle.digest('SHA-256', await berkas.arrayBuffer());
    const heksa = Array.from(new Uint8Array(ringkas), (b) => b.toString(16).padStart(2, '0')).join('');
    if (heksa === tempat.dataset.hash) {
      tampilkan('ok', '✓ Cocok: berkas ini sama bita demi bita dengan yang diterbitkan.');
    } else {
      tampilkan('berat', '✗ Tidak cocok: berkas ini bukan, atau bukan lagi, berkas yang diterbitkan. SHA-256 berkas Anda ' + heksa + '.');
    }
  } catch (galat) {
    tampilkan('berat', 'Berkas tidak dapat dibaca: ' + galat.message);
  }
}

if (tempat) {
  masukan.addEventListener('change', () => masukan.files[0] && cocokkan(masukan.files[0]));
  for (const peristiwa of ['dragenter', 'dragover']) {
    tempat.addEventListener(peristiwa, (e) => { e.preventDefault(); tempat.classList.add('di-atas'); });
  }
  tempat.addEventListener('dragleave', () => tempat.classList.remove('di-atas'));
  tempat.addEventListener('drop', (e) => {
    e.preventDefault();
    tempat.classList.remove('di-atas');
    if (e.dataTransfer.files[0]) cocokkan(e.dataTransfer.files[0]);
  });
}
