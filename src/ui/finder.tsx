import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  ComboBox,
  FieldError,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { cx } from './cx.ts';
import fieldStyles from './field.module.css';
import styles from './finder.module.css';
import { LiveRegion } from './live-region.tsx';
import { makeRoomBelow } from './make-room-below.ts';
import { OpenWhileScrolling } from './open-while-scrolling.tsx';

/** Something found. `detail` tells it from its namesakes. */
export type FinderHit = { readonly id: string; readonly name: string; readonly detail: string };

type FinderProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What was found; while `waiting`, what was found for the query before. */
  readonly hits: readonly FinderHit[];
  readonly waiting: boolean;
  /** Stands in the list while there is nothing else in it, and is announced. */
  readonly message: string | null;
  readonly onPick: (hit: FinderHit) => void;
};

/** Keys pressed while the hits were still on their way: steps down the list, and whether Enter followed. */
type Ahead = { readonly steps: number; readonly entered: boolean };
const NOTHING_AHEAD: Ahead = { steps: 0, entered: false };

/**
 * A text box that offers what it finds. Hits come from the caller and may be late: arrows and Enter pressed before they are there
 * are kept and carried out on arrival, so that a fast typist never loses a choice. Enter alone picks a
 * sole hit, and otherwise goes to the first.
 */
export function Finder({ id, label, hint, query, onQuery, hits, waiting, message, onPick }: FinderProps) {
  const [ahead, setAhead] = useState<Ahead>(NOTHING_AHEAD);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (waiting || ahead === NOTHING_AHEAD) return;
    setAhead(NOTHING_AHEAD);
    const reached = ahead.steps > 0 ? hits[Math.min(ahead.steps, hits.length) - 1] : soleOf(hits);
    if (ahead.entered && reached !== undefined) onPick(reached);
    else for (let step = 0; step < Math.max(1, ahead.steps); step += 1) pressDown(input.current);
  }, [hits, waiting, ahead, onPick]);

  const takeKey = (event: KeyboardEvent) => {
    const entered = event.key === 'Enter';
    const atHit = input.current?.getAttribute('aria-activedescendant');
    const onHit = atHit !== null && atHit !== undefined && atHit !== '';
    const held = waiting && (entered || event.key === 'ArrowDown');
    if (!held && (!entered || onHit)) return;
    event.preventDefault();
    event.stopPropagation();
    const sole = soleOf(hits);
    if (held) setAhead((now) => (entered ? { ...now, entered } : { ...now, steps: now.steps + 1 }));
    else if (sole !== undefined) onPick(sole);
    else if (hits.length > 0) pressDown(input.current);
  };

  const pick = (key: Key | null) => {
    const hit = hits.find((candidate) => candidate.id === key);
    if (hit !== undefined) onPick(hit);
  };
  const change = (text: string) => {
    setAhead(NOTHING_AHEAD);
    makeRoomBelow(input.current);
    onQuery(text);
  };

  return (
    <div onKeyDownCapture={takeKey}>
      <ComboBox
        className={cx(fieldStyles.field)}
        items={hits}
        inputValue={query}
        onInputChange={change}
        selectedKey={null}
        onSelectionChange={pick}
        menuTrigger="input"
        allowsCustomValue
        allowsEmptyCollection={query !== ''}
      >
        <Label className={cx(fieldStyles.label)}>{label}</Label>
        {hint !== undefined && (
          <Text slot="description" className={cx(fieldStyles.hint)}>
            {hint}
          </Text>
        )}
        <Input
          ref={input}
          id={id}
          type="search"
          autoComplete="off"
          className={cx(fieldStyles.control, styles.box)}
        />
        <FieldError />
        <OpenWhileScrolling>
          <Popover className={cx(styles.popover)} offset={2} placement="bottom start">
            <ListBox<FinderHit>
              className={cx(styles.list)}
              renderEmptyState={() => <p className={cx(styles.empty)}>{message}</p>}
            >
              {(hit) => (
                <ListBoxItem id={hit.id} textValue={`${hit.name}, ${hit.detail}`} className={cx(styles.hit)}>
                  <Text slot="label" className={cx(styles.name)}>
                    {hit.name}
                  </Text>
                  <Text slot="description" className={cx(styles.detail)}>
                    {hit.detail}
                  </Text>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </OpenWhileScrolling>
      </ComboBox>
      <LiveRegion message={hits.length === 0 ? message : null} visible={false} />
    </div>
  );
}

function soleOf(hits: readonly FinderHit[]): FinderHit | undefined {
  return hits.length === 1 ? hits[0] : undefined;
}

function pressDown(input: HTMLInputElement | null): void {
  input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
}
