// One file of the LOP: a form made from its schema, or its text with each problem beside the line.
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { parseYaml } from '../../load/yaml.ts';
import { schemas } from '../../model/schemas.ts';
import { own } from '../../texts/own-pages.ts';
import { type Answer, ask, type FileProblem, type Refusal } from '../api.ts';
import { showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import { SchemaForm } from './schema-form.tsx';
import { TextForm } from './text-form.tsx';

export type Soort = keyof typeof own.soort;

interface Stored {
  readonly revision: string;
  readonly text: string;
}

/** What is being edited, and the revision that it stood at when it was opened. */
type Draft = { readonly revision: string } & ({ readonly text: string } | { readonly data: object });

interface Props {
  readonly soort: Soort;
  readonly isUnsaved: boolean;
  readonly setUnsaved: (unsaved: boolean) => void;
  readonly onSaved: () => Promise<void>;
}

export function PlatformFile({ soort, isUnsaved, setUnsaved, onSaved }: Props): ReactNode {
  const [draft, setDraft] = useState<Draft>();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [isSaving, setSaving] = useState(false);
  const open = (stored: Stored): void => {
    setDraft(draftOf(soort, stored));
    setProblems([]);
    setUnsaved(false);
  };
  const read = async (): Promise<void> => {
    const answer: Answer<Stored> = await ask('GET', `/platform/${soort}`);
    if ('refusal' in answer) showMessage('lezen', explainRefusal(answer.refusal));
    else open(answer.data);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file is a page of its own.
  useEffect(() => void read(), []);
  const refused = (refusal: Refusal): void => {
    setProblems(refusal.problems ?? []);
    const message = explainRefusal(refusal);
    const takeTheirs = (): void => {
      if (confirm(own.leaveUnsaved)) void read();
    };
    const isStale = refusal.kind === 'verouderd';
    showMessage('opslaan', {
      ...message,
      ...(isStale && { actions: [{ label: own.showStanding, run: takeTheirs }] }),
    });
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (draft === undefined || isSaving) return;
    setSaving(true);
    const answer = await ask<Stored & { readonly message: string }>('PUT', `/platform/${soort}`, draft);
    setSaving(false);
    if ('refusal' in answer) return refused(answer.refusal);
    showMessage('opslaan', { tone: 'gelukt', title: answer.data.message });
    open(answer.data);
    await onSaved();
  };
  const change = (next: Draft): void => {
    setDraft(next);
    setUnsaved(true);
  };
  if (draft === undefined) return <p>{own.loading}</p>;
  const { revision } = draft;
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <h2>{own.soort[soort]}</h2>
      {'text' in draft ? (
        <TextForm
          label={own.textOf(own.soort[soort])}
          text={draft.text}
          problems={problems}
          onChange={(text) => change({ revision, text })}
        />
      ) : (
        <div className="smal">
          <SchemaForm
            schema={schemas[soort]}
            value={draft.data}
            problems={problems}
            onChange={(data) => change({ revision, data })}
          />
        </div>
      )}
      <div className="bewaarbalk">
        <button type="submit" className="hoofdknop" aria-disabled={isSaving}>
          {isSaving ? own.saving : own.save}
        </button>
        <p aria-live="polite">{isUnsaved ? own.unsaved : ''}</p>
      </div>
    </form>
  );
}

/** A form where the file fits one; a calendar and a catalogue read better as text. */
function draftOf(soort: Soort, { revision, text }: Stored): Draft {
  if (soort === 'kalender' || soort === 'groepen') return { revision, text };
  const parsed = parseYaml(text);
  return 'problem' in parsed ? { revision, text } : { revision, data: parsed.data as object };
}
