// "Extra opleiding toevoegen": a combobox over the whole catalogue, by number or by any part of the name.
import { type KeyboardEvent, useContext, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
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
}

export function Toevoegen({ mayRepeat, onAdd, ...search }: Props) {
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
  const enter = (): void => {
    const typed = query.trim();
    const nummer = onlyChoice(query, found, mayRepeat);
    if (nummer !== undefined) add(nummer);
    else if (/^\d+$/.test(typed) && total === 0) setComplaint(texts.onbekendNummer(typed));
    else if (matches.some(({ groep }) => String(groep.nummer) === typed)) setComplaint(texts.dubbel);
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
      >
        <Label>{texts.toevoegen}</Label>
        <Text slot="description" className="hint">
          {texts.toevoegenHint}
        </Text>
        <div className="zoek">
          <SearchInput onEnter={enter} />
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

/** Enter without pointing at an option takes what was typed. */
function SearchInput({ onEnter }: { readonly onEnter: () => void }) {
  const state = useRef(useContext(ComboBoxStateContext));
  state.current = useContext(ComboBoxStateContext);
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { currentTarget: input, key } = event;
    if (key !== 'Enter' || input.value.trim() === '' || input.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    onEnter();
    // The list opens again when the text changes, after this event.
    setTimeout(() => state.current?.close());
  };
  return <Input onKeyDown={enter} enterKeyHint="done" />;
}
