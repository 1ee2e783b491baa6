// Who is signed in, and the way to every page that this account has.
import type { ReactNode } from 'react';
import { editor } from '../texts/editor.ts';
import { own } from '../texts/own-pages.ts';
import { type Session, siteUrl } from './session.ts';

interface Props {
  readonly session: Session;
  readonly onSignOut: () => void;
}

export function AccountBar({ session, onSignOut }: Props): ReactNode {
  const { account, scholen } = session.mij;
  const waiting = scholen.reduce((sum, { wacht }) => sum + wacht, 0);
  const isDeskundige = account.rol === 'lop-deskundige';
  const pages = [
    { href: '/admin/scholen/', label: own.scholen },
    { href: '/admin/voorstellen/', label: own.voorstellen(waiting) },
    ...(isDeskundige ? [{ href: '/admin/lop/', label: own.lop }] : []),
  ];
  return (
    <section className="wie" aria-label={editor.account}>
      <p>{editor.signedInAs(account.functie)}</p>
      <nav aria-label={own.menu}>
        <ul>
          {pages.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={location.pathname === href ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
          <li>
            <a href={siteUrl(session)}>{editor.toSite}</a>
          </li>
          <li>
            <button type="button" onClick={onSignOut}>
              {editor.signOut}
            </button>
          </li>
        </ul>
      </nav>
    </section>
  );
}
