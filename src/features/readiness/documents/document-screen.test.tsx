import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDate, aSchool, ofFaith } from '../../../../tests/builders/a-school.ts';
import { anAcademy, aTrust, aUid } from '../../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../../tests/builders/fake-worker.tsx';
import { anItemRecord, somePlanChoices } from '../../../../tests/builders/readiness.ts';
import { ok } from '../../../domain/result.ts';
import type { SchoolRecord } from '../../../domain/school.ts';
import { ARCHWAY_OFFER } from '../../../readiness/offers/archway.ts';
import { BLANK_READINESS, type ReadinessWork } from '../../../store/readiness-work.ts';
import { DocumentScreen } from './document-screen.tsx';
import { DocumentsScreen } from './documents-screen.tsx';

const MORNING = () => new Date(2026, 1, 3, 9, 5);

const answersFor = (school: SchoolRecord): FakeAnswers => ({
  school: () => ok(school),
  load: () =>
    ok({
      schoolCount: 1,
      trustCount: 1,
      authorities: [{ code: school.laCode, name: 'Madeupshire', region: 'North East' }],
      sources: [],
      issues: [],
    }),
  trust: ({ uid }) =>
    ok({
      trust: aTrust({ uid, name: 'Archway Learning Trust', companiesHouseNumber: '07875164' }),
      schools: [{ ...anAcademy(), distanceKm: null, authority: 'A' }],
    }),
});

const PLANNED: Partial<ReadinessWork> = {
  partner: aUid('2363'),
  pattern: 'networks-first',
  plan: somePlanChoices({ start: aDate('2026-09-01') }),
};

async function show(
  id: string | null,
  readiness: Partial<ReadinessWork> = PLANNED,
  differs: Partial<SchoolRecord> = {},
) {
  const school = aSchool(differs);
  await showScreen(
    id === null ? <DocumentsScreen clock={MORNING} /> : <DocumentScreen documentId={id} clock={MORNING} />,
    answersFor(school),
    {
      school: { kind: 'register', urn: school.urn, name: school.name, corrections: {} },
      readiness: { ...BLANK_READINESS, ...readiness },
    },
  );
}

const CATHOLIC = { type: 'Voluntary Aided School', character: ofFaith('catholic') } as const;

