import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/sources/github/client.ts';
import { type Answer, clientWith, NOW, ok, read, whatever } from './answering.ts';

/** How the client waits and asks again, with a clock that only its own waits move. */

const date = (seconds: number): string => new Date(NOW + seconds * 1000).toUTCString();
const resetIn = (seconds: number): string => String(Math.floor(NOW / 1000) + seconds);

// proves 83
describe('reading is repeated after faults that pass', () => {
  test.each([408, 500, 502, 503, 504])('status %i', async (status) => {
    const { client, waits, asked } = clientWith([{ status }, { status }, ok]);
    await read(client);
    expect({ waits, asked: asked.length }).toEqual({ waits: [250, 500], asked: 3 });
  });

  test('a connection that breaks', async () => {
    const { client, asked } = clientWith([new Error('read ECONNRESET'), ok]);
    await read(client);
    expect(asked).toHaveLength(2);
  });

  test('four times in all, and then no more', async () => {
    const { client, waits, asked } = clientWith([{ status: 503 }]);
    await expect(read(client)).rejects.toMatchObject({ fact: { kind: 'bad-answer' } });
    expect({ waits, asked: asked.length }).toEqual({ waits: [250, 500, 1000], asked: 4 });
  });

  test.each([400, 401, 403, 404, 410, 422, 451])('not after status %i', async (status) => {
    const { client, asked } = clientWith([{ status }]);
    await expect(read(client)).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });
});

// proves 86
test.each<[number, Readonly<Record<string, string>>, object]>([
  [300, {}, { kind: 'bad-answer', detail: expect.stringContaining('a redirect (300)') }],
  [400, {}, { kind: 'bad-answer', detail: 'status 400' }],
  [404, { 'x-ratelimit-remaining': '0', 'retry-after': '1' }, { kind: 'not-found', said: '' }],
  [404, { location: '/api/v3/y' }, { kind: 'not-found' }],
  [301, {}, { kind: 'bad-answer', detail: expect.stringContaining('a redirect (301)') }],
  [401, {}, { kind: 'unauthorized' }],
  [403, { 'x-accepted-github-permissions': 'contents=read' }, { kind: 'forbidden', permission: 'contents=read' }],
  [403, {}, { kind: 'forbidden', permission: undefined }],
  [404, {}, { kind: 'not-found' }],
  [410, {}, { kind: 'not-found' }],
  [451, {}, { kind: 'forbidden' }],
])('status %i with %j is told as %j', async (status, headers, fact) => {
  const { client } = clientWith([{ status, headers }]);
  await expect(read(client)).rejects.toMatchObject({ fact });
});

