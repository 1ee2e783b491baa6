// The messages of the editor, above everything else: read aloud at once, closed by a click or a key, never by time.
import { type ReactNode, useSyncExternalStore } from 'react';
import { editor } from '../texts/editor.ts';
import { closeMessage, currentMessages, type MessagePart, onMessages, type Shown } from './messages.ts';

export function MessageBar(): ReactNode {
  const messages = useSyncExternalStore(onMessages, currentMessages);
  return (
    <section className="berichten" aria-label={editor.messages} aria-live="assertive">
      {messages.map((message) => (
        <MessageBox key={message.number} message={message} />
      ))}
    </section>
  );
}

function MessageBox({ message }: { readonly message: Shown }): ReactNode {
  const { topic, tone, title, parts = [], links = [], actions = [] } = message;
  const close = (): void => {
    closeMessage(topic);
    document.querySelector<HTMLElement>('.bewaarbalk button')?.focus({ preventScroll: true });
  };
  return (
    <div className={`bericht ${tone}`}>
      <p>
        <strong>{title}</strong>
      </p>
      {parts.map((part) => (
        <Part key={part.heading ?? part.lines.join()} {...part} />
      ))}
      <p className="knoppen">
        {links.map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
        {actions.map(({ label, run }) => (
          <button key={label} type="button" onClick={run}>
            {label}
          </button>
        ))}
        <button type="button" onClick={close} aria-label={editor.closeMessage(title)}>
          {editor.close}
        </button>
      </p>
    </div>
  );
}

/** A sentence by itself is no list. */
function Part({ heading, lines }: MessagePart): ReactNode {
  if (heading === undefined && lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <div>
      {heading !== undefined && <p>{heading}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
