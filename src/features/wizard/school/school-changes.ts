import type { Position } from '../../../domain/position.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { SchoolTrust } from '../../../domain/school.ts';
import { legalForm } from '../../../domain/school-type.ts';
import { parseTrustUid } from '../../../domain/trust-uid.ts';
import { UNKNOWN } from '../../../domain/unknown.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import type { CorrectionChanges } from '../../../store/decision-changes.ts';
import type { Place, SchoolByHand } from '../../../store/decision-file.ts';
import type { FieldError } from '../../../ui/error-summary.tsx';
import type { ReadValues } from '../fields/form-schema.ts';
import type { SchoolEntry } from './school-fields.ts';

type Entered = ReadValues<SchoolEntry>;

/** Looks an outward code up: its mean position, null where the register has none, or why it cannot be looked up. */
export type FindOutcode = (outcode: string) => Promise<Result<Position | null, string>>;

async function placeFrom(outcode: string, find: FindOutcode): Promise<Result<Place, FieldError>> {
  const found = await find(outcode);
  if (!found.ok) return err({ fieldId: 'outcode', message: found.error });
  if (found.value === null) {
    return err({
      fieldId: 'outcode',
      message: `No school in England has a postcode that begins with ${outcode}. Check it, or enter the first part of a postcode near you`,
    });
  }
  const { eastingM, northingM } = found.value;
  return ok({ outcode, eastingM, northingM });
}

function trustFrom({ trustKind, trustUid }: Entered): Result<SchoolTrust | undefined, FieldError> {
  if (trustKind === undefined) return ok(undefined);
  if (trustKind === 'none') return ok({ kind: 'none' });
  if (trustKind === 'standalone') return ok({ kind: 'standalone', uid: UNKNOWN, name: UNKNOWN });
  const uid = parseTrustUid(trustUid);
  return uid.ok
    ? ok({ kind: 'multi', uid: uid.value })
    : err({ fieldId: 'trustUid-finder', message: 'Choose the trust by its name' });
}

function agesFault({ lowestAge, highestAge }: Entered): readonly FieldError[] {
  return lowestAge !== undefined && highestAge !== undefined && highestAge <= lowestAge
    ? [{ fieldId: 'highestAge', message: 'Highest age: enter an age above the lowest' }]
    : [];
}

/** What a form about one fact changes. Only what the form asked is changed. */
export async function correctionsFrom(
  entered: Entered,
  find: FindOutcode,
): Promise<Result<CorrectionChanges, readonly FieldError[]>> {
  const { outcode, trustKind, trustUid, ...plain } = entered;
  const place = outcode === undefined ? ok(undefined) : await placeFrom(outcode, find);
  const trust = trustFrom(entered);
  const faults = [
    ...agesFault(entered),
    ...(place.ok ? [] : [place.error]),
    ...(trust.ok ? [] : [trust.error]),
  ];
  if (faults.length > 0 || !place.ok || !trust.ok) return err(faults);
  return ok({
    ...plain,
    ...(place.value === undefined ? {} : { place: place.value }),
    ...(trust.value === undefined ? {} : { trust: trust.value }),
  });
}

function formFault({ type, trustKind }: Entered): readonly FieldError[] {
  if (type === undefined || trustKind === undefined) return [];
  const form = legalForm(type);
  if (form === 'academy' && trustKind === 'none') {
    return [
      {
        fieldId: 'trustKind',
        message: 'An academy always has a trust: change the type, or say which kind of trust',
      },
    ];
  }
  return form !== 'academy' && trustKind !== 'none'
    ? [
        {
          fieldId: 'trustKind',
          message: 'A school of this type has no academy trust: change the type, or who runs the school',
        },
      ]
    : [];
}

/** A school from the form for schools that are not listed. What was left empty is unknown. */
export async function byHandFrom(
  entered: Entered,
  find: FindOutcode,
): Promise<Result<SchoolByHand, readonly FieldError[]>> {
  const changes = await correctionsFrom(entered, find);
  const inconsistent = formFault(entered);
  if (!changes.ok) return err([...inconsistent, ...changes.error]);
  if (inconsistent.length > 0) return err(inconsistent);
  const { name, phase, type, character, laCode, place, trust } = changes.value;
  const { pupils = UNKNOWN, lowestAge = UNKNOWN, highestAge = UNKNOWN, sixthForm = UNKNOWN } = changes.value;
  if (
    name === undefined ||
    phase === undefined ||
    type === undefined ||
    character === undefined ||
    laCode === undefined ||
    place === undefined ||
    trust === undefined
  ) {
    throw new Error('the form for a school by hand let a needed answer pass as empty');
  }
  return ok({ name, phase, type, character, pupils, lowestAge, highestAge, sixthForm, laCode, place, trust });
}

/** What a form about our school starts with: its facts as they are known now. Unknown ones are left empty. */
export function entryOf(school: OurSchool): Partial<SchoolEntry> {
  const { position, postcode, trust, urn, laestab, openedOn, town, ...facts } = school;
  const known = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => typeof value !== 'object' || value.kind !== 'unknown'),
  );
  return {
    ...known,
    outcode: postcode,
    trustKind: trust.kind,
    ...(trust.kind === 'multi' ? { trustUid: trust.uid } : {}),
  };
}