// proves 84
describe('limits are kept by the time of the server', () => {
  test.each<{ title: string; headers: Readonly<Record<string, string>>; waits: readonly number[] }>([
    { title: 'seconds', headers: { 'retry-after': '7' }, waits: [7000] },
    { title: 'a date', headers: { 'retry-after': date(9), date: date(0) }, waits: [9000] },
    {
      title: 'a date, its clock ten minutes ahead',
      headers: { 'retry-after': date(609), date: date(600) },
      waits: [9000],
    },
    {
      title: 'a date, its clock ten minutes behind',
      headers: { 'retry-after': date(-591), date: date(-600) },
      waits: [9000],
    },
    { title: 'a date that has passed', headers: { 'retry-after': date(-30), date: date(0) }, waits: [0] },
    { title: 'less than nothing', headers: { 'retry-after': '-5', date: date(0) }, waits: [0] },
    {
      title: 'a reset',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetIn(20), date: date(0) },
      waits: [20_000],
    },
    {
      title: 'a reset, its clock ten minutes ahead',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetIn(620), date: date(600) },
      waits: [20_000],
    },
    {
      title: 'a reset that has passed',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetIn(-20) },
      waits: [0],
    },
    { title: 'nothing told: a minute', headers: {}, waits: [60_000] },
    { title: 'nothing that can be read: a minute', headers: { 'retry-after': 'soon' }, waits: [60_000] },
    {
      title: 'nothing that can be read, and a reset',
      headers: { 'retry-after': '', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetIn(20), date: date(0) },
      waits: [20_000],
    },
  ])('$title', async ({ headers, waits }) => {
    const told = clientWith([{ status: 429, headers }, ok]);
    await read(told.client);
    expect(told.waits).toEqual(waits);
    expect(told.asked).toHaveLength(2);
  });

  test.each<{ title: string; headers: Readonly<Record<string, string>> }>([
    {
      title: 'two hours',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetIn(7200), date: date(0) },
    },
    { title: 'two minutes', headers: { 'retry-after': '120' } },
    { title: 'for ever', headers: { 'retry-after': '9'.repeat(12) } },
    { title: 'nobody knows how long', headers: { 'x-ratelimit-remaining': '0' } },
  ])('what would take $title is given up at once, with the time where it is known', async ({ headers }) => {
    const { client, waits, asked } = clientWith([{ status: 403, headers }]);
    const resets =
      headers['x-ratelimit-reset'] === undefined ? undefined : new Date(Number(resetIn(7200)) * 1000).toISOString();
    await expect(read(client)).rejects.toMatchObject({ fact: { kind: 'rate-limited', resets } });
    expect({ waits, asked: asked.length }).toEqual({ waits: [], asked: 1 });
  });

  test('the patience begins with the first wait that a limit asks for', async () => {
    const limit: Answer = { status: 429, headers: { 'retry-after': '60' } };
    const { client, waits } = clientWith([{ status: 404 }, new Error('read ECONNRESET'), limit, ok]);
    await expect(read(client)).rejects.toMatchObject({ fact: { kind: 'not-found' } });
    await read(client);
    expect(waits).toEqual([250, 60_000]);
  });

  test('all waits together stay within the patience', async () => {
    const { client, waits } = clientWith([{ status: 429, headers: { 'retry-after': '25' } }]);
    await expect(read(client)).rejects.toMatchObject({ fact: { kind: 'rate-limited' } });
    await expect(read(client)).rejects.toMatchObject({ fact: { kind: 'rate-limited' } });
    expect(waits).toEqual([25_000, 25_000]);
  });
});

// proves 85
describe('errors of GraphQL, with status 200', () => {
  const query = (client: GitHubClient) => client.query('query { x }', {}, whatever, 'x');
  const errors = (type: string, data: unknown = null, message = 'no'): Answer => ({
    status: 200,
    body: JSON.stringify({ data, errors: [{ type, message }] }),
  });

  test.each<[title: string, answer: Answer, kind: string]>([
    ['beside all of the data', errors('SOMETHING', { x: 1 }), 'bad-answer'],
    [
      'a limit that resets too late',
      { ...errors('RATE_LIMITED'), headers: { 'retry-after': '600' } } as Answer,
      'rate-limited',
    ],
    ['no right', errors('FORBIDDEN'), 'forbidden'],
    ['not there', errors('NOT_FOUND'), 'not-found'],
    ['no data and no error', { status: 200, body: '{}' }, 'bad-answer'],
    ['no JSON', { status: 200, body: '{"data":' }, 'bad-answer'],
    ['a list', { status: 200, body: '[]' }, 'bad-answer'],
    ['null', { status: 200, body: 'null' }, 'bad-answer'],
    ['nothing', { status: 200, body: '' }, 'bad-answer'],
  ])('%s', async (_, answer, kind) => {
    const { client, asked } = clientWith([answer]);
    await expect(query(client)).rejects.toMatchObject({ fact: { kind } });
    expect(asked).toHaveLength(1);
  });

  test.each<[title: string, answer: Answer, read: object, write: object]>([
    ['no right', errors('FORBIDDEN'), { kind: 'forbidden' }, { kind: 'may-not-write' }],
    [
      'a locked conversation',
      errors('FORBIDDEN', null, 'The issue is locked'),
      { kind: 'forbidden' },
      { kind: 'refused', status: 403 },
    ],
    ['wrong input', errors('UNPROCESSABLE'), { kind: 'bad-answer' }, { kind: 'refused', status: 422 }],
    ['anything else', errors('SOMETHING'), { kind: 'bad-answer' }, { kind: 'unclear' }],
  ])('%s is another thing to who reads and to who writes', async (_, answer, read, write) => {
    await expect(query(clientWith([answer]).client)).rejects.toMatchObject({ fact: read });
    const { client, asked } = clientWith([answer]);
    await expect(client.mutate('mutation', {}, whatever, 'x')).rejects.toMatchObject({ fact: write });
    expect(asked).toHaveLength(1);
  });

  test('a limit that passes is waited for', async () => {
    const limited = { ...errors('RATE_LIMITED'), headers: { 'retry-after': '2' } } as Answer;
    const { client, waits } = clientWith([limited, { status: 200, body: '{"data":{}}' }]);
    await query(client);
    expect(waits).toEqual([2000]);
  });

  test('one that does not pass is asked about four times', async () => {
    const { client, asked } = clientWith([{ ...errors('RATE_LIMITED'), headers: { 'retry-after': '1' } } as Answer]);
    await expect(query(client)).rejects.toMatchObject({ fact: { kind: 'rate-limited' } });
    expect(asked).toHaveLength(4);
  });
});

