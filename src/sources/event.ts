import { readFileSync, statSync } from 'node:fs';
import type { TagEvent } from '../facts/tag/reading.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { ExpectedChange } from './read-ahead.ts';

/** What an event asks to be judged. */
export type Subject =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** Whether GitHub gives this run a token that may only read, whatever the workflow asks for. */
      readonly token: 'as-granted' | 'read-only';
      /** Between which commits it was when the event was sent; it may have moved on since. */
      readonly expected: ExpectedChange | undefined;
    }
  | {
      readonly kind: 'range';
      readonly base: string;
      readonly head: string;
      readonly branch: string;
      /** The last pull request of the group, by the name of its branch. */
      readonly queued: number | undefined;
    }
  | {
      readonly kind: 'tag';
      readonly name: string;
      readonly event: TagEvent;
      /** Where a push says that the tag pointed before. */
      readonly formerly: string | undefined;
    }
  /** The event has nothing to be judged, and that is as it should be. */
  | { readonly kind: 'nothing'; readonly why: Phrase }
  | { readonly kind: 'none'; readonly problem: Phrase };

/** GitHub caps payloads at 25 MB. */
const LARGEST_PAYLOAD = 32 * 1024 * 1024;

/** Reads the event file of the runner; only numbers and ids are taken from it. */
export function readSubject(eventName: string, eventPath: string): Subject {
  if (eventName === '') {
    return none(
      'GITHUB_EVENT_NAME is not set: this runs inside a GitHub workflow. On a machine use the command line, `node dist/cli.js check`.',
      '未设置 GITHUB_EVENT_NAME：此程序应在 GitHub 工作流中运行。在本机请使用命令行 `node dist/cli.js check`。',
    );
  }
  const reading = readPayload(eventPath);
  if (reading.kind === 'unreadable') {
    return none(
      `${reading.why.en}, so the event is not known. Re-run the workflow; if it stays so, look whether a step before this one changes GITHUB_EVENT_PATH or the file.`,
      `${reading.why.zh}，因此无法得知事件内容。请重新运行工作流；若仍如此，请检查之前的步骤是否改动了 GITHUB_EVENT_PATH 或该文件。`,
    );
  }
  const { payload } = reading;
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      const number = member(member(payload, 'pull_request'), 'number') ?? member(payload, 'number');
      return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
        ? { kind: 'pull-request', number, token: tokenOf(eventName, payload), expected: expectedIn(payload) }
        : none(`The ${eventName} event names no pull request.`, `${eventName} 事件没有给出拉取请求。`);
    }
    case 'merge_group': {
      const group = member(payload, 'merge_group');
      const [base, head, ref] = [member(group, 'base_sha'), member(group, 'head_sha'), member(group, 'base_ref')];
      return isId(base) && isId(head) && typeof ref === 'string'
        ? {
            kind: 'range',
            base,
            head,
            branch: ref.replace(/^refs\/heads\//, ''),
            queued: queuedIn(member(group, 'head_ref')),
          }
        : none('The merge_group event names no commits.', 'merge_group 事件没有给出提交。');
    }
    case 'push':
      return pushed(payload);
    case 'create':
    case 'delete': {
      const [ref, type] = [member(payload, 'ref'), member(payload, 'ref_type')];
      if (type === 'branch') return nothing('A branch has no number', '分支没有编号');
      return type === 'tag' && isTagName(ref)
        ? { kind: 'tag', name: ref, event: eventName === 'create' ? 'created' : 'deleted', formerly: undefined }
        : none(`The ${eventName} event names no tag.`, `${eventName} 事件没有给出标签。`);
    }
    case 'release': {
      const [action, release] = [member(payload, 'action'), member(payload, 'release')];
      if (action !== 'published')
        return nothing('Only a release that is published has a tag', '只有已发布的发行版才有标签');
      const tag = member(release, 'tag_name');
      return isTagName(tag)
        ? { kind: 'tag', name: tag, event: 'created', formerly: undefined }
        : none('The release event names no tag.', 'release 事件没有给出标签。');
    }
    case 'workflow_dispatch':
      return none(
        'A workflow_dispatch event names nothing to judge: hand the tag to the input `tag`, and its branch to `branch`, or set `mode: audit`.',
        'workflow_dispatch 事件没有给出可判断的内容：请通过输入 `tag` 给出标签，通过 `branch` 给出其分支，或设置 `mode: audit`。',
      );
    default:
      return none(
        `This version of Pawl does not judge ${eventName} events; it judges pull_request, pull_request_target, merge_group, push of tags, create, delete and release, and any tag by the input \`tag\`.`,
        `此版本的 Pawl 不判断 ${eventName} 事件；可判断 pull_request、pull_request_target、merge_group、标签的 push、create、delete 和 release，以及输入 \`tag\` 给出的标签。`,
      );
  }
}

