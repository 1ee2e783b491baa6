// Starts the page to sign in. Who comes from signing out leaves nothing behind.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { clearDrafts } from './drafts.ts';
import { SignIn } from './sign-in.tsx';
import { afterSignIn } from './sign-in-url.ts';

const signedOut = new URLSearchParams(location.search).has('uitgelogd');
if (signedOut) {
  await clearDrafts();
  document.getElementById('uitgelogd')?.removeAttribute('hidden');
}
const place = document.getElementById('inloggen');
if (place !== null) {
  const onDone = (): void => location.replace(afterSignIn(location));
  createRoot(place).render(createElement(SignIn, { onDone }));
}
