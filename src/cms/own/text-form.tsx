// A file as text: numbered lines, and each problem leads to its own.
import { type ReactNode, useRef } from 'react';
import { own } from '../../texts/own-pages.ts';
import type { FileProblem } from '../api.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly problems: readonly FileProblem[];
  readonly onChange: (text: string) => void;
}

export function TextForm({ label, text, problems, onChange }: Props): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLOListElement>(null);
  const lines = text.split('\n');
  const wrong = new Set(problems.map(({ line }) => line));
  const goTo = (line: number): void => {
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    if (area.current) area.current.scrollTop = Math.max(0, (line - 4) * 24);
  };
  return (
    <div className="veld">
      <label htmlFor="tekst">{label}</label>
      <p className="uitleg" id="tekst-uitleg">
        {own.textHint}
      </p>
      {problems.length > 0 && (
        <div className="fouten" id="tekst-fouten">
          <p className="fout">{own.problems}</p>
          <ul>
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                <button type="button" onClick={() => goTo(line)}>
                  {own.lineOf(line)}
                </button>{' '}
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="tekst">
        <ol ref={numbers} aria-hidden="true">
          {lines.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number.
            <li key={index} className={wrong.has(index + 1) ? 'verkeerd' : undefined}>
              {index + 1}
            </li>
          ))}
        </ol>
        <textarea
          ref={area}
          id="tekst"
          spellCheck={false}
          wrap="off"
          rows={24}
          value={text}
          aria-describedby={problems.length > 0 ? 'tekst-uitleg tekst-fouten' : 'tekst-uitleg'}
          aria-invalid={problems.length > 0 ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
          onScroll={(event) => {
            if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
    </div>
  );
}
