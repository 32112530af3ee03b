import { describe, expect, test } from '@jest/globals';
import { pullRequestEvent } from '../support/events.ts';
import { forkPermissions } from '../support/github/access.ts';
import { kernelPackage } from '../support/packaging.ts';
import { expectSound, read } from './answers.ts';
import { act, makeWorld, type Situation, type World } from './world.ts';

/** The comment and the suggestions on a pull request, as the people who look at it find them. */

const BASE = kernelPackage('5.10.0-136.12.0.86');
const WRONG = kernelPackage('5.10.0-137.0.0.87');
const RIGHT = kernelPackage('5.10.0-136.13.0.87');
const POLICY = 'lines: [{branch: "*", role: maintenance}]\n';
const REFUSED: Situation = { base: [BASE], change: WRONG, policy: POLICY };
const ACCEPTED: Situation = { base: [BASE], change: RIGHT, policy: POLICY };

const comments = ({ github }: World) => github.repository().comments;
const firstLine = (body = ''): string => read(body.split('\n')[1] ?? '');
const writesOf = ({ github }: World) =>
  github.requests.filter(({ method, text }) => method !== 'GET' && !text.includes('"query":"query'));
const warnings = (result: Awaited<ReturnType<typeof act>>) =>
  result.annotations.filter(({ title }) => title === 'pawl').map(({ level, message }) => `${level}: ${message}`);

function push(world: World, files: Situation['change']): World {
  const head = world.repository.commit({ branch: 'topic', parents: [world.head], files });
  return { ...world, head };
}

const REFUSAL = '### ❌ Pawl: refused · take 5.10.0-136.13.0.87 · required bump: none';
const PASS = '### ✅ Pawl: pass · 5.10.0-136.12.0.86 → 5.10.0-136.13.0.87 · required bump: none';

