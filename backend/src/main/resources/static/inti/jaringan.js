// One door to the server for every module: CSRF header, JSON in and out, an ended session told apart.

const csrf = () => ({
  header: document.querySelector('meta[name="csrf-header"]')?.content,
  token: document.querySelector('meta[name="csrf-token"]')?.content,
});

/** The server could not be reached, or did not answer in time. */
export class KoneksiTerputus extends Error {}

/** The session has ended; what was typed is kept until the user has signed in again. */
export class SesiBerakhir extends Error {}

export function kepalaCsrf() {
  const { header, token } = csrf();
  return header && token ? { [header]: token } : {};
}

/**
 * Sends a request and reads the answer.
 *
 * @returns {Promise<{status: number, data: any}>} data is parsed JSON, or text for HTML
 * @throws {KoneksiTerputus} no answer, or an answer of 502, 503, 504
 * @throws {SesiBerakhir} 401, or a redirect to the sign-in page
 */
export async function kirim(url, { metode = "GET", isi, batas = 20000, sinyal, kunci } = {}) {
  const pemutus = new AbortController();
  const waktu = setTimeout(() => pemutus.abort(), batas);
  sinyal?.addEventListener("abort", () => pemutus.abort());
  let jawab;
  try {
    jawab = await fetch(url, {
      method: metode,
      headers: {
        Accept: "application/json, text/html;q=0.9",
        "X-Requested-With": "fetch",
        ...(isi === undefined ? {} : { "Content-Type": "application/json" }),
        ...(metode === "GET" ? {} : kepalaCsrf()),
        ...(kunci ? { "Idempotency-Key": kunci } : {}),
      },
      body: isi === undefined ? undefined : JSON.stringify(isi),
      credentials: "same-origin",
      signal: pemutus.signal,
    });
    if (jawab.status === 401 || (jawab.redirected && new URL(jawab.url).pathname.startsWith("/masuk"))) {
      throw new SesiBerakhir();
    }
    if ([502, 503, 504].includes(jawab.status)) {
      throw new KoneksiTerputus();
    }
    const json = jawab.headers.get("Content-Type")?.includes("json");
    const data = jawab.status === 204 ? null : json ? await jawab.json() : await jawab.text();
    return { status: jawab.status, data };
  } catch (galat) {
    if (galat instanceof SesiBerakhir || galat instanceof KoneksiTerputus) {
      throw galat;
    }
    if (galat instanceof SyntaxError) {
      return { status: jawab.status, data: null };
    }
    throw new KoneksiTerputus();
  } finally {
    clearTimeout(waktu);
  }
}

/** A key by which the server knows a request that is sent again. */
export const kunciBaru = () => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");

/** The sentence for the user in an answer that refuses: Problem Details, or our own {kode, pesan}. */
export function pesanGalat(data, cadangan = "Permintaan tidak dapat dijalankan. Muat ulang halaman, lalu coba lagi.") {
  return data?.pesan ?? data?.detail ?? data?.title ?? cadangan;
}