// proves 87
describe('redirects', () => {
  const to = (location: string, status = 301): Answer => ({ status, headers: { location } });

  test.each([301, 302, 307, 308])('%i within the origin is followed', async (status) => {
    const { client, asked } = clientWith([to('/api/v3/repositories/7/x', status), ok]);
    await read(client);
    expect(asked).toEqual([
      'GET https://git.example.org/api/v3/repos/o/r/x',
      'GET https://git.example.org/api/v3/repositories/7/x',
    ]);
  });

  test.each([
    ...[
      'https://elsewhere.example.org/x',
      '//elsewhere.example.org/x',
      'http://git.example.org/x',
      'https://git.example.org:8443/x',
    ],
    ...[
      'https://git.example.org@elsewhere.example.org/',
      'https://me@git.example.org/x',
      'file:///etc/passwd',
      'http://[',
    ],
  ])('%s is not', async (location) => {
    const { client, asked } = clientWith([to(location)]);
    await expect(read(client)).rejects.toMatchObject({ fact: { kind: 'bad-answer' } });
    expect(asked).toHaveLength(1);
  });

  test('one that goes round ends', async () => {
    const { client, asked } = clientWith([to('/api/v3/repos/o/r/x')]);
    await expect(read(client)).rejects.toMatchObject({ fact: { kind: 'bad-answer' } });
    expect(asked).toHaveLength(4);
  });

  test('a write is never sent on', async () => {
    const { client, asked } = clientWith([to('/api/v3/y', 307)]);
    await expect(client.write('POST', '/x', {}, whatever, 'x')).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });
});

// proves 48
describe('the distance between writes', () => {
  const write = (client: GitHubClient) => client.write('POST', '/x', {}, whatever, 'x');
  const mutate = (client: GitHubClient) => client.mutate('mutation', {}, whatever, 'x');
  const data: Answer = { status: 200, body: '{"data":{}}' };
  const limit: Answer = { status: 429, headers: { 'retry-after': '0' } };

  test('the writes of a check go at once, and wait for nobody', async () => {
    const { client, waits, asked } = clientWith([data]);
    await Promise.all(Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? write(client) : mutate(client))));
    expect({ waits, asked: asked.length }).toEqual({ waits: [], asked: 8 });
  });

  test('whatever comes after eight goes one at a time, a second apart', async () => {
    const { client, waits, asked } = clientWith([data]);
    await Promise.all(Array.from({ length: 11 }, () => write(client)));
    expect({ waits, asked: asked.length }).toEqual({ waits: [1000, 1000, 1000], asked: 11 });
  });

  test.each([
    { title: 'a write', met: write },
    { title: 'a read', met: read },
  ])('and so does every write after $title has met a limit', async ({ met }) => {
    const { client, waits } = clientWith([limit, data]);
    await met(client);
    await Promise.all([write(client), mutate(client)]);
    expect(waits.slice(1)).toEqual(met === read ? [1000] : [1000, 1000]);
  });

  test('one that fails holds up nobody', async () => {
    const { client, waits } = clientWith([limit, { status: 422 }, data]);
    await expect(write(client)).rejects.toMatchObject({ fact: { kind: 'refused' } });
    await write(client);
    expect(waits).toEqual([0, 1000]);
  });

  test('one that begins a second later anyway does not wait', async () => {
    const { client, waits } = clientWith([limit, data, { status: 429, headers: { 'retry-after': '1' } }, data]);
    await write(client);
    await read(client);
    await write(client);
    expect(waits).toEqual([0, 1000]);
  });

  test('reading is not held up by it', async () => {
    const { client, waits } = clientWith([data]);
    for (let index = 0; index < 20; index += 1) await read(client);
    expect(waits).toEqual([]);
  });
});
