// The few pages that signing in with GitHub shows itself. Dutch.

export type SignInProblem = 'onbekendAccount' | 'verlopen' | 'geannuleerd' | 'mislukt';

const signInProblems: Readonly<Record<SignInProblem, string>> = {
  onbekendAccount: 'Dit GitHub-account heeft hier geen toegang. Vraag het LOP om het toe te voegen.',
  verlopen: 'Inloggen duurde te lang, of begon in een ander venster. Probeer opnieuw.',
  geannuleerd: 'Je bent niet ingelogd. Probeer opnieuw.',
  mislukt: 'GitHub antwoordt nu niet. Probeer opnieuw over een minuut.',
};

/** Goes on by itself: the session's cookie is only sent to a page that this site opens. */
export function signedInPage(target: string): string {
  return page(
    'Je bent ingelogd',
    `<p><a href="${target}">Verder</a></p>`,
    `<meta http-equiv="refresh" content="0;url=${target}">`,
  );
}

export function signInProblemPage(problem: SignInProblem, again: string): string {
  return page(
    'Niet ingelogd',
    `<p>${signInProblems[problem]}</p><p><a href="${again}">Opnieuw inloggen</a></p>`,
    '',
  );
}

function page(title: string, body: string, head: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}
