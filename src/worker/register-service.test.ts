import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { aUrn } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import type { FetchPart } from '../dataset/load-registry.ts';
import { err, ok } from '../domain/result.ts';
import { completeAnswers } from '../matching/defaults.ts';
import type { RankInput, WorkerCalls, WorkerKind, WorkerRequest } from './protocol.ts';
import { createRegisterService, type RegisterService } from './register-service.ts';

const REGISTRY = new URL('../../data/registry/', import.meta.url);
const fromDisk: FetchPart = async (file) => ok(await readFile(new URL(file, REGISTRY), 'utf8'));
const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
const pause = () => new Promise<void>((resume) => setImmediate(resume));
const online = { sha256, isOnline: () => true, pause };

async function ask<K extends WorkerKind>(service: RegisterService, kind: K, given: WorkerCalls[K]['ask']) {
  const outcome = await service({ id: 1, kind, ask: given } as WorkerRequest, () => {});
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value as WorkerCalls[K]['answer'];
}

describe('on the committed registry', () => {
  const service = createRegisterService({ fetchPart: fromDisk, ...online });

  test('loading tells how far it has come, never backwards, and what it holds', async () => {
    const fresh = createRegisterService({ fetchPart: fromDisk, ...online });
    const shares: number[] = [];
    const outcome = await fresh({ id: 1, kind: 'load', ask: {} }, ({ share }) => shares.push(share));
    expect(outcome).toMatchObject({ ok: true, value: { schoolCount: 21_990 } });
    expect(shares[0]).toBe(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('a misspelt school is found with what tells it from its namesakes', async () => {
    const [first] = await ask(service, 'findSchools', { query: 'hawthorn primry nottingham', limit: 5 });
    expect(first).toMatchObject({ urn: '148675', phase: 'primary' });
    expect(first?.authority).not.toBe('');
  });

  test('a trust is found by name, and its schools lie at a distance only once our school is known', async () => {
    const [first] = await ask(service, 'findTrusts', { query: 'flying high trust', limit: 3 });
    expect(first?.name).toBe('Flying High Trust');
    const uid = first?.uid ?? aUid('1');
    const without = await ask(service, 'trust', { uid, school: null });
    expect(without?.schools.map(({ distanceKm }) => distanceKm)).toEqual(without?.schools.map(() => null));
    const school = await ask(service, 'school', { urn: aUrn('122654') });
    const known = await ask(service, 'trust', { uid, school });
    expect(known?.schools.every(({ distanceKm }) => distanceKm !== null && distanceKm >= 0)).toBe(true);
  });

  test('what the register does not have is null, not a failure', async () => {
    expect(await ask(service, 'school', { urn: aUrn('999999') })).toBeNull();
    expect(await ask(service, 'trust', { uid: aUid('999999'), school: null })).toBeNull();
    expect(await ask(service, 'outcode', { outcode: 'QQ99' })).toBeNull();
  });

  test('a map gets the outlines of all authorities, each a closed line', async () => {
    const shapes = await ask(service, 'boundaries', {});
    expect(shapes).toHaveLength(153);
    expect(shapes.every(({ rings }) => rings.length > 0)).toBe(true);
    for (const ring of shapes.flatMap(({ rings }) => rings)) expect(ring.at(-1)).toEqual(ring[0]);
  });

  test('several trusts come in the order asked, without those that the register does not have', async () => {
    const found = await ask(service, 'findTrusts', { query: 'academy trust', limit: 2 });
    const uids = [aUid('999999'), ...found.map(({ uid }) => uid)];
    const trusts = await ask(service, 'trusts', { uids, school: null });
    expect(trusts.map(({ trust }) => trust.uid)).toEqual(uids.slice(1));
    const { trusts: rolled, ours } = await ask(service, 'outcomes', { uids, urn: aUrn('122654') });
    expect(rolled.map(({ uid, rollUp }) => [uid, rollUp.schools])).toEqual(
      trusts.map(({ trust, schools }) => [trust.uid, schools.length]),
    );
    expect(ours?.schools).toBe(1);
  });

  test('explanations give the scores of the order that they explain', async () => {
    const school = await ask(service, 'school', { urn: aUrn('122654') });
    if (school === null) throw new Error('the example school left the register');
    const input: RankInput = { school, answers: completeAnswers({}, school), recorded: {} };
    const order = await ask(service, 'rank', input);
    if (!('ranked' in order)) throw new Error(`refused: ${order.kind}`);
    const firstFive = order.ranked.slice(0, 5);
    const explained = await ask(service, 'explain', { ...input, uids: firstFive.map(({ uid }) => uid) });
    expect(explained.map(({ uid }) => uid)).toEqual(firstFive.map(({ uid }) => uid));
    for (const [place, { score }] of explained.entries()) {
      expect(score.expected).toBeCloseTo(Number(firstFive[place]?.score.expected), 12);
    }
  });

  test('with no weight at all nothing is ranked or explained', async () => {
    const school = await ask(service, 'school', { urn: aUrn('122654') });
    if (school === null) throw new Error('the example school left the register');
    const none = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };
    const answers = completeAnswers({ weights: { considerations: none } }, school);
    const input: RankInput = { school, answers, recorded: {} };
    expect(await ask(service, 'rank', input)).toEqual({ kind: 'all-weights-zero' });
    expect(await ask(service, 'explain', { ...input, uids: [aUid('2044')] })).toEqual([]);
  });
});

describe('when the registry cannot be read', () => {
  const missing: FetchPart = async () => err({ kind: 'not-fetched', why: 'the server answered 404' });
  const load: WorkerRequest = { id: 1, kind: 'load', ask: {} };

  test('a missing file is named', async () => {
    const service = createRegisterService({ fetchPart: missing, ...online });
    const outcome = await service(load, () => {});
    expect(outcome).toMatchObject({ ok: false, error: { code: 'registry-missing', file: 'manifest.json' } });
  });

  test('without a connection the message speaks of the connection', async () => {
    const service = createRegisterService({ fetchPart: missing, sha256, isOnline: () => false, pause });
    const outcome = await service(load, () => {});
    expect(outcome).toMatchObject({ ok: false, error: { code: 'offline' } });
  });

  test('a file that was changed on its way is refused', async () => {
    const changed: FetchPart = async (file) => {
      const part = await fromDisk(file);
      return part.ok && file === 'trusts.json' ? ok(`${part.value} `) : part;
    };
    const service = createRegisterService({ fetchPart: changed, ...online });
    const outcome = await service(load, () => {});
    expect(outcome).toMatchObject({ ok: false, error: { code: 'registry-damaged', file: 'trusts.json' } });
  });

  test('without boundaries the map fails, and nothing else does', async () => {
    const noMap: FetchPart = async (file) => (file === 'boundaries.json' ? missing(file) : fromDisk(file));
    const service = createRegisterService({ fetchPart: noMap, ...online });
    const shapes = await service({ id: 1, kind: 'boundaries', ask: {} }, () => {});
    expect(shapes).toMatchObject({ ok: false, error: { code: 'registry-missing', file: 'boundaries.json' } });
    expect(await service(load, () => {})).toMatchObject({ ok: true });
  });

  test('the next question tries again', async () => {
    let attempts = 0;
    const onceMissing: FetchPart = async (file) => {
      attempts += 1;
      return attempts === 1 ? missing(file) : fromDisk(file);
    };
    const service = createRegisterService({ fetchPart: onceMissing, ...online });
    expect(await service(load, () => {})).toMatchObject({ ok: false });
    expect(await service(load, () => {})).toMatchObject({ ok: true });
  });
});
