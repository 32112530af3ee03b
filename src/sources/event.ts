import { readFileSync, statSync } from 'node:fs';
import type { Phrase } from '../numbering/scheme.ts';

/** What an event asks to be judged. */
export type Subject =
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'range'; readonly base: string; readonly head: string; readonly branch: string }
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
  const payload = readPayload(eventPath);
  if (payload === undefined) {
    return none(
      `The event file ${eventPath === '' ? '(GITHUB_EVENT_PATH is not set)' : eventPath} cannot be read as a JSON object. Re-run the workflow.`,
      `事件文件 ${eventPath === '' ? '（未设置 GITHUB_EVENT_PATH）' : eventPath} 无法读取为 JSON 对象。请重新运行工作流。`,
    );
  }
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      const number = member(member(payload, 'pull_request'), 'number') ?? member(payload, 'number');
      return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
        ? { kind: 'pull-request', number }
        : none(`The ${eventName} event names no pull request.`, `${eventName} 事件没有给出拉取请求。`);
    }
    case 'merge_group': {
      const group = member(payload, 'merge_group');
      const [base, head, ref] = [member(group, 'base_sha'), member(group, 'head_sha'), member(group, 'base_ref')];
      return isId(base) && isId(head) && typeof ref === 'string'
        ? { kind: 'range', base, head, branch: ref.replace(/^refs\/heads\//, '') }
        : none('The merge_group event names no commits.', 'merge_group 事件没有给出提交。');
    }
    default:
      return none(
        `This version of Pawl does not judge ${eventName} events; it judges pull_request, pull_request_target and merge_group.`,
        `此版本的 Pawl 不判断 ${eventName} 事件；可判断 pull_request、pull_request_target 和 merge_group。`,
      );
  }
}

const none = (en: string, zh: string): Subject => ({ kind: 'none', problem: { en, zh } });

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);

function readPayload(path: string): object | undefined {
  try {
    if (path === '' || statSync(path).size > LARGEST_PAYLOAD) return undefined;
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
