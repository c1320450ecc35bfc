import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Finder, type FinderHit } from './finder.tsx';

const HITS: readonly FinderHit[] = [
  { id: '1', name: 'St Mary’s', detail: 'Hucknall' },
  { id: '2', name: 'St Mary’s', detail: 'Bulwell' },
];

type LateFinderProps = { readonly onPick: (hit: FinderHit) => void; readonly found: readonly FinderHit[] };

/** Its hits come only when the button is pressed. */
function LateFinder({ onPick, found }: LateFinderProps) {
  const [query, setQuery] = useState('');
  const [arrived, setArrived] = useState(false);
  return (
    <>
      <Finder
        id="school"
        label="School"
        query={query}
        onQuery={setQuery}
        hits={arrived ? found : []}
        waiting={query !== '' && !arrived}
        message={arrived ? 'Nothing found' : 'Searching'}
        onPick={onPick}
      />
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setArrived(true)}>
        Hits arrive
      </button>
    </>
  );
}

async function typeEarly(keys: string, found: readonly FinderHit[] = HITS) {
  const picked: string[] = [];
  render(<LateFinder found={found} onPick={({ id }) => picked.push(id)} />);
  await userEvent.type(screen.getByRole('combobox', { name: 'School' }), keys);
  const before = [...picked];
  await userEvent.click(screen.getByText('Hits arrive'));
  return { picked, before };
}

test('a choice made before the hits are there is carried out when they arrive', async () => {
  const { picked, before } = await typeEarly('st marys{ArrowDown}{ArrowDown}{Enter}');
  expect(before).toEqual([]);
  expect(picked).toEqual(['2']);
});

test('Enter pressed early picks a sole hit', async () => {
  const { picked } = await typeEarly('st marys{Enter}', HITS.slice(0, 1));
  expect(picked).toEqual(['1']);
});

test('Enter pressed early picks none of several, but goes to the first', async () => {
  const { picked } = await typeEarly('st marys{Enter}');
  expect(picked).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(picked).toEqual(['1']);
});

test('typing on after an early Enter takes it back', async () => {
  const { picked } = await typeEarly('st marys{ArrowDown}{Enter} hucknall');
  expect(picked).toEqual([]);
});

test('says in the list when nothing is found', async () => {
  await typeEarly('zzz', []);
  expect(screen.getAllByText('Nothing found').length).toBeGreaterThan(0);
  expect(screen.queryByRole('option', { name: /St Mary/ })).toBeNull();
});

test('what was found stays on the page while it scrolls', async () => {
  await typeEarly('st marys');
  fireEvent.scroll(document);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
});
