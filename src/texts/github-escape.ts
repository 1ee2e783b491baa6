// Text that somebody typed, on GitHub: it names nobody, links nowhere, closes nothing, runs nothing and skips no workflow.

/** Breaks a word for GitHub and is invisible to a reader. */
const gap = '\u200B';

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** For a title or a commit message, which GitHub shows as plain text but searches for names, numbers and links. */
export function plain(text: string): string {
  return (
    text
      .replaceAll(/[\r\n\t\p{Zl}\p{Zp}]+/gu, ' ')
      .replaceAll(invisible, '')
      // @name, #1, GH-1, [skip ci], https://…, www.…, a commit's hash.
      .replaceAll(/[@#[]/g, (sign) => `${sign}${gap}`)
      .replaceAll(/\bGH-(?=\d)/gi, (word) => `${word}${gap}`)
      .replaceAll('://', `:${gap}//`)
      .replaceAll(/\bwww\./gi, (word) => `${word.slice(0, -1)}${gap}.`)
      .replaceAll(/\b(mailto|xmpp):/gi, (word) => `${word}${gap}`)
      .replaceAll(/\b[0-9a-f]{7,64}\b/gi, (hash) => hash.replaceAll(/.{6}(?=.)/g, `$&${gap}`))
      // A line of the form `skip-checks: true` would be a trailer.
      .replaceAll(/\bskip-checks\b/gi, `skip${gap}-checks`)
  );
}

/** The same for Markdown, where signs also mean layout. */
export function markdown(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+\-.!|~:$^=]/g, (sign) => `\\${sign}`);
}
