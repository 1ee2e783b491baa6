// Decap's way to the editors' server. It owns the base revision, the errors and the answers; Decap owns the form and asks for the save.
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { type Answer, ask, type Refusal, type Saved } from './api.ts';
import { approval } from './approval.ts';
import { currentBasis, openBasis, renewBasis, splitRaw, withBasis } from './basis.ts';
import { resolveConflict } from './conflict.ts';
import { SilentSignIn } from './decap/silent-sign-in.ts';
import { closeMessage, showMessage } from './messages.ts';
import { explainRefusal } from './refused.ts';
import { savedMessage } from './saved.ts';
import { currentSession } from './session.ts';

/** A file as Decap's proxy protocol gives it; `id` is its revision. */
interface Entry {
  readonly data: string;
  readonly file: { readonly path: string; readonly id: string };
}

interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}

/** Decap logs what it catches and shows it in a toast; the message that stays is shown before this is thrown. */
class NotDone extends Error {
  constructor({ message }: Refusal) {
    super(message);
    this.name = 'NotDone';
  }
  override toString(): string {
    return this.message;
  }
}

export class RedactieBackend extends ProxyBackend {
  override authComponent(): typeof SilentSignIn {
    return SilentSignIn;
  }

  override authenticate(): Promise<object> {
    // The session was proved before Decap started; the name stands in commits of other backends alone.
    return Promise.resolve({ name: currentSession().mij.account.functie });
  }

  override async getEntry(path: string): Promise<Entry> {
    const entry = await read(path);
    if ('refusal' in entry) {
      showMessage('lezen', explainRefusal(entry.refusal));
      throw new NotDone(entry.refusal);
    }
    closeMessage('lezen');
    const { data, file } = entry.data;
    return { file, data: withBasis(data, openBasis({ revision: file.id, text: data })) };
  }

  override async persistEntry({ dataFiles }: { readonly dataFiles: readonly DataFile[] }): Promise<void> {
    const [file] = dataFiles;
    if (file === undefined) throw new Error('Decap saves a form without a file');
    const { text, basis } = splitRaw(file.raw);
    const revision = basis && currentBasis(basis).revision;
    const answer = await decap<Saved>('persistEntry', {
      dataFiles: [{ path: file.path, slug: file.slug, raw: text }],
      assets: [],
      ...(revision !== undefined && { revision }),
      goedgekeurdOp: approval.get(),
    });
    if ('refusal' in answer) {
      const message =
        answer.refusal.kind === 'verouderd' && basis !== undefined
          ? await resolveConflict({ refusal: answer.refusal, typed: text, basis: currentBasis(basis) }, () =>
              read(file.path),
            )
          : explainRefusal(answer.refusal);
      showMessage('opslaan', message);
      throw new NotDone(answer.refusal);
    }
    const { school } = answer.data;
    if (basis !== undefined && school !== null) {
      renewBasis(currentBasis(basis), { revision: school.revision, text: school.text });
    }
    showMessage('opslaan', savedMessage(answer.data, currentSession()));
  }

  // The choice of school is a page of our own, so that no form loads all the others.
  override entriesByFiles(): Promise<Entry[]> {
    return Promise.resolve([]);
  }

  override getMedia(): Promise<object[]> {
    return Promise.resolve([]);
  }

  override getDeployPreview(): Promise<null> {
    return Promise.resolve(null);
  }
}

function read(path: string): Promise<Answer<Entry>> {
  return decap<Entry>('getEntry', { path });
}

function decap<Data>(action: string, params: object): Promise<Answer<Data>> {
  return ask<Data>('POST', '/decap', { action, params });
}
