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

type Payload =
  | { readonly kind: 'payload'; readonly payload: object }
  | { readonly kind: 'unreadable'; readonly why: Phrase };

function readPayload(path: string): Payload {
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

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
