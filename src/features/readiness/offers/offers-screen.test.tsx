import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anAcademy, aTrust, aUid } from '../../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../../tests/builders/fake-worker.tsx';
import { somePlanChoices } from '../../../../tests/builders/readiness.ts';
import { ok } from '../../../domain/result.ts';
import { ARCHWAY_OFFER } from '../../../readiness/offers/archway.ts';
import type { TrustOffer } from '../../../readiness/offers/offer.ts';
import { BLANK_READINESS, type ReadinessWork } from '../../../store/readiness-work.ts';
import { useDecision } from '../../../store/use-decision.ts';
import type { TrustDetail } from '../../../worker/protocol.ts';
import { OffersScreen } from './offers-screen.tsx';

const NAMES: Readonly<Partial<Record<string, string>>> = {
  '2363': 'Archway Learning Trust',
  '44': 'Mill Trust',
};

const detail = (uid: string): TrustDetail | null => {
  const name = NAMES[uid];
  return name === undefined
    ? null
    : {
        trust: aTrust({ uid: aUid(uid), name }),
        schools: [{ ...anAcademy(), distanceKm: null, authority: 'A' }],
      };
};

const ANSWERS: FakeAnswers = { trust: ({ uid }) => ok(detail(uid)) };

const show = (readiness: Partial<ReadinessWork> = {}) =>
  showScreen(<OffersScreen />, ANSWERS, { readiness: { ...BLANK_READINESS, ...readiness } });

const sent = (changes: Partial<TrustOffer> = {}): TrustOffer => ({
  ...ARCHWAY_OFFER,
  trust: { name: 'Mill Trust', uid: aUid('44') },
  title: 'A year together',
  ...changes,
});

const fileOf = (text: string) => new File([text], 'offer.json', { type: 'application/json' });
const choose = (file: File) => userEvent.upload(screen.getByLabelText('Open a trust’s offer'), file);
const kept = () => useDecision.getState().file.readiness;
const entry = (name: string) => within(screen.getByRole('article', { name }));

/** The schema is fetched when a file is opened, which takes its time on a busy machine. */
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  localStorage.clear();
});

describe('the offer in the data', () => {
  test('shows its source, that it is undated, and each recommended part that it leaves out with a question', async () => {
    await show();
    const archway = screen.getByRole('article', { name: 'Archway Learning Trust: Trust Partnership Offer' });
    expect(archway).toHaveTextContent(
      'Source: Archway Learning Trust, Trust Partnership Offer, bears no date',
    );
    expect(archway).toHaveTextContent('12 to 18 months');
    expect(within(archway).getByRole('heading', { level: 4 })).toHaveTextContent(
      '2 recommended parts are left out',
    );
    expect(archway).toHaveTextContent('Ask: “Who tells the regional director, and when?”');
    expect(archway).toHaveTextContent('section 2.4, from page 5');
  });

  test('can be used for the agreement, and no longer', async () => {
    await show();
    const archway = entry('Archway Learning Trust: Trust Partnership Offer');
    await userEvent.click(archway.getByRole('button', { name: /^Use it for the agreement/ }));
    expect(kept()).toMatchObject({
      partner: '2363',
      offer: { trust: 'Archway Learning Trust', title: 'Trust Partnership Offer' },
    });
    expect(archway.getByRole('status')).toHaveTextContent('In use');
    await userEvent.click(archway.getByRole('button', { name: /^Use it no longer/ }));
    expect(kept().offer).toBeUndefined();
    expect(kept().partner).toBe('2363');
  });

  test.each([
    [11, 'Your plan runs for 11 months; the offer names 12 to 18.'],
    [12, 'Your plan of 12 months is within the 12 to 18 months that the offer names.'],
    [18, 'Your plan of 18 months is within the 12 to 18 months that the offer names.'],
    [19, 'Your plan runs for 19 months; the offer names 12 to 18.'],
  ])('is laid beside a plan of %i months once it is in use', async (months, words) => {
    await show({
      partner: aUid('2363'),
      offer: { trust: 'Archway Learning Trust', title: 'Trust Partnership Offer' },
      plan: somePlanChoices({ months }),
    });
    expect(screen.getByRole('article', { name: /^Archway/ })).toHaveTextContent(words);
  });
});

