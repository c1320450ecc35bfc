import { expect, test } from 'vitest';
import { createLatest, createWorkerClient, type WorkerPort } from './client.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';

/** A port that keeps what it is sent and answers when told. */
class FakePort implements WorkerPort {
  readonly sent: WorkerRequest[] = [];
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  terminated = false;
  postMessage(request: WorkerRequest) {
    this.sent.push(request);
  }
  terminate() {
    this.terminated = true;
  }
  say(response: WorkerResponse) {
    this.onmessage?.(new MessageEvent('message', { data: response }));
  }
  crash() {
    this.onerror?.(new Event('error') as ErrorEvent);
  }
}

function setUp() {
  const ports: FakePort[] = [];
  const client = createWorkerClient(() => {
    const port = new FakePort();
    ports.push(port);
    return port;
  });
  return { client, ports, port: (at: number) => ports[at] as FakePort };
}

const FIND = { query: 'elm', limit: 10 } as const;

test('the worker starts at the first question and not before', () => {
  const { client, ports } = setUp();
  expect(ports).toHaveLength(0);
  client.ask('findSchools', FIND);
  client.ask('findSchools', FIND);
  expect(ports).toHaveLength(1);
});

test('answers reach their own questions, in whatever order they come', async () => {
  const { client, port } = setUp();
  const first = client.ask('findSchools', { query: 'a', limit: 1 });
  const second = client.ask('findSchools', { query: 'b', limit: 1 });
  const [a, b] = port(0).sent;
  port(0).say({ id: b?.id ?? -1, kind: 'done', answer: ['of b'] });
  port(0).say({ id: a?.id ?? -1, kind: 'done', answer: ['of a'] });
  expect(await first).toEqual({ ok: true, value: ['of a'] });
  expect(await second).toEqual({ ok: true, value: ['of b'] });
});

test('a failure and progress reach the question that they belong to', async () => {
  const { client, port } = setUp();
  const shares: number[] = [];
  const answer = client.ask('load', {}, { onProgress: ({ share }) => shares.push(share) });
  const id = port(0).sent[0]?.id ?? -1;
  port(0).say({ id, kind: 'progress', share: 0.4, stage: 'fetching' });
  port(0).say({ id: id + 1, kind: 'progress', share: 0.9, stage: 'fetching' });
  port(0).say({ id, kind: 'failed', failure: { code: 'offline', message: 'No connection.' } });
  expect(await answer).toEqual({ ok: false, error: { code: 'offline', message: 'No connection.' } });
  expect(shares).toEqual([0.4]);
});

test('of questions asked as the latest, only the newest is answered', async () => {
  const { client, port } = setUp();
  const find = createLatest(client, 'findSchools');
  const older = find({ query: 'el', limit: 10 });
  const newer = find({ query: 'elm', limit: 10 });
  const [a, b] = port(0).sent;
  port(0).say({ id: a?.id ?? -1, kind: 'done', answer: ['stale'] });
  port(0).say({ id: b?.id ?? -1, kind: 'done', answer: ['fresh'] });
  expect(await older).toMatchObject({ ok: false, error: { code: 'superseded' } });
  expect(await newer).toEqual({ ok: true, value: ['fresh'] });
});

test('a question that was aborted before it was asked is not sent', async () => {
  const { client, ports } = setUp();
  const answer = await client.ask('findSchools', FIND, { signal: AbortSignal.abort() });
  expect(answer).toMatchObject({ ok: false, error: { code: 'superseded' } });
  expect(ports).toHaveLength(0);
});

test('a crash fails every open question in plain words, and the next question starts a new worker', async () => {
  const { client, ports, port } = setUp();
  const first = client.ask('load', {});
  const second = client.ask('findSchools', FIND);
  port(0).crash();
  expect(await first).toMatchObject({ ok: false, error: { code: 'worker-crashed' } });
  expect(await second).toMatchObject({ ok: false, error: { code: 'worker-crashed' } });
  expect(port(0).terminated).toBe(true);
  const third = client.ask('load', {});
  expect(ports).toHaveLength(2);
  port(1).say({ id: port(1).sent[0]?.id ?? -1, kind: 'done', answer: 'loaded' });
  expect(await third).toEqual({ ok: true, value: 'loaded' });
});
