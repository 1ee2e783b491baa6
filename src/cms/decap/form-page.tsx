// In place of Decap's editor layout: the page of one school around Decap's form, with one button that saves.
import EditorControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane';
import { Component, createRef, type ReactNode } from 'react';
import { editor } from '../../texts/editor.ts';
import { approval } from '../approval.ts';
import { showMessage } from '../messages.ts';
import { currentSession, schoolPageUrl } from '../session.ts';

/** What Decap's Editor hands down, as far as this page uses it. */
interface Props {
  readonly collection: unknown;
  readonly entry: { readonly get: (key: 'slug' | 'isPersisting') => unknown };
  readonly fields: unknown;
  readonly fieldsMetaData: unknown;
  readonly fieldsErrors: { readonly isEmpty: () => boolean };
  readonly onChange: unknown;
  readonly onValidate: unknown;
  readonly onPersist: (options: object) => Promise<void>;
  readonly hasChanged: boolean;
  readonly draftKey: string;
  readonly t: unknown;
}

/** No notes: they belong to an editorial workflow. */
export const isNotesEnabled = (): boolean => false;

export default class FormPage extends Component<Props> {
  readonly pane = createRef<EditorControlPane>();

  save = async (): Promise<void> => {
    if (this.props.entry.get('isPersisting')) return;
    await this.pane.current?.validate();
    if (!this.props.fieldsErrors.isEmpty()) {
      showMessage('opslaan', { tone: 'mislukt', title: editor.wrongFields });
      document.querySelector<HTMLElement>('#nc-root [aria-invalid]')?.focus();
      return;
    }
    // Whatever went wrong, the backend showed a message that stays.
    await this.props.onPersist({}).catch(() => undefined);
  };

  override render(): ReactNode {
    const {
      entry,
      hasChanged,
      draftKey,
      collection,
      fields,
      fieldsMetaData,
      fieldsErrors,
      onChange,
      onValidate,
      t,
    } = this.props;
    const session = currentSession();
    const id = String(entry.get('slug'));
    const school = session.mij.scholen.find((own) => own.id === id);
    const saving = entry.get('isPersisting') === true;
    const form = { collection, entry, fields, fieldsMetaData, fieldsErrors, onChange, onValidate, t };
    return (
      <main id="inhoud">
        {session.mij.scholen.length > 1 && (
          <p className="terug">
            <a href="/admin/scholen/">{editor.chooseOther}</a>
          </p>
        )}
        <h1>{school?.naam}</h1>
        <p className="adres">
          {school?.straat} <a href={schoolPageUrl(id, session)}>{editor.viewSchool}</a>
        </p>
        {session.mij.account.rol === 'lop-deskundige' && <p>{editor.namensSchool}</p>}
        <div className="formulier" key={draftKey}>
          <EditorControlPane {...form} ref={this.pane} />
        </div>
        {session.mij.account.rol === 'lop-deskundige' && (
          <div className="veld goedkeuring">
            <label htmlFor="goedgekeurd-op">{editor.approvedOn}</label>
            <p className="uitleg" id="goedgekeurd-op-uitleg">
              {editor.approvedOnHint}
            </p>
            <input
              id="goedgekeurd-op"
              type="date"
              aria-describedby="goedgekeurd-op-uitleg"
              onChange={(event) => approval.set(event.target.value)}
            />
          </div>
        )}
        <div className="bewaarbalk">
          <button type="button" className="hoofdknop" aria-disabled={saving} onClick={() => void this.save()}>
            {saving ? editor.saving : editor.save}
          </button>
          <p aria-live="polite">{hasChanged && !saving ? editor.unsaved : ''}</p>
        </div>
      </main>
    );
  }
}
