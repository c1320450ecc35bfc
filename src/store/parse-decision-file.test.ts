import { describe, expect, it } from 'vitest';
import { aDecisionFile } from '../../tests/builders/a-decision-file.ts';
import { BLANK_DECISION_FILE, formatDecisionFile } from './decision-file.ts';
import { type DecisionFileError, describeDecisionFileError } from './decision-file-error.ts';
import { LARGEST_FILE_CHARACTERS, parseDecisionFile } from './parse-decision-file.ts';

const KNOWN = { criterionIds: ['nearest-schools'] };
const parse = (text: string) => parseDecisionFile(text, KNOWN);

function errorOf(text: string): DecisionFileError {
  const parsed = parse(text);
  if (parsed.ok) throw new Error('the text was accepted');
  return parsed.error;
}

function changed(change: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(formatDecisionFile(aDecisionFile())) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
}

function at(json: Record<string, unknown>, ...path: readonly string[]): Record<string, unknown> {
  return path.reduce((current, key) => current[key] as Record<string, unknown>, json);
}

describe('a decision file that was saved here', () => {
  it('opens with every value the same to the last digit', () => {
    const file = aDecisionFile();
    expect(parse(formatDecisionFile(file))).toEqual({ ok: true, value: { file, notices: [] } });
  });

  it('opens when nothing has been entered yet', () => {
    const parsed = parse(formatDecisionFile(BLANK_DECISION_FILE));
    expect(parsed).toEqual({ ok: true, value: { file: BLANK_DECISION_FILE, notices: [] } });
  });

  it('opens after an editor has put a byte order mark before it', () => {
    expect(parse(`\uFEFF${formatDecisionFile(aDecisionFile())}`).ok).toBe(true);
  });
});

describe('a text that is not a decision file', () => {
  it('is called empty when there is nothing in it', () => {
    expect(errorOf(' \n ')).toEqual({ kind: 'empty' });
  });

  it('is refused unread when it is far too large', () => {
    const text = `${' '.repeat(LARGEST_FILE_CHARACTERS)}{}`;
    expect(errorOf(text)).toEqual({
      kind: 'too-large',
      characters: 2_000_002,
      limit: 2_000_000,
    });
  });

  it('is called truncated at any place where it was cut', () => {
    const text = formatDecisionFile(aDecisionFile()).trimEnd();
    for (let length = 1; length < text.length; length += 7) {
      expect(errorOf(text.slice(0, length)), `cut after ${length}`).toMatchObject({
        kind: 'not-json',
        truncated: true,
      });
    }
  });

  it('names the line and column where JSON ends', () => {
    const error = errorOf('{\n  "kind": "trust-match-decision",\n  "version": one\n}');
    expect(error).toEqual({ kind: 'not-json', line: 3, column: 14, truncated: false });
    expect(describeDecisionFileError(error)).toContain('line 3, column 14');
  });

  it.each(['[]', '7', 'null', '"text"', '{}', '{"kind":"another-tool","version":1}'])(
    'says so for %s',
    (text) => {
      expect(errorOf(text).kind).toBe('not-a-decision-file');
    },
  );

  it('is refused when it nests deeper than any decision file', () => {
    expect(errorOf('['.repeat(100_000) + ']'.repeat(100_000)).kind).toBe('not-a-decision-file');
  });
});

describe('a decision file of another version', () => {
  it('is left alone when it is newer', () => {
    const text = changed((json) => {
      json.version = 4;
      json.draft = { somethingNew: true };
    });
    expect(errorOf(text)).toEqual({ kind: 'newer-version', version: 4 });
  });

  it.each([0, 1.5, '1', null])('is damaged when the version is %s', (version) => {
    const text = changed((json) => {
      json.version = version;
    });
    expect(errorOf(text)).toMatchObject({ kind: 'damaged', faults: [{ path: 'version' }] });
  });
});