describe('one comment', () => {
  // proves 16, 38, 41
  test('answers in its first line, is left alone where nothing changed, and turns green where it stands', async () => {
    const world = await makeWorld(REFUSED);
    expectSound(await act(world));
    expect(comments(world).map(({ body }) => firstLine(body))).toEqual([REFUSAL]);
    const [{ id } = { id: 0 }] = comments(world);
    expect(comments(world)[0]?.body).toContain(`/blob/${world.head}/kernel.spec#L17)`);
    world.github.forget();
    await act(world, { env: { GITHUB_RUN_ID: '9000000002' } });
    expect(writesOf(world)).toEqual([]);
    await act(push(world, RIGHT), { env: { GITHUB_RUN_ID: '9000000003' } });
    expect(comments(world).map((comment) => [comment.id, firstLine(comment.body)])).toEqual([[id, PASS]]);
    expect(world.github.violations).toEqual([]);
  });

  test.each([
    { comment: 'changes', situation: ACCEPTED, there: [] },
    { comment: 'always', situation: ACCEPTED, there: [PASS] },
    { comment: 'failure', situation: ACCEPTED, there: [] },
    { comment: 'failure', situation: REFUSED, there: [REFUSAL] },
    { comment: 'never', situation: REFUSED, there: [] },
  ])('with comment: $comment there is $there', async ({ comment, situation, there }) => {
    const world = await makeWorld(situation);
    const result = await act(world, { inputs: { comment } });
    expect(comments(world).map(({ body }) => firstLine(body))).toEqual(there);
    expect(warnings(result)).toEqual([]);
  });

  // proves 19, 37
  test("a stranger's comment with our marker is not ours; a second one of our own goes away", async () => {
    const world = await makeWorld(REFUSED);
    await act(world);
    const [ours] = comments(world);
    if (ours === undefined) throw new Error('there is no comment');
    const strange = `${ours.body}!`;
    comments(world).unshift({ ...ours, id: 1, author: 'mallory', body: strange });
    comments(world).push({ ...ours, id: 99_999 });
    for (let id = 2; id < 150; id += 1) comments(world).splice(1, 0, { ...ours, id, author: 'bob', body: 'chat' });
    await act(push(world, RIGHT), { env: { GITHUB_RUN_ID: '9000000002' } });
    const rest = comments(world).filter(({ author }) => author === 'github-actions[bot]');
    expect(rest.map(({ id, body }) => [id, firstLine(body)])).toEqual([[ours.id, PASS]]);
    expect(comments(world)[0]?.body).toBe(strange);
    expect(world.github.violations).toEqual([]);
  });

  describe('of a run that could not look', () => {
    const blind = (world: World, run: string, inputs: Readonly<Record<string, string>> = {}) => {
      world.github.fail({ match: { path: /\/compare\// }, fault: { kind: 'status', status: 404 }, times: 1 });
      return act(world, { env: { GITHUB_RUN_ID: run }, inputs });
    };

    test('says so where one of an earlier commit stands, until a run can look again', async () => {
      const world = await makeWorld(REFUSED);
      await act(world, { env: { GITHUB_RUN_ID: '1' } });
      const [{ id } = { id: 0 }] = comments(world);
      const later = push(world, RIGHT);
      const result = await blind(later, '2');
      expect(result.outputs['verdict']).toBe('unknown');
      expect(comments(world).map((comment) => [comment.id, firstLine(comment.body)])).toEqual([
        [id, '### ❔ Pawl: could not check'],
      ]);
      expect(comments(world)[0]?.body).toContain(later.head);
      expect(comments(world)[0]?.body).not.toContain(world.head);
      await act(later, { env: { GITHUB_RUN_ID: '3' } });
      expect(comments(world).map((comment) => [comment.id, firstLine(comment.body)])).toEqual([[id, PASS]]);
      expect(world.github.violations).toEqual([]);
    });

    test('is never made for that, and leaves alone what was said of these very commits', async () => {
      const world = await makeWorld(REFUSED);
      await blind(world, '1');
      expect(comments(world)).toEqual([]);
      await act(world, { env: { GITHUB_RUN_ID: '2' } });
      const before = comments(world).map(({ body }) => body);
      await blind(world, '3');
      expect(comments(world).map(({ body }) => body)).toEqual(before);
    });

    test('stays where it may not be written, without another word', async () => {
      const world = await makeWorld(REFUSED);
      await act(world, { env: { GITHUB_RUN_ID: '1' } });
      const before = comments(world).map(({ body }) => body);
      const later = push(world, RIGHT);
      await blind(later, '2', { comment: 'never' });
      world.github.fail({ match: { body: /mutation Update/ }, fault: { kind: 'status', status: 403 } });
      const result = await blind(later, '3');
      expect(comments(world).map(({ body }) => body)).toEqual(before);
      expect(warnings(result).map((each) => each.slice(0, 6))).toEqual(['error:']);
    });
  });

  // proves 16, 36
  test('an older run of the same commit replaces nothing', async () => {
    const world = await makeWorld({ ...REFUSED, labels: [] });
    await act(world, { env: { GITHUB_RUN_ID: '20' } });
    const before = comments(world).map(({ body }) => body);
    world.github.forget();
    await act(world, { env: { GITHUB_RUN_ID: '10' }, inputs: { language: 'zh' } });
    expect(comments(world).map(({ body }) => body)).toEqual(before);
    await act(world, { env: { GITHUB_RUN_ID: '20', GITHUB_RUN_ATTEMPT: '2' }, inputs: { language: 'zh' } });
    expect(firstLine(comments(world)[0]?.body)).toContain('拒绝');
  });

  // proves 4
  test('nothing is written of a head that has moved on meanwhile', async () => {
    const world = await makeWorld(REFUSED);
    world.github.intercept(({ text }) => {
      if (text.includes('comments(first: 100') || text.includes('query Threads')) push(world, { 'README.md': 'x\n' });
    });
    const result = await act(world, { inputs: { labels: 'true' } });
    expect(result.outputs['verdict']).toBe('fail');
    expect(writesOf(world)).toEqual([]);
    expect(warnings(result)).toEqual([]);
  });

  test('two policies have a comment each', async () => {
    const world = await makeWorld(REFUSED);
    await act(world);
    await act(world, { inputs: { policy: '.github/other.yml' } });
    expect(comments(world)).toHaveLength(2);
  });

  // proves 36
  test('two runs at once leave one comment', async () => {
    const world = await makeWorld({ ...REFUSED, github: { latency: 15 } });
    const ids = ['31', '32', '33'];
    await Promise.all(ids.map((id) => act(world, { env: { GITHUB_RUN_ID: id }, inputs: { suggestions: 'false' } })));
    expect(comments(world).map(({ body }) => firstLine(body))).toEqual([REFUSAL]);
  });
});

describe('suggestions', () => {
  // proves 44
  test('the corrected lines stand in one review, and are not repeated', async () => {
    const world = await makeWorld(REFUSED);
    await act(world);
    await act(world, { env: { GITHUB_RUN_ID: '9000000002' } });
    const { reviewComments, reviews } = world.github.repository();
    expect(reviews).toHaveLength(1);
    expect(reviewComments.map(({ path, startLine, line, side }) => [path, startLine, line, side])).toEqual([
      ['kernel.spec', 17, 18, 'RIGHT'],
    ]);
    expect(reviewComments[0]?.body).toContain(
      '```suggestion\n%global devel_release       136\n%global maintenance_release .13.0\n```\n',
    );
  });

  test('a marker in a review of a stranger keeps nothing back; one of our own that is outdated neither', async () => {
    const world = await makeWorld(REFUSED);
    await act(world);
    const { reviewComments } = world.github.repository();
    const [own] = reviewComments;
    if (own === undefined) throw new Error('there is no suggestion');
    reviewComments.splice(0, 1, { ...own, author: 'mallory' }, { ...own, id: 5, outdated: true });
    await act(world, { env: { GITHUB_RUN_ID: '9000000002' } });
    expect(reviewComments.filter(({ author, outdated }) => author !== 'mallory' && outdated !== true)).toHaveLength(1);
  });

  // proves 44
  test('lines that the base has moved are found; none is suggested outside of the diff', async () => {
    const spec = String(BASE['kernel.spec']);
    const moved = { ...BASE, 'kernel.spec': `# one\n# two\n# three\n${spec}` };
    const world = await makeWorld({ ...REFUSED, base: [BASE, moved] });
    await act(world);
    expect(world.github.repository().reviewComments.map(({ startLine, line }) => [startLine, line])).toEqual([
      [17, 18],
    ]);
    const away = await makeWorld({ ...REFUSED, change: { 'fix.patch': 'x\n' } });
    const result = await act(away);
    expect(result.outputs['verdict']).toBe('fail');
    expect(away.github.repository().reviewComments).toEqual([]);
    expect(warnings(result)).toEqual([]);
  });

  test('can be turned off', async () => {
    const world = await makeWorld(REFUSED);
    await act(world, { inputs: { suggestions: 'false' } });
    expect(world.github.repository().reviews).toEqual([]);
    expect(world.github.requests.some(({ text }) => text.includes('Threads'))).toBe(false);
  });
});

describe('a token that may not write', () => {
  // proves 39, 51
  test('costs a warning for each that could not be written, with the permission, and nothing else', async () => {
    const world = await makeWorld({ ...REFUSED, github: { permissions: forkPermissions } });
    const result = await act(world, { inputs: { 'check-run': 'true' } });
    expectSound(result);
    expect(result.outputs['verdict']).toBe('fail');
    const said = warnings(result).join('\n');
    expect(
      said
        .split('\n')
        .map((line) => /permission ([\w-]+: write)/.exec(line)?.[1])
        .sort(),
    ).toEqual(['checks: write', 'pull-requests: write', 'pull-requests: write']);
    expect(said).not.toContain('error:');
    expect(comments(world)).toEqual([]);
  });

  // proves 40
  test('on a pull request from a fork nothing is tried, and that is said once', async () => {
    const world = await makeWorld({
      ...REFUSED,
      pull: { fork: 'mallory/kernel' },
      github: { permissions: forkPermissions },
    });
    const own = await makeWorld(REFUSED);
    const [fork, clean] = await Promise.all([act(world), act(own)]);
    expect(writesOf(world)).toEqual([]);
    expect(warnings(fork)).toEqual([expect.stringMatching(/^notice: This run may only read/)]);
    expect(fork.outputs['findings']).toBe(clean.outputs['findings']);
    expect(fork.exitCode).toBe(clean.exitCode);
    const quiet = await makeWorld({ ...ACCEPTED, pull: { fork: 'mallory/kernel' } });
    expect(warnings(await act(quiet))).toEqual([]);
  });

  test('on pull_request_target the comment is written for a fork as well', async () => {
    const world = await makeWorld({ ...REFUSED, pull: { fork: 'mallory/kernel' } });
    await act(world, { event: pullRequestEvent(world.github, 7, { name: 'pull_request_target' }) });
    expect(comments(world).map(({ body }) => firstLine(body))).toEqual([REFUSAL]);
  });
});

// proves 39, 51, 83
describe('faults in writing', () => {
  const COMMENT = { method: 'POST', path: /graphql/, body: /mutation/ };
  const REVIEW = { method: 'POST', path: /\/reviews/ };
  test.each([
    {
      title: 'the comment is stored, the answer lost',
      match: COMMENT,
      times: 1,
      write: 'stored-then-502',
      there: [1, 1],
      said: 0,
    },
    {
      title: 'the review is stored, the answer lost',
      match: REVIEW,
      times: 1,
      write: 'stored-then-502',
      there: [1, 1],
      said: 0,
    },
    {
      title: 'every answer is lost',
      match: { method: 'POST', body: /mutation|"event"/ },
      times: 9,
      write: 'stored-then-502',
      there: [1, 1],
      said: 0,
    },
    {
      title: 'the comment is answered and not stored',
      match: COMMENT,
      times: 1,
      write: 'not-stored',
      there: [0, 1],
      said: 0,
    },
  ] as const)('$title', async ({ match, times, write, there, said }) => {
    const world = await makeWorld(REFUSED);
    world.github.fail({ match, times, fault: { kind: 'write', write } });
    const result = await act(world);
    expect(result.outputs['verdict']).toBe('fail');
    expect(warnings(result)).toHaveLength(said);
    expect([comments(world).length, world.github.repository().reviews.length]).toEqual(there);
  });

  test.each([
    { title: 'a locked conversation', pull: { locked: true }, fault: undefined, says: /did not accept .* locked/ },
    { title: 'a gateway that is down', pull: {}, fault: { kind: 'bad-gateway' } as const, says: /not known/ },
    {
      title: 'a limit',
      pull: {},
      fault: { kind: 'primary-limit', status: 403, resetIn: 3600 } as const,
      says: /rate limit/,
    },
    { title: 'a refusal', pull: {}, fault: { kind: 'status', status: 422 } as const, says: /did not accept/ },
  ])('$title costs one warning, and the suggestions are there all the same', async ({ pull, fault, says }) => {
    const world = await makeWorld({ ...REFUSED, pull });
    if (fault !== undefined) world.github.fail({ match: COMMENT, fault });
    const result = await act(world);
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.exitCode).toBe(1);
    expect(warnings(result)).toEqual([expect.stringMatching(says)]);
    expect(world.github.repository().reviews).toHaveLength(1);
    expect(comments(world)).toEqual([]);
  });

  // proves 44
  test('a review that GitHub refuses leaves the comment as it is', async () => {
    const world = await makeWorld(REFUSED);
    world.github.fail({ match: REVIEW, fault: { kind: 'status', status: 422 } });
    const result = await act(world);
    expect(warnings(result)).toEqual([expect.stringMatching(/suggestions .* \(status 422/)]);
    expect(comments(world)).toHaveLength(1);
    expect(writesOf(world).filter(({ path }) => path.endsWith('/reviews'))).toHaveLength(1);
  });
});

// proves 23
test('writing adds two steps to a check, also where all is new', async () => {
  const traffic = async (inputs: Readonly<Record<string, string>>) => {
    const world = await makeWorld({ ...REFUSED, github: { latency: 80, permissions: { checks: 'write' } } });
    await act(world, { inputs });
    expect(world.github.violations).toEqual([]);
    return world.github.traffic();
  };
  // A busy machine begins late what it could begin at once, which looks like a step more: the best of a few counts.
  const added: { readonly steps: number; readonly requests: number }[] = [];
  while (added.length < 4 && !added.some(({ steps }) => steps === 2)) {
    const silent = await traffic({ comment: 'never', suggestions: 'false' });
    const speaking = await traffic({ labels: 'true', 'check-run': 'true' });
    added.push({ steps: speaking.depth - silent.depth, requests: speaking.count - silent.count });
  }
  expect(Math.min(...added.map(({ steps }) => steps))).toBe(2);
  for (const { requests } of added) expect(requests).toBeLessThanOrEqual(8);
}, 120_000);
