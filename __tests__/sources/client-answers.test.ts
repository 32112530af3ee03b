import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/sources/github/client.ts';
import { members, text } from '../../src/sources/github/shape.ts';
import { type Answer, clientWith, ok, read, whatever } from './answering.ts';

/** What the client tells of an answer, or of none, to who reads and to who writes. */

const write = (client: GitHubClient) => client.write('POST', '/x', {}, whatever, 'x');
const broken = (code: string, message = `connect ${code}`): Error => Object.assign(new Error(message), { code });

describe('a connection', () => {
  test.each([
    [broken('ECONNREFUSED'), 'connect ECONNREFUSED'],
    [new Error('other side closed'), 'other side closed'],
    [new RangeError(''), 'RangeError'],
  ])('that never works is told with what went wrong: %s', async (fault, detail) => {
    const { client, asked } = clientWith([fault]);
    const fact = { kind: 'unreachable', origin: 'https://git.example.org', detail };
    await expect(read(client)).rejects.toMatchObject({ fact });
    expect(asked).toHaveLength(4);
  });

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'])(
    'that never came about (%s) carried out no write, which is sent again',
    async (code) => {
      const { client, asked } = clientWith([broken(code), ok]);
      await write(client);
      expect(asked).toHaveLength(2);
    },
  );

  test.each([broken('ECONNRESET'), broken('ETIMEDOUT'), new Error('closed')])(
    'that broke may have carried it out: %s',
    async (fault) => {
      const { client, asked } = clientWith([fault, ok]);
      await expect(write(client)).rejects.toMatchObject({ fact: { kind: 'unclear', detail: fault.message } });
      expect(asked).toHaveLength(1);
    },
  );
});

describe('a write', () => {
  test.each<[status: number, kind: string]>([
    [408, 'unclear'],
    [499, 'refused'],
    [500, 'unclear'],
    [502, 'unclear'],
    [409, 'refused'],
    [422, 'refused'],
    [403, 'may-not-write'],
    [404, 'not-found'],
  ])('that is answered with %i is %s, and is sent once', async (status, kind) => {
    const { client, asked } = clientWith([{ status, body: '{"message": "because"}' }, ok]);
    await expect(write(client)).rejects.toMatchObject({ fact: { kind } });
    expect(asked).toHaveLength(1);
  });

  test.each<[status: number, kind: string]>([
    [422, 'refused'],
    [404, 'not-found'],
  ])('that is answered with %i tells what GitHub said', async (status, kind) => {
    const { client } = clientWith([{ status, body: '{"status":"4xx","message" : "because"}' }]);
    await expect(write(client)).rejects.toMatchObject({ fact: { kind, said: 'because' } });
  });
});

describe('an answer', () => {
  const named = members<{ name: string }>({ name: text });
  const name = (client: GitHubClient) => client.get('/x', named, 'x');

  test.each<[title: string, body: string, detail: string]>([
    ['no JSON', '{"name":', 'it is no JSON'],
    ['nothing', '', 'it is no JSON'],
    ['of another shape', '{"name":7}', 'name is no text'],
  ])('that is %s is a bad one', async (_, body, detail) => {
    const { client } = clientWith([{ status: 200, body }]);
    await expect(name(client)).rejects.toMatchObject({ fact: { kind: 'bad-answer', what: 'x', detail } });
  });

  test.each<Answer>([
    { status: 200, body: '{"name":7}' },
    { status: 201, body: '{' },
  ])('to a write that was carried out is looked up where it cannot be read: %j', async (answer) => {
    const { client } = clientWith([answer]);
    const written = client.write('POST', '/x', {}, named, 'x');
    await expect(written).rejects.toMatchObject({ fact: { kind: 'unclear' } });
  });

  test('without a body is nothing, and none is needed', async () => {
    const { client } = clientWith([{ status: 204, body: '' }]);
    expect(await client.write('DELETE', '/x', undefined, whatever, 'x')).toBeUndefined();
  });

  test('is not blamed for a mistake of ours', async () => {
    const mistake = new TypeError('ours');
    const failing = () => {
      throw mistake;
    };
    await expect(clientWith([ok]).client.get('/x', failing, 'x')).rejects.toBe(mistake);
  });
});
