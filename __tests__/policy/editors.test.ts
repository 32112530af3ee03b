import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, getLanguageService } from 'yaml-language-server';
import { SCHEMES } from '../../src/numbering/schemes.ts';
import { RULE_IDS } from '../../src/rules/ids.ts';
import { pawl } from '../acceptance/world.ts';
import { blocks, fileOf, read } from '../docs/papers.ts';
import { kernelPackage } from '../support/packaging.ts';
import { createRepository } from '../support/repository.ts';
import { loadPolicy } from './support/load.ts';

/** What an editor with the YAML language server says of a policy, by that server's own library and the committed schema. */
const SCHEMA = readFileSync(new URL('../../schema/pawl.schema.json', import.meta.url), 'utf8');

interface Settings {
  /** Whether the editor is told by its settings which files the schema is for. */
  readonly told: boolean;
}

function editor({ told }: Settings) {
  const asked: string[] = [];
  const service = getLanguageService({
    schemaRequestService: async (address) => {
      asked.push(address);
      return SCHEMA;
    },
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  });
  const schemas = told ? [{ uri: 'file:///pawl.schema.json', fileMatch: ['.github/pawl.yml'] }] : [];
  service.configure({ validate: true, completion: true, hover: true, yamlVersion: '1.2', schemas });
  return { service, asked };
}

const { service } = editor({ told: true });

let opened = 0;
/** A document of its own each time, since the server keeps what it has read of one. */
function open(text: string) {
  opened += 1;
  return TextDocument.create(`file:///repository${opened}/.github/pawl.yml`, 'yaml', 1, text);
}

/** What is offered at the mark. */
async function offeredAt(text: string): Promise<readonly string[]> {
  const document = open(text.replace('¦', ''));
  const { items } = await service.doComplete(document, document.positionAt(text.indexOf('¦')), false);
  return items.map(({ label }) => label);
}

const hoverAt = async (text: string): Promise<string> => {
  const document = open(text.replace('¦', ''));
  const hover = await service.doHover(document, document.positionAt(text.indexOf('¦')));
  return JSON.stringify(hover?.contents ?? '');
};

const complaints = (text: string): Promise<readonly Diagnostic[]> => service.doValidation(open(text), false);

describe('an editor completes', () => {
  test.each<[what: string, text: string, offered: readonly string[]]>([
    [
      'keys at the top',
      '¦',
      ['strictness', 'scheme', 'lines', 'carriers', 'interfaces', 'rules', 'waivers', 'extends'],
    ],
    ['keys of a line', 'lines:\n  - branch: main\n    ¦', ['role', 'scheme', 'base', 'from']],
    ['keys of a carrier', 'carriers:\n  - path: SOURCE\n    ¦', ['kind', 'compare', 'group', 'pointer']],
    ['keys of an interface', 'interfaces:\n  - name: kabi\n    ¦', ['version', 'features', 'removed', 'deprecate-for']],
    ['keys of a waiver', 'waivers:\n  - rule: calendar\n    ¦', ['match', 'branch', 'reason', 'until']],
    [
      'keys of a step',
      'schemes:\n  acme:\n    steps:\n      maintenance:\n        - ¦',
      ['raises', 'reserved', 'leaves'],
    ],
    ['rules', 'rules:\n  ¦', RULE_IDS],
    ['the rule of a waiver', 'waivers:\n  - rule: ¦', RULE_IDS],
    ['severities', 'rules:\n  number-gap: ¦', ['"off"', 'notice', 'warning', 'error']],
    ['roles', 'lines:\n  - {branch: main, role: ¦}', ['development', 'maintenance', 'following', 'frozen', 'ignored']],
    ['schemes', 'scheme: ¦', SCHEMES.map(({ id }) => id)],
    ['schemes of a line', 'lines:\n  - branch: main\n    scheme: ¦', SCHEMES.map(({ id }) => id)],
    ['kinds of carriers', 'carriers:\n  - path: a\n    kind: ¦', ['rpm-spec', 'text', 'json', 'debian-changelog']],
    ['kinds of features', 'interfaces:\n  - features: {path: a, kind: ¦}', ['symbols', 'list', 'uapi', 'kconfig']],
    ['demands', 'interfaces:\n  - removed: ¦', ['major', 'minor', 'patch', 'none', 'forbid', 'warn', 'notice']],
    ['kinds of tags', 'tags:\n  object: ¦', ['any', 'annotated', 'signed']],
  ])('%s', async (_, text, offered) => {
    expect(await offeredAt(text)).toEqual(expect.arrayContaining([...offered]));
  });

  test('nothing that a key does not take', async () => {
    expect(await offeredAt('strictness: ¦')).toEqual(['practice', 'published']);
    expect(await offeredAt('rules:\n  number-gap: ¦')).toHaveLength(4);
  });

  test('a key that is begun without writing what nobody asked for', async () => {
    const document = open('');
    const { items } = await service.doComplete(document, { line: 0, character: 0 }, false);
    const written = Object.fromEntries(items.map(({ label, insertText }) => [label, insertText ?? '']));
    expect(written['rules']).toBe('rules:\n  ');
    expect(written['lines']).toBe('lines:\n  - branch: $1\n    role: $2');
    expect(Object.values(written).join('\n')).not.toContain('[object Object]');
  });
});

