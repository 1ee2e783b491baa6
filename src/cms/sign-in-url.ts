// The way to the page to sign in and back to where somebody was going.

type Place = Pick<Location, 'pathname' | 'search' | 'hash'>;

const form = '/admin/';

export function signInUrl({ pathname, search, hash }: Place): string {
  const naar = pathname === form ? '' : `?${new URLSearchParams({ naar: `${pathname}${search}` })}`;
  return `/admin/inloggen/${naar}${hash}`;
}

/** Where to go after signing in: a page of the editor, whatever the address says. */
export function afterSignIn({ search, hash }: Place): string {
  const naar = new URLSearchParams(search).get('naar') ?? '';
  const isOwn = /^\/admin\/[a-z-]+\/(?:\?[\w=&%:.+-]*)?$/.test(naar);
  return `${isOwn ? naar : form}${hash}`;
}
