import './zod-without-eval.ts';
import * as z from 'zod/mini';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import type { Result } from '../domain/result.ts';
import { parseTrustUid, type TrustUid } from '../domain/trust-uid.ts';
import { parseUrn, type Urn } from '../domain/urn.ts';

/** Longest text that one field takes, in characters. */
const LONGEST_TEXT = 20_000;

const branded = <T extends string>(parse: (given: unknown) => Result<T, unknown>, expected: string) =>
  z.custom<T>(
    (given) => {
      const parsed = parse(given);
      return parsed.ok && parsed.value === given;
    },
    { error: expected },
  );

export const urn = branded<Urn>(parseUrn, 'a URN of six digits');
export const trustUid = branded<TrustUid>(parseTrustUid, 'a trust UID of one to six digits');
export const isoDate = branded<IsoDate>(parseIsoDate, 'a date as YYYY-MM-DD');
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
export const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** A number of a range, both ends included. */
export const within = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));

/** A whole number of a range, both ends included. */
export const wholeWithin = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

type Plain = string | number | boolean | null | undefined;

type Frozen<T> = T extends Plain ? T : { readonly [K in keyof T]: Frozen<T[K]> };
type AllRequired<T> = T extends Plain ? T : { readonly [K in keyof T]-?: AllRequired<T[K]> };
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** `true` when both say the same, in values, keys, and whether a key may be absent. */
export type Agree<A, B> = Mutual<Frozen<A>, B> & Mutual<AllRequired<Frozen<A>>, AllRequired<B>>;
