import { expect, test } from 'vitest';
import { aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { anEntry, someAnswers } from '../../tests/builders/some-answers.ts';
import { openParts, subjectsFor } from './subject.ts';

const { rights, ...others } = someAnswers();
const answers = { ...others, rights: { ...rights, held: { ...rights.held, diocese: 'yes' as const } } };
const agreed = (about: string) => anEntry(about, { kind: 'agreed', value: 'yes' });

const openConsents = (character: ReturnType<typeof ofFaith>, ...recorded: readonly string[]) =>
  subjectsFor({ school: aSchool({ character }), answers }, [])
    .filter(({ asked, id }) => asked && /^faith-consent|^rights-diocese/.test(id))
    .filter((subject) => openParts(subject, recorded.map(agreed)) > 0)
    .map(({ id }) => id);

test('a diocese that has a right as well is asked for its consent once, and its answer settles both', () => {
  expect(openConsents(ofFaith('church-of-england'))).toEqual(['faith-consent']);
  expect(openConsents(ofFaith('church-of-england'), 'faith-consent')).toEqual([]);
});

test('each body of a joint school is asked once', () => {
  const joint = ofFaith('church-of-england', 'methodist');
  expect(openConsents(joint, 'faith-consent-methodist')).toEqual(['faith-consent-church-of-england']);
});

test('what was recorded about the right stays a subject, so that it can be corrected', () => {
  const school = aSchool({ character: ofFaith('catholic') });
  const right = subjectsFor({ school, answers }, []).find(({ id }) => id === 'rights-diocese');
  expect(right).toMatchObject({ asked: false, label: 'Consent: a diocese or other religious authority' });
});
