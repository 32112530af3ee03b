import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { parse } from 'yaml';
import { policyJsonSchema, SCHEMA_FILE } from '../../scripts/policy-json-schema.ts';
import { policySchema } from '../../src/policy/schema.ts';

const schema = JSON.parse(policyJsonSchema()) as Record<string, unknown>;
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
// Words that only editors read.
for (const keyword of ['enumDescriptions', 'patternErrorMessage']) ajv.addKeyword(keyword);
const fits = ajv.compile(schema);

// proves 107
test('the committed schema is the one that the source gives', () => {
  const committed = readFileSync(new URL(`../../${SCHEMA_FILE}`, import.meta.url), 'utf8');
  // `npm run generate` writes it anew.
  expect(committed).toBe(policyJsonSchema());
});

// proves 107
describe('the JSON schema and the reader agree', () => {
  test.each([
    ['{}', true],
    ['lines: [{branch: main, role: development, base: "5.10.0"}]', true],
    ['lines: [{branch: main, role: development, base: 5.10}]', false],
    ['extends: a/b', false],
    ['extends: a/b/c.yml@v1', true],
    ['extends: "a/b/c d.yml@v1"', false],
    ['declarations: {title: "(?<bump>x)"}', true],
    ['declarations: {title: " "}', false],
    ['waivers: [{rule: number-gap, reason: a, until: 2026-12-31}]', true],
    ['waivers: [{rule: number-gap, reason: " "}]', false],
    ['rules: {number-gap: off}', true],
    ['rules: {number-gap: on}', false],
  ])('%s', (text, expected) => {
    const data: unknown = parse(text);
    expect({ zod: policySchema().safeParse(data).success, ajv: fits(data) }).toEqual({ zod: expected, ajv: expected });
  });

  test('on documents that are mostly right', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      true,
      5.1,
      -1,
      0,
      '',
      ' ',
      'main',
      'a b',
      [],
      ['a'],
      {},
      { en: 'a' },
      '2026-02-30',
    );
    const mostly = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
      fc.oneof({ weight: 80, arbitrary: usual }, { weight: 1, arbitrary: odd });
    /** A mapping with any of the optional keys, all of the required ones, and now and then a wrong one or one too many. */
    const mapping = (
      required: Readonly<Record<string, fc.Arbitrary<unknown>>>,
      optional: Readonly<Record<string, fc.Arbitrary<unknown>>>,
    ): fc.Arbitrary<unknown> => {
      const all = Object.fromEntries(
        Object.entries({ ...required, ...optional, surplus: odd }).map(([key, value]) => [key, mostly(value)]),
      );
      const requiredKeys = Object.keys(required);
      const kept = fc.record(all, { requiredKeys }).map((record) => record as Record<string, unknown>);
      return fc.tuple(kept, fc.nat(40)).map(([record, luck]) => {
        const { surplus: _, ...usual } = record;
        return luck === 0 ? record : usual;
      });
    };
    const list = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.array(mostly(item), { maxLength: 3 });
    const word = fc.constantFrom('main', 'OLK-5.10', '*-testing', '5.10.0', 'devel', 'base');
    const name = fc.constantFrom('base', 'devel', 'a-b', 'a1');
    const key = fc.oneof(
      { weight: 20, arbitrary: name },
      { weight: 1, arbitrary: fc.constantFrom('A', '', '1a', 'a_b') },
    );
    const flag = fc.boolean();
    const phrase = fc.oneof(word, mapping({ en: word, zh: word }, {}));
    const field = mapping(
      {},
      {
        kind: fc.constantFrom('counter', 'word', 'month'),
        label: word,
        meaning: phrase,
        start: fc.nat(5),
        absent: fc.constantFrom('below', 'above', 'start'),
        'runs-on': flag,
        unordered: flag,
        fleeting: flag,
      },
    );
    const step = mapping(
      { raises: name },
      {
        part: fc.constantFrom('series', 'sublevel'),
        by: fc.constant('any'),
        reserved: flag,
        practice: flag,
        unlisted: flag,
        leaves: fc.dictionary(key, mostly(fc.constantFrom('reset', 'free', 'not-lower', 'rises')), { maxKeys: 2 }),
      },
    );
    const scheme = mapping(
      {
        form: word,
        fields: fc.dictionary(key, mostly(field), { maxKeys: 2 }),
        steps: mapping({}, { development: list(step), maintenance: list(step), following: list(step) }),
      },
      { title: phrase, source: word, tag: word, order: list(name), examples: list(word) },
    );
    const role = fc.constantFrom('development', 'maintenance', 'following', 'frozen', 'ignored');
    const rule = fc.constantFrom('number-gap', 'number-step', 'line-frozen');
    const severity = fc.constantFrom('off', 'notice', 'warning', 'error');
    const policy = mapping(
      {},
      {
        strictness: fc.constantFrom('practice', 'published'),
        scheme: word,
        schemes: fc.dictionary(key, mostly(scheme), { maxKeys: 2 }),
        lines: list(mapping({ branch: word, role }, { scheme: word, base: word, from: word })),
        carriers: list(
          mapping(
            { path: word, kind: fc.constantFrom('rpm-spec', 'text', 'kernel-makefile') },
            { scheme: word, compare: fc.array(name, { minLength: 1, maxLength: 3 }), group: word },
          ),
        ),
        unpackaged: list(word),
        'new-build': fc.constantFrom('every-change', 'release', 'never'),
        declarations: mapping(
          {},
          {
            trailers: mapping({}, { number: fc.constant('Release-Tag'), bump: fc.constantFrom('Bump', 'B: p') }),
            labels: mapping({}, { major: word, minor: word, patch: word, emergency: word }),
            title: fc.constantFrom('off', '(?<bump>x)'),
          },
        ),
        rules: mapping({}, { 'number-gap': severity, 'number-step': severity }),
        extends: fc.constantFrom('a/b/c.yml@v1', 'a/b/c@main'),
        waivers: list(
          mapping(
            { rule, reason: word },
            { match: word, branch: word, until: fc.constantFrom('2026-12-31', '2028-02-29', '2026-02-29', '26-1-1') },
          ),
        ),
      },
    );
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(policy, (document) => {
        const zod = policySchema().safeParse(document).success;
        seen[zod ? 'right' : 'wrong'] += 1;
        expect(fits(document)).toBe(zod);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(150);
  });
});
