// "Extra opleiding toevoegen": a combobox over the whole catalogue, by number or by any part of the name.
import { type KeyboardEvent, useId, useState } from 'react';
import {
  Button,
  ComboBox,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { aanbodTexts as texts } from '../../texts/editor-aanbod.ts';
import { onlyChoice, type SearchContext, searchGroepen } from './search.ts';

interface Props extends SearchContext {
  /** The expert may offer a group twice, with an achtervoegsel. */
  readonly mayRepeat: boolean;
  readonly onAdd: (nummer: number) => void;
  readonly label?: string;
}

export function Toevoegen({ mayRepeat, onAdd, ...search }: Props) {
  const hintId = useId();
  const [query, setQuery] = useState('');
  const [complaint, setComplaint] = useState<string>();
  const found = searchGroepen(query, search);
  const { matches, total } = found;
  const disabled = mayRepeat ? [] : matches.filter(({ offered }) => offered).map(({ groep }) => groep.nummer);

  const type = (text: string): void => {
    setQuery(text);
    setComplaint(undefined);
  };
  const add = (nummer: number): void => {
    onAdd(nummer);
    type('');
  };
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    const pointsAtOption = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || query.trim() === '' || pointsAtOption) return;
    event.preventDefault();
    const nummer = onlyChoice(query, found, mayRepeat);
    if (nummer !== undefined) add(nummer);
    else if (/^\d+$/.test(query.trim()) && total === 0) setComplaint(texts.onbekendNummer(query.trim()));
    else if (matches.some(({ groep }) => String(groep.nummer) === query.trim())) setComplaint(texts.dubbel);
  };

  return (
    <I18nProvider locale="nl-BE">
      <ComboBox
        className="toevoegen"
        items={matches.map((match) => ({ ...match, id: match.groep.nummer }))}
        disabledKeys={disabled}
        inputValue={query}
        onInputChange={type}
        value={null}
        onChange={(key) => {
          if (typeof key === 'number') add(key);
        }}
        allowsCustomValue
        allowsEmptyCollection
        isInvalid={complaint !== undefined}
        aria-describedby={hintId}
      >
        <Label>{texts.toevoegen}</Label>
        <Text slot="description" id={hintId} className="hint">
          {texts.toevoegenHint}
        </Text>
        <div className="zoek">
          <Input onKeyDown={enter} enterKeyHint="done" />
          <Button aria-label={texts.toevoegenOpen}>
            <span aria-hidden="true" className="pijl" />
          </Button>
        </div>
        <p className="probleem" role="alert">
          {complaint}
        </p>
        <Popover className="aanbodOpties" offset={4}>
          <ListBox className="lijst" renderEmptyState={() => <p className="leeg">{texts.nietsGevonden}</p>}>
            {({ groep, offered }: (typeof matches)[number]) => (
              <ListBoxItem id={groep.nummer} textValue={`${groep.nummer} ${groep.naam}`}>
                <span className="nummer">{groep.nummer}</span>
                <span>
                  {groep.naam}
                  {offered && <small>{texts.staatAl}</small>}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
          {total > matches.length && (
            <p className="meerGevonden">{texts.meerGevonden(matches.length, total)}</p>
          )}
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
