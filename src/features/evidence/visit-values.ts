import * as z from 'zod/mini';
import { type IsoDate, parseIsoDate } from '../../domain/iso-date.ts';
import { VISIT_CHOOSERS, VISIT_STATES, type Visit, type VisitedPlace } from '../../finding/visit.ts';
import type { TrustDetail } from '../../worker/protocol.ts';

/** The fields of the form, in the order in which they stand. */
export const VISIT_FIELDS = ['school', 'elsewhere', 'state', 'on', 'chosenBy', 'who', 'seen'] as const;
type VisitField = (typeof VISIT_FIELDS)[number];

/** What the form holds; empty where nothing is entered. */
export type VisitValues = { readonly [F in VisitField]: string };

/** Stands for a place that is no school of the trust. */
export const ELSEWHERE = 'elsewhere';

/** What the form starts with. */
export function valuesOfVisit(visit: Visit | undefined): VisitValues {
  if (visit === undefined) {
    return { school: '', elsewhere: '', state: 'planned', on: '', chosenBy: '', who: '', seen: '' };
  }
  const { place, state, on, chosenBy, who, seen } = visit;
  return {
    school: place.kind === 'school' ? place.urn : ELSEWHERE,
    elsewhere: place.kind === 'school' ? '' : place.name,
    state,
    on: on === undefined ? '' : on,
    chosenBy: chosenBy === undefined ? '' : chosenBy,
    who,
    seen,
  };
}

/** Reads the whole form, all faults at once. `today`: no visit has taken place on a later day. */
export function visitSchema(
  { trust, schools }: TrustDetail,
  today: IsoDate,
): z.ZodMiniType<Omit<Visit, 'id'>, VisitValues> {
  return z.pipe(
    z.custom<VisitValues>((given) => typeof given === 'object'),
    z.transform((values, context) => {
      const refuse = (field: VisitField, message: string) =>
        context.issues.push({ code: 'custom', message, path: [field], input: values });
      const place = placeIn(values, schools);
      if (place === undefined) refuse(...missingPlace(values));
      const on = parseIsoDate(values.on);
      const state = VISIT_STATES.find((one) => one === values.state);
      const dated = values.on.trim() !== '';
      if (dated && !on.ok) refuse('on', 'Give the day as a date');
      if (state === undefined) refuse('state', 'Say whether the visit is planned or done');
      if (state === 'done' && !dated) refuse('on', 'Give the day of the visit');
      if (state === 'done' && on.ok && on.value > today) {
        refuse('on', 'Give a day that is not after today, or say that the visit is planned');
      }
      const chosenBy = VISIT_CHOOSERS.find((one) => one === values.chosenBy);
      if (place === undefined || state === undefined) return z.NEVER;
      return {
        uid: trust.uid,
        state,
        place,
        ...(on.ok ? { on: on.value } : {}),
        ...(chosenBy === undefined ? {} : { chosenBy }),
        who: values.who.trim(),
        seen: values.seen.trim(),
      };
    }),
  );
}

function missingPlace({ school }: VisitValues): readonly [VisitField, string] {
  return school === ELSEWHERE
    ? ['elsewhere', 'Name the place']
    : ['school', 'Choose the school or another place'];
}

function placeIn(
  { school, elsewhere }: VisitValues,
  schools: TrustDetail['schools'],
): VisitedPlace | undefined {
  const name = elsewhere.trim();
  if (school === ELSEWHERE) return name === '' ? undefined : { kind: 'elsewhere', name };
  const found = schools.find(({ urn }) => urn === school);
  return found === undefined ? undefined : { kind: 'school', urn: found.urn, name: found.name };
}
