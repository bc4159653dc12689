/**
 * Parses markup from the clipboard into a document of its own: nothing in it is run, loaded or shown.
 * Inline styles are renamed to data-gaya first, since the security policy of the page reaches here too
 * and would complain of each.
 */
export function uraiHtml(html) {
  const bersih = String(html ?? "")
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tanda) => tanda.replace(/\sstyle\s*=/i, " data-gaya=").replace(/\s(on[a-z]+|src|srcset)\s*=/gi, " data-abai="));
  return new DOMParser().parseFromString(bersih, "text/html");
}