/** What writes Word files is fetched when it is asked for, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the list of documents', () => {
  const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent ?? '');

  test('has all seven in the order of use, the request for consent only where there is somebody to ask', async () => {
    await show(null);
    const titles = rows();
    expect(titles).toHaveLength(7);
    expect(titles[0]).toMatch(/^Partnership readiness: checklist/);
    expect(titles[1]).toMatch(/no religious character, so no authority is asked\.Does not apply$/);
    expect(screen.queryByRole('link', { name: /^Request for consent/ })).toBeNull();
    expect(titles[6]).toMatch(/^Information for staff and parents/);
  });

  test('holds back for a Catholic school what must wait for its diocese, and nothing else', async () => {
    await show(null, PLANNED, CATHOLIC);
    const waiting = rows().filter((row) => row.endsWith('Wait'));
    expect(waiting.map((row) => row.slice(0, 10))).toEqual([
      'Letter of ',
      'Trust part',
      'Notificati',
      'Informatio',
    ]);
    expect(screen.getByRole('link', { name: /^Request for consent/ })).toBeVisible();
  });

  test('holds nothing back once the consent is recorded', async () => {
    const ourselves = { 'diocese-consents': anItemRecord({ status: 'done' }) };
    await show(null, { ...PLANNED, ourselves }, CATHOLIC);
    expect(rows().filter((row) => row.endsWith('Wait'))).toEqual([]);
  });

  test('says what they are filled from', async () => {
    await show(null);
    const filled = within(screen.getByRole('region', { name: 'Filled from' }));
    expect(filled.getByText('From 1 September 2026 to 31 August 2027')).toBeVisible();
    expect(filled.getByText('Networks first')).toBeVisible();
    expect(filled.getByText('None in use')).toBeVisible();
  });
});

describe('a document', () => {
  test('is marked as a working draft, and filled from plan, register and pattern', async () => {
    await show('agreement');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Trust partnership agreement: outline',
    );
    expect(screen.getByText('Working draft. Not legal advice.')).toBeVisible();
    const key = screen.getByRole('table', { name: 'Key information' });
    expect(within(key).getByRole('row', { name: /^Trust/ })).toHaveTextContent(
      'Archway Learning Trust, company number 07875164',
    );
    expect(within(key).getByRole('row', { name: /^End/ })).toHaveTextContent('31 August 2027');
    expect(within(key).getByRole('row', { name: /^Charge/ })).toHaveTextContent('Gap to fill: charge: none');
  });

  test('names every gap above', async () => {
    await show('information-note', BLANK_READINESS);
    await userEvent.click(screen.getByText(/gaps to fill$/));
    const gaps = within(screen.getByRole('group')).getAllByRole('listitem');
    expect(gaps.map((gap) => gap.textContent)).toEqual([
      'date of the note',
      'name of the trust',
      'start date',
      'end date',
      'what you would do together',
      'date of due consideration',
      'date of the decision',
      'role and contact at the school',
      'date and place',
    ]);
  });

  test('takes its services from the offer in use', async () => {
    const { trust, title } = ARCHWAY_OFFER;
    await show('agreement', { ...PLANNED, offer: { trust: trust.name, title } });
    const services = screen.getByRole('table', { name: 'Services' });
    expect(services).toHaveTextContent('Training opportunities across the trust');
    expect(services).not.toHaveTextContent('Networks of subject experts');
  });

  test('warns against sending it while a consent is missing', async () => {
    await show('letter-of-interest', PLANNED, CATHOLIC);
    const caution = screen.getByRole('region', { name: 'Do not send this yet' });
    expect(caution).toHaveTextContent('asks church schools to consult their diocese');
  });

  test('asks the trust the questions that count, without those already answered', async () => {
    await show('letter-of-interest');
    const questions = screen.getByRole('table', { name: 'Questions' });
    expect(within(questions).getAllByRole('row').length).toBeGreaterThan(4);
    expect(questions).toHaveTextContent('scheme of delegation');
  });

  test('goes to the regional director of the school’s own region, on the reader’s day', async () => {
    await show('regional-director');
    expect(
      screen.getByText('To the regional director, Department for Education, North East region'),
    ).toBeVisible();
    expect(screen.getByText('3 February 2026')).toBeVisible();
  });

  test('that does not apply says why', async () => {
    await show('consent');
    expect(screen.getByText(/no authority is asked/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Word/ })).toBeNull();
  });

  test('that does not exist leads back to those that do', async () => {
    await show('treaty');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No such document');
    expect(screen.getByRole('link', { name: 'See all documents' })).toBeVisible();
  });

  test('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show('agreement');
    await userEvent.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
    expect(print).toHaveBeenCalledOnce();
  });

  test('is handed over as a Word file named after document, school and day', async () => {
    const handedOver = vi.spyOn(URL, 'createObjectURL');
    await show('board-paper');
    await userEvent.click(screen.getByRole('button', { name: 'Download as a Word file' }));
    expect(
      await screen.findByText(
        /^Saved as board-paper-[a-z0-9-]+-2026-02-03\.docx\.$/,
        {},
        { timeout: 10_000 },
      ),
    ).toBeVisible();
    expect(handedOver.mock.calls[0]?.[0]).toBeInstanceOf(Blob);
    handedOver.mockRestore();
  });

  test('that could not be written says so, and can be asked for again', async () => {
    const broken = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    await show('board-paper');
    await userEvent.click(screen.getByRole('button', { name: 'Download as a Word file' }));
    expect(
      await screen.findByText('The Word file could not be written', {}, { timeout: 10_000 }),
    ).toBeVisible();
    broken.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Download as a Word file' }));
    expect(await screen.findByText(/^Saved as board-paper-/, {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.queryByText('The Word file could not be written')).toBeNull();
  });
});
