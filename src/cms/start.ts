// Starts Decap with what is theirs: our backend, our format, our widgets, our words, and the schools of the session.
import { DecapCmsCore as CMS } from 'decap-cms-core';
import nl from 'decap-cms-locales/dist/esm/nl/index.js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { decap } from '../texts/decap.ts';
import { AanbodControl } from './aanbod/aanbod-control.tsx';
import { RedactieBackend } from './backend.ts';
import { decapConfig } from './config.ts';
import { format } from './format.ts';
import { Frame } from './frame.tsx';
import { holdDrafts } from './held-drafts.ts';
import { mergePhrases } from './phrases.ts';
import type { Session } from './session.ts';
import { FieldControl, HeadingControl } from './widgets/field.tsx';

export function start(session: Session, frame: HTMLElement): void {
  createRoot(frame).render(createElement(Frame));
  holdDrafts();
  CMS.registerLocale('nl', mergePhrases(nl, decap));
  CMS.registerBackend('redactie', RedactieBackend as never);
  CMS.registerCustomFormat('school', 'yaml', format);
  for (const widget of ['tekst', 'getal', 'keuze']) CMS.registerWidget(widget, FieldControl as never);
  CMS.registerWidget('kop', HeadingControl as never);
  CMS.registerWidget('aanbod', AanbodControl as never);
  CMS.init({ config: decapConfig(session) as never });
}
