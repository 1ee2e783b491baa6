// In place of Decap's styles for the whole page: src/cms/redactie.css is the page's own.
export function GlobalStyles(): null {
  return null;
}
