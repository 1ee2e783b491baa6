// A form made from a JSON Schema: every label, hint, kind and choice stands in the schema and nowhere else.
import { type ReactNode, useId } from 'react';
import { type PathStep, resolveRef } from '../../model/schema-node.ts';
import type { SchemaNode } from '../../model/schemas.ts';
import { own } from '../../texts/own-pages.ts';
import type { FileProblem } from '../api.ts';
import { Field } from './field.tsx';

/** The id of the `datalist` with the ids of schools, where a page has one. */
export const schoolList = 'scholen-lijst';

type Data = Readonly<Record<string, unknown>>;

interface FormProps {
  /** The whole schema: references are looked up in it. */
  readonly schema: SchemaNode;
  readonly hidden?: readonly string[];
  readonly value: object;
  readonly problems: readonly FileProblem[];
  readonly onChange: (value: object) => void;
}

export function SchemaForm({ schema, hidden = [], value, problems, onChange }: FormProps): ReactNode {
  return (
    <Properties
      root={schema}
      node={schema}
      hidden={hidden}
      at={[]}
      value={value}
      problems={problems}
      onChange={(next) => onChange((next ?? {}) as object)}
    />
  );
}

interface NodeProps {
  readonly root: SchemaNode;
  readonly node: SchemaNode;
  readonly at: readonly PathStep[];
  readonly value: unknown;
  readonly problems: readonly FileProblem[];
  /** Undefined: nothing is entered any more. */
  readonly onChange: (value: unknown) => void;
  readonly hidden?: readonly string[];
  readonly label?: string;
  readonly isRequired?: boolean;
}

function Properties({ node, hidden = [], ...rest }: NodeProps): ReactNode {
  const { root, at, value, problems, onChange } = rest;
  const data = (value ?? {}) as Data;
  return Object.entries(node.properties ?? {})
    .filter(([name]) => !hidden.includes(name))
    .map(([name, property]) => (
      <Node
        key={name}
        root={root}
        node={resolveRef(property, root)}
        at={[...at, name]}
        value={data[name]}
        problems={problems}
        isRequired={node.required?.includes(name) ?? false}
        onChange={(next) => onChange(withKey(data, name, next))}
      />
    ));
}

function Node(props: NodeProps): ReactNode {
  const { node } = props;
  if (node.properties !== undefined) return <Group {...props} />;
  if (node.items !== undefined) return <List {...props} />;
  if (typeof node.additionalProperties === 'object') return <Mapping {...props} />;
  if (node.type === 'boolean') return <Check {...props} />;
  return <Value {...props} />;
}

function Group(props: NodeProps): ReactNode {
  const { node, at, isRequired = true } = props;
  const label = props.label ?? labelOf(node, at);
  return (
    <fieldset>
      <legend>{isRequired ? label : `${label} (${own.optional})`}</legend>
      <Properties {...props} />
    </fieldset>
  );
}

function List({ root, node, at, value, problems, onChange }: NodeProps): ReactNode {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const item = resolveRef(node.items ?? {}, root);
  const label = labelOf(item, at);
  return (
    <fieldset>
      <legend>{labelOf(node, at)}</legend>
      {node.description && <p className="uitleg">{node.description}</p>}
      {items.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name of its own, and is known by its place.
        <div className="item" key={index}>
          <Node
            root={root}
            node={item}
            label={nameOf(entry, `${label} ${index + 1}`)}
            at={[...at, index]}
            value={entry}
            problems={problems}
            onChange={(next) =>
              onChange(items.map((other, place) => (place === index ? (next ?? empty(item)) : other)))
            }
          />
          <Remove
            label={nameOf(entry, `${label} ${index + 1}`)}
            onRemove={() => onChange(noneIfEmpty(items.filter((_, place) => place !== index)))}
          />
        </div>
      ))}
      <button type="button" onClick={() => onChange([...items, empty(item)])}>
        {own.add(label)}
      </button>
    </fieldset>
  );
}