describe('an editor complains where Pawl does', () => {
  test.each<[text: string, place: string, says: RegExp]>([
    ['strictnes: practice\n', '1:1', /strictnes is not allowed/],
    ['strictness: practic\n', '1:13', /"practice", "published"/],
    ['lines:\n  - branch: main\n', '2:5', /Missing property "role"/],
    ['lines:\n  - branch: main\n    role: maintenace\n', '3:11', /"maintenance"/],
    ['lines:\n  - branch: main\n    role: development\n    base: 5.10\n', '4:11', /Expected "string"/],
    ['rules:\n  number-gap: on\n', '2:15', /"off", "notice"/],
    ['rules:\n  number-gaps: off\n', '2:3', /number-gaps is not allowed/],
    ['interfaces:\n  - name: Kabi\n    features: {path: Module.kabi_x}\n', '2:11', /Small letters, digits/],
    ['interfaces:\n  - name: kabi\n', '2:5', /Missing property "features"/],
    [
      'interfaces:\n  - name: a\n    features: {path: b.list, kind: plain}\n    version: {path: a.yml}\n',
      '4:5',
      /"pointer"/,
    ],
    ['carriers:\n  - path: package.json\n    kind: json\n', '2:5', /Missing property "pointer"/],
    ['waivers:\n  - rule: number-gap\n', '2:5', /Missing property "reason"/],
    ['waivers:\n  - {rule: number-gap, reason: x, until: 31.12.2026}\n', '2:42', /RFC3339 date/],
    ['extends: a/b\n', '1:10', /owner\/repo\/path@ref/],
    ['lines: []\nlines: []\n', '2:1', /unique/],
  ])('%j', async (text, place, says) => {
    const found = await complaints(text);
    const places = found.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
    expect([...new Set(places)]).toEqual([place]);
    expect(found[0]?.message).toMatch(says);
    const loaded = loadPolicy(text);
    expect(loaded).toMatchObject({ kind: 'invalid' });
    const [line] = place.split(':').map(Number);
    if (loaded.kind === 'invalid') expect(loaded.problems.map((problem) => problem.line)).toContain(line);
  });

  test('what only Pawl can know stays without complaint', async () => {
    for (const text of ['scheme: openeulr\n', 'lines: [{branch: "**", role: ignored}, {branch: a, role: frozen}]\n']) {
      expect(await complaints(text)).toEqual([]);
      expect(loadPolicy(text)).toMatchObject({ kind: 'invalid' });
    }
  });
});

describe('an editor is content with', () => {
  const policies = blocks.filter((block) => /^(?:\.github\/pawl\.yml|policies\/.*)$/.test(fileOf(block)));
  test.each(policies)('the policy at $title', async ({ text }) => expect(await complaints(text)).toEqual([]));

  test("the project's own", async () => expect(await complaints(read('.github/pawl.yml'))).toEqual([]));

  test('what init writes', async () => {
    const kernel = createRepository({ defaultBranch: 'master' });
    kernel.commit({ branch: 'master', files: kernelPackage('5.10.0-136.0.0.71') });
    kernel.commit({ branch: 'openEuler-22.03-LTS', files: kernelPackage('5.10.0-136.12.0.86') });
    const driver = createRepository({ defaultBranch: 'main' });
    driver.commit({ branch: 'main', files: { 'interface.yml': 'version: "0.1.0"\nfeatures: [ppgtt]\n' } });
    for (const { directory } of [kernel, driver]) {
      const { stdout } = pawl(['init', '--dry-run', '--repo', directory]);
      expect(stdout).toMatch(/^(?:lines|interfaces):/m);
      expect(await complaints(stdout)).toEqual([]);
    }
  });
});

describe('an editor shows on hovering', () => {
  test.each([
    ['¦lines: []\n', /The lines of releases.*Example/],
    ['lines:\n  - branch: main\n    ro¦le: frozen\n', /What the line is for.*frozen`: nothing is released/],
    ['rules:\n  number-¦gap: off\n', /Numbers are taken one after the other\. If absent: off, or error under/],
    ['waivers:\n  - rule: tag-¦moved\n    reason: a\n', /A tag stays where it was made/],
    ['interfaces:\n  - name: a\n    deprecate-¦for: 2 minor\n', /marked as deprecated.*2 minor.*180 days/],
  ])('%j', async (text, says) => expect(await hoverAt(text)).toMatch(says));
});

test('the line that the pages give leads an editor to the schema, without any setting', async () => {
  const { service: untold, asked } = editor({ told: false });
  const modelines = blocks.flatMap(({ text }) => text.match(/^# yaml-language-server: \$schema=\S+$/gm) ?? []);
  expect(modelines.length).toBeGreaterThan(0);
  for (const modeline of modelines) {
    const [found] = await untold.doValidation(open(`${modeline}\nstrictnes: practice\n`), false);
    expect(found?.message).toMatch(/strictnes is not allowed/);
    expect(asked.at(-1)).toBe(modeline.split('=')[1]);
  }
  expect(await untold.doValidation(open('strictnes: practice\n'), false)).toEqual([]);
});

test('every key of the schema has a description and an example', () => {
  const bare: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties = {} } = node as { readonly properties?: Readonly<Record<string, object | false>> };
    for (const [key, inner] of Object.entries(properties)) {
      const conditional = /\/(?:if|then|else)(?:\/|$)/.test(path);
      const told = inner !== false && 'description' in inner && 'examples' in inner;
      if (!told && !conditional) bare.push(`${path}/${key}`);
    }
    for (const [key, inner] of Object.entries(node))
      if (!['examples', 'default', 'enum'].includes(key)) visit(inner, `${path}/${key}`);
  };
  visit(JSON.parse(SCHEMA), '');
  expect(bare).toEqual([]);
});