describe('a damaged field', () => {
  it.each([
    ['draft.geography.comfortableKm', ['draft', 'geography'], 'comfortableKm', '7', 'a number'],
    ['draft.size.fromSchools', ['draft', 'size'], 'fromSchools', 2.5, 'a whole number'],
    ['draft.size.toSchools', ['draft', 'size'], 'toSchools', 0, 'at least 1'],
    ['draft.geography.reach', ['draft', 'geography'], 'reach', 'near', 'one of “local”, “wider”, “either”'],
    ['school.urn', ['school'], 'urn', ' 122525', 'a URN of six digits'],
    ['shortlist.kept', ['shortlist'], 'kept', 'none', 'a list'],
    ['example', [], 'example', 'yes', 'true or false'],
    [
      'school.corrections.place.outcode',
      ['school', 'corrections', 'place'],
      'outcode',
      'Hucknall',
      'an outward code such as NG15',
    ],
  ])('%s is named with what was expected', (path, parent, key, value, expected) => {
    const text = changed((json) => {
      at(json, ...parent)[key] = value;
    });
    const error = errorOf(text);
    expect(error).toEqual({ kind: 'damaged', faults: [{ path, expected }] });
    expect(describeDecisionFileError(error)).toContain(`“${path}” should be ${expected}`);
  });

  it('is found among recorded answers, where a trust has no proper UID', () => {
    const text = changed((json) => {
      json.recorded = { 'not a uid': [] };
    });
    expect(errorOf(text)).toMatchObject({ kind: 'damaged', faults: [{ path: 'recorded.not a uid' }] });
  });
});

describe('ids that this version does not know', () => {
  it('are left out, each with a notice, and the rest opens', () => {
    const text = changed((json) => {
      at(json, 'draft').astrology = { sign: 'Leo' };
      at(json, 'draft', 'weights', 'criteria')['nearest-schools'] = 40;
      at(json, 'draft', 'weights', 'criteria')['phase-of-moon'] = 80;
      at(json, 'draft', 'vision').keep = ['name', 'mascot'];
      at(json, 'draft', 'vision').values = [{ kind: 'listed', id: 'thrift', importance: 1 }];
      json.visited = ['school', 'astrology'];
    });
    const parsed = parse(text);
    if (!parsed.ok) throw new Error(describeDecisionFileError(parsed.error));
    const { file, notices } = parsed.value;
    expect(notices).toEqual([
      { kind: 'unknown-id-dropped', path: 'draft', id: 'astrology' },
      { kind: 'unknown-id-dropped', path: 'visited', id: 'astrology' },
      { kind: 'unknown-id-dropped', path: 'draft.vision.values', id: 'thrift' },
      { kind: 'unknown-id-dropped', path: 'draft.vision.keep', id: 'mascot' },
      { kind: 'unknown-id-dropped', path: 'draft.weights.criteria', id: 'phase-of-moon' },
    ]);
    expect(file.draft.weights?.criteria).toEqual({ 'nearest-schools': 40 });
    expect(file.draft.vision).toEqual({ values: [], keep: ['name'] });
    expect(file.draft.size).toEqual({ fromSchools: 5, toSchools: 30 });
  });

  it('are left out below keys that differ from file to file, and in every offer', () => {
    const text = changed((json) => {
      at(json, 'finding', 'values', 'inclusion').alumni = 'Many still live here';
      at(json, 'finding', 'costs', 'trusts', '3050', 'oneOffs').signage = { low: 1, high: 2 };
      at(json, 'finding', 'delegation', 'wantedConsulted').budget = ['staff', 'pupils'];
      at(json, 'finding', 'delegation', 'schemes', '3050', 'budget').consulted = ['alumni', 'headteacher'];
      at(json, 'readiness', 'offers', '0', 'says').catering = 'Shared kitchens';
      at(json, 'readiness').pattern = 'a-later-pattern';
      at(json, 'readiness').choice = 'a-later-choice';
    });
    const parsed = parse(text);
    if (!parsed.ok) throw new Error(describeDecisionFileError(parsed.error));
    const { file, notices } = parsed.value;
    const dropped = (path: string, id: string) => ({ kind: 'unknown-id-dropped', path, id });
    expect(notices).toHaveLength(7);
    expect(notices).toEqual(
      expect.arrayContaining([
        dropped('finding.values.inclusion', 'alumni'),
        dropped('finding.costs.trusts.3050.oneOffs', 'signage'),
        dropped('finding.delegation.wantedConsulted.budget', 'pupils'),
        dropped('finding.delegation.schemes.3050.budget.consulted', 'alumni'),
        dropped('readiness.offers.0.says', 'catering'),
        dropped('readiness.pattern', 'a-later-pattern'),
        dropped('readiness.choice', 'a-later-choice'),
      ]),
    );
    const { pattern: _pattern, choice: _choice, ...readiness } = aDecisionFile().readiness;
    expect(file.readiness).toEqual(readiness);
    expect(file.finding.values).toEqual(aDecisionFile().finding.values);
    expect(file.finding.delegation.wantedConsulted).toEqual({ budget: ['staff'] });
  });

  it('are kept when they are UIDs of trusts, since the register may have them again', () => {
    const text = changed((json) => {
      at(json, 'shortlist').kept = ['999999'];
    });
    const parsed = parse(text);
    expect(parsed.ok && parsed.value.file.shortlist.kept).toEqual(['999999']);
  });
});