/** A mapping whose keys are typed, such as school years. */
function Mapping({ root, node, at, value, problems, onChange }: NodeProps): ReactNode {
  const entries = Object.entries((value ?? {}) as Data);
  const keySchema = resolveRef(node.propertyNames ?? {}, root);
  const item = resolveRef(node.additionalProperties as SchemaNode, root);
  const set = (index: number, key: string, next: unknown): void =>
    onChange(
      Object.fromEntries(
        entries.map((entry, place) => (place === index ? [key, next ?? empty(item)] : entry)),
      ),
    );
  return (
    <fieldset>
      <legend>{labelOf(node, at)}</legend>
      {node.description && <p className="uitleg">{node.description}</p>}
      {entries.map(([key, entry], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the key is what is being typed.
        <div className="item" key={index}>
          <Value
            root={root}
            node={keySchema}
            at={[...at, key]}
            value={key}
            problems={[]}
            onChange={(next) => set(index, String(next ?? ''), entry)}
          />
          <Node
            root={root}
            node={item}
            at={[...at, key]}
            value={entry}
            problems={problems}
            onChange={(next) => set(index, key, next)}
          />
          <Remove
            label={`${labelOf(node, at)} ${key}`}
            onRemove={() => onChange(Object.fromEntries(entries.filter((_, place) => place !== index)))}
          />
        </div>
      ))}
      <button type="button" onClick={() => onChange(Object.fromEntries([...entries, ['', empty(item)]]))}>
        {own.add(labelOf(node, at))}
      </button>
    </fieldset>
  );
}

function Remove({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }): ReactNode {
  return (
    <button type="button" aria-label={own.remove(label)} onClick={onRemove}>
      {own.removeItem}
    </button>
  );
}

function Check({ node, at, value, problems, onChange }: NodeProps): ReactNode {
  const id = useId();
  const error = errorAt(problems, at);
  return (
    <div className="veld">
      <label className="vink">
        <input
          type="checkbox"
          checked={value === true}
          aria-describedby={`${id}-uitleg`}
          onChange={(event) => onChange(event.target.checked)}
        />
        {labelOf(node, at)}
      </label>
      <p className="uitleg" id={`${id}-uitleg`}>
        {node.description}
      </p>
      {error && <p className="fout">{error}</p>}
    </div>
  );
}

function Value({ node, at, value, problems, onChange, isRequired = true }: NodeProps): ReactNode {
  const id = useId();
  const label = labelOf(node, at);
  const text = value === undefined || value === null ? '' : String(value);
  return (
    <Field
      id={id}
      label={isRequired ? label : `${label} (${own.optional})`}
      hint={node.description}
      error={errorAt(problems, at)}
    >
      {(props) =>
        node.enum === undefined ? (
          <input
            {...props}
            autoComplete="off"
            list={node.$ref?.endsWith('/schoolId') ? schoolList : undefined}
            inputMode={node.type === 'integer' ? 'numeric' : undefined}
            value={text}
            onChange={(event) => onChange(typed(node, event.target.value))}
          />
        ) : (
          <select {...props} value={text} onChange={(event) => onChange(event.target.value || undefined)}>
            <option value="">{own.chooseValue}</option>
            {node.enum.map((option) => (
              <option key={String(option)}>{String(option)}</option>
            ))}
          </select>
        )
      }
    </Field>
  );
}

/** A number where the schema asks one and one was typed; what is no number goes to the server as it is, to be explained. */
function typed({ type }: SchemaNode, text: string): unknown {
  if (text === '') return undefined;
  const isNumber =
    (type === 'integer' && /^-?\d{1,15}$/.test(text)) ||
    (type === 'number' && /^-?\d{1,9}(?:[.,]\d{1,12})?$/.test(text) && !/[.,]0*$/.test(text));
  return isNumber ? Number(text.replace(',', '.')) : text;
}

function withKey(data: Data, name: string, next: unknown): Data | undefined {
  const { [name]: _, ...others } = data;
  const all = next === undefined ? others : { ...data, [name]: next };
  return Object.keys(all).length === 0 ? undefined : all;
}

function noneIfEmpty(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.length === 0 ? undefined : items;
}

function empty({ properties }: SchemaNode): unknown {
  return properties === undefined ? '' : {};
}

function labelOf({ title }: SchemaNode, at: readonly PathStep[]): string {
  return title ?? String(at.at(-1) ?? '');
}

/** An account is known by its function and its id, not by its place in the list. */
function nameOf(value: unknown, otherwise: string): string {
  if (typeof value === 'string' && value !== '') return value;
  const { functie, id } = (value ?? {}) as { readonly functie?: unknown; readonly id?: unknown };
  return typeof functie === 'string' && typeof id === 'string' ? `${functie} (${id})` : otherwise;
}

function errorAt(problems: readonly FileProblem[], at: readonly PathStep[]): string | undefined {
  const path = JSON.stringify(at);
  return problems.find((problem) => JSON.stringify(problem.at) === path)?.message;
}