describe('an offer from a file', () => {
  test('stands on the screen and is kept, with where it comes from', async () => {
    await show();
    await choose(fileOf(JSON.stringify(sent())));
    expect(await screen.findByText('Opened: A year together, Mill Trust. It stands below.')).toBeVisible();
    expect(screen.getByRole('article', { name: 'Mill Trust: A year together' })).toHaveTextContent(
      'Opened from a file',
    );
    expect(kept().offers).toHaveLength(1);
  });

  test('takes the place of one in the data of the same trust and title', async () => {
    await show({ offers: [{ ...ARCHWAY_OFFER, summary: 'For you alone.' }] });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByRole('article')).toHaveTextContent('For you alone.');
  });

  test('is removed, and brought back by undo', async () => {
    await show({ offers: [sent()] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove A year together, Mill Trust' }));
    expect(screen.queryByRole('article', { name: /^Mill Trust/ })).toBeNull();
    expect(useDecision.getState().undoable.at(-1)?.label).toBe('removing an offer');
    act(() => useDecision.getState().undo());
    expect(screen.getByRole('article', { name: /^Mill Trust/ })).toBeVisible();
  });

  test('is words only: markup in it is shown as it is written', async () => {
    await show({ offers: [sent({ summary: '<img src=x onerror=alert(1)>' })] });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  test('says that using it changes the trust that a partnership is prepared with', async () => {
    await show({ partner: aUid('2363'), offers: [sent()] });
    expect(screen.getByRole('article', { name: /^Mill Trust/ })).toHaveTextContent(
      'To use it also makes Mill Trust the trust that you prepare a partnership with.',
    );
    expect(screen.getByRole('article', { name: /^Archway/ })).not.toHaveTextContent('To use it also makes');
  });

  test.each([
    ['an unknown UID', { name: 'Mill Trust', uid: aUid('45') }, 'the register has no trust with the UID 45'],
    ['no UID', { name: 'Mill Trust' }, 'the file gives no UID'],
  ])('with %s cannot be used, and says why', async (_what, trust, why) => {
    await show({ offers: [sent({ trust })] });
    const mill = screen.getByRole('article', { name: /^Mill Trust/ });
    expect(mill).toHaveTextContent(why);
    expect(within(mill).queryByRole('button', { name: /^Use it/ })).toBeNull();
  });

  test('without a UID belongs to the chosen trust of the same name', async () => {
    await show({ partner: aUid('44'), offers: [sent({ trust: { name: 'MILL TRUST' } })] });
    await userEvent.click(entry('MILL TRUST: A year together').getByRole('button', { name: /^Use it for/ }));
    expect(kept()).toMatchObject({ partner: '44', offer: { trust: 'MILL TRUST' } });
  });

  test('names the trust of the register where the UID is another’s', async () => {
    await show({ offers: [sent({ trust: { name: 'Best Trust', uid: aUid('44') } })] });
    expect(screen.getByRole('article', { name: /^Best Trust/ })).toHaveTextContent(
      'The register knows the trust with this UID as Mill Trust.',
    );
  });
});

describe('a bad file', () => {
  test.each([
    ['empty', '', 'The file is empty. Ask the trust to send its offer again.'],
    ['cut short', '{"kind": "trust-match-trust-offer",\n  "ver', 'breaks off at line 2'],
    ['not JSON', '{\n  "kind": offer\n}', 'cannot be read: line 2, column'],
    ['something else', '{"name": "a"}', 'This is not a trust’s offer'],
    [
      'our own work',
      JSON.stringify({ kind: 'trust-match-decision', version: 2 }),
      'open it on the start page',
    ],
    ['newer', JSON.stringify({ ...sent(), version: 2 }), 'Reload the page'],
    [
      'unsafe',
      JSON.stringify(sent({ contactPage: 'javascript:alert(1)' })),
      '“contactPage” should be an address',
    ],
    ['wrong within', JSON.stringify({ ...sent(), trust: { name: '' } }), '“trust.name” should be filled in'],
  ])('that is %s is refused with the reason, and nothing changes', async (_what, text, reason) => {
    await show({ offers: [sent()] });
    await choose(fileOf(text));
    const alert = await screen.findByText(/“offer.json” could not be opened/);
    expect(alert).toHaveTextContent(reason);
    expect(alert.closest('[role="alert"]')).not.toBeNull();
    expect(kept().offers).toEqual([sent()]);
  });

  test('that the browser cannot read is refused too', async () => {
    await show();
    const gone = Object.assign(fileOf('{}'), { text: () => Promise.reject(new Error('it has moved')) });
    await choose(gone);
    expect(await screen.findByText(/could not read it \(it has moved\)/)).toBeVisible();
  });

  test('can be mended and chosen again', async () => {
    await show();
    await choose(fileOf('nonsense'));
    await screen.findByText(/could not be opened/);
    await choose(fileOf(JSON.stringify(sent())));
    expect(await screen.findByRole('article', { name: /^Mill Trust/ })).toBeVisible();
    expect(screen.queryByText(/could not be opened/)).toBeNull();
  });
});

test('trusts find a sample and the schema to download', async () => {
  await show();
  expect(screen.getByRole('link', { name: 'Download the sample' })).toHaveAttribute(
    'download',
    'trust-offer.example.json',
  );
  expect(screen.getByRole('link', { name: 'Download the schema' })).toHaveAttribute(
    'download',
    'trust-offer.schema.json',
  );
});