describe('what contradicts itself', () => {
  function opened(change: (json: Record<string, unknown>) => void) {
    const parsed = parse(changed(change));
    if (!parsed.ok) throw new Error(describeDecisionFileError(parsed.error));
    return parsed.value;
  }
  const setRight = (path: string) => expect.objectContaining({ kind: 'set-right', path });

  it.each([
    ['finding.ownQuestions', 'ownQuestions', ['finding'], ['own-1', 'own-2']],
    ['finding.visits', 'visits', ['finding'], ['visit-1', 'visit-2', 'visit-3', 'visit-4']],
    [
      'finding.costs.budget.services',
      'services',
      ['finding', 'costs', 'budget'],
      ['cost-1', 'cost-2', 'cost-3', 'cost-4'],
    ],
    ['finding.costs.budget.stayOnly', 'stayOnly', ['finding', 'costs', 'budget'], ['cost-3', 'cost-4']],
    [
      'finding.costs.trusts.3050.others',
      'others',
      ['finding', 'costs', 'trusts', '3050'],
      ['cost-4', 'cost-5'],
    ],
  ])('%s with an id twice keeps every item, the later under a new id', (path, list, parent, ids) => {
    const { file, notices } = opened((json) => {
      const items = at(json, ...parent)[list] as readonly unknown[];
      at(json, ...parent)[list] = [...items, ...items];
    });
    const found = path
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], file) as readonly {
      id: string;
    }[];
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(notices).toEqual([setRight(path)]);
  });

  it('such as a trust compared twice, and more than five of them, is cut', () => {
    const { file, notices } = opened((json) => {
      at(json, 'finding', 'comparison').chosen = ['1', '2', '1', '3', '4', '5', '6'];
    });
    expect(file.finding.comparison.chosen).toEqual(['1', '2', '3', '4', '5']);
    expect(notices).toEqual([setRight('finding.comparison.chosen')]);
  });

  it('such as a trust both kept and set aside, stays set aside with the later reason', () => {
    const { file, notices } = opened((json) => {
      json.shortlist = {
        kept: ['3050', '4410', '3050'],
        setAside: [
          { uid: '4410', reason: 'First' },
          { uid: '4410', reason: 'Later' },
        ],
        added: ['3050', '3050'],
      };
    });
    expect(file.shortlist).toEqual({
      kept: ['3050'],
      setAside: [{ uid: '4410', reason: 'Later' }],
      added: ['3050'],
    });
    expect(notices).toEqual([setRight('shortlist')]);
  });
});

describe('a hostile file', () => {
  it('cannot reach the prototype of objects', () => {
    const text = formatDecisionFile(aDecisionFile()).replace(
      '"notes": {',
      '"notes": { "__proto__": { "polluted": true }, "constructor": "x",',
    );
    const parsed = parse(text);
    expect(parsed.ok && parsed.value.file.notes).toEqual(aDecisionFile().notes);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('cannot bring a number that is not finite', () => {
    const text = formatDecisionFile(aDecisionFile()).replace('7.3', '1e999');
    expect(errorOf(text)).toMatchObject({ faults: [{ path: 'draft.geography.tooFarKm' }] });
  });
});