function expectedIn(payload: object): ExpectedChange | undefined {
  const pull = member(payload, 'pull_request');
  const [to, from] = [member(pull, 'base'), member(pull, 'head')];
  const [branch, base, head] = [member(to, 'ref'), member(to, 'sha'), member(from, 'sha')];
  return typeof branch === 'string' && isId(base) && isId(head) ? { branch, base, head } : undefined;
}

/** GitHub calls the branch of a group `gh-readonly-queue/BASE/pr-NUMBER-COMMIT`. */
function queuedIn(ref: unknown): number | undefined {
  const number = typeof ref === 'string' ? /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(ref)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/** GitHub's rule: workflows on `pull_request` from a fork, and those of Dependabot, read at most ("GITHUB_TOKEN reference"). */
function tokenOf(eventName: string, payload: object): 'as-granted' | 'read-only' {
  if (eventName !== 'pull_request') return 'as-granted';
  const pull = member(payload, 'pull_request');
  const [from, to] = (['head', 'base'] as const).map((end) => member(member(member(pull, end), 'repo'), 'full_name'));
  const robot = member(member(payload, 'sender'), 'login') === 'dependabot[bot]';
  return pull !== undefined && (robot || from !== to) ? 'read-only' : 'as-granted';
}

/** A push of a tag: made, moved or deleted. What it points at now is read from the repository. */
function pushed(payload: object): Subject {
  const ref = member(payload, 'ref');
  if (typeof ref !== 'string') return none('The push event names no ref.', 'push 事件没有给出引用。');
  const name = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : undefined;
  if (name === undefined) {
    return nothing('A push to a branch is judged as a pull request', '推送到分支的修改以拉取请求判断');
  }
  if (!isTagName(name)) return none('The push event names no tag.', 'push 事件没有给出标签。');
  const [before, after] = [member(payload, 'before'), member(payload, 'after')];
  const formerly = isId(before) && !/^0+$/.test(before) ? before : undefined;
  const gone = member(payload, 'deleted') === true || (isId(after) && /^0+$/.test(after));
  const moved = formerly !== undefined || member(payload, 'forced') === true;
  return { kind: 'tag', name, event: gone ? 'deleted' : moved ? 'moved' : 'created', formerly };
}

const TAGS = 'refs/tags/';

/** What git-check-ref-format(1) lets be a tag's name; nothing else can be one. */
export function isTagName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_TAG &&
    /^[^\0-\x20\x7f~^:?*[\\]+$/.test(value) &&
    !/(?:^|\/)\.|\.(?:lock)?(?:\/|$)|\.\.|@\{|\/\/|^\/|\/$/.test(value)
  );
}

/** A file system holds no longer name of a ref. */
const LONGEST_TAG = 1024;

const nothing = (en: string, zh: string): Subject => ({
  kind: 'nothing',
  why: { en: `${en}; there is nothing to judge.`, zh: `${zh}；没有需要判断的内容。` },
});

const none = (en: string, zh: string): Subject => ({ kind: 'none', problem: { en, zh } });

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);

type Payload =
  | { readonly kind: 'payload'; readonly payload: object }
  | { readonly kind: 'unreadable'; readonly why: Phrase };

/** The payload of the event, bounded and at least an object. */
export function readPayload(path: string): Payload {
  const unreadable = (en: string, zh: string): Payload => ({ kind: 'unreadable', why: { en, zh } });
  if (path === '') return unreadable('GITHUB_EVENT_PATH is not set', '未设置 GITHUB_EVENT_PATH');
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > LARGEST_PAYLOAD) {
      return unreadable(
        `The event file ${path} has ${size} bytes, more than any event of GitHub`,
        `事件文件 ${path} 有 ${size} 字节，超过 GitHub 的任何事件`,
      );
    }
    text = readFileSync(path, 'utf8');
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    return unreadable(`The event file ${path} cannot be read (${code})`, `无法读取事件文件 ${path}（${code}）`);
  }
  if (text.trim() === '') return unreadable(`The event file ${path} is empty`, `事件文件 ${path} 为空`);
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return { kind: 'payload', payload };
  } catch {
    return unreadable(`The event file ${path} is not JSON`, `事件文件 ${path} 不是 JSON`);
  }
  return unreadable(`The event file ${path} holds no JSON object`, `事件文件 ${path} 的内容不是 JSON 对象`);
}

export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
