import type { Phrase } from '../numbering/scheme.ts';

/** What a clone may have been made without. */
export type Lack = 'history' | 'branches' | 'tags' | 'objects';

const LACKS_ZH: Readonly<Record<Lack, string>> = { history: '历史', branches: '分支', tags: '标签', objects: '对象' };

/** How a clone is completed, with commands of git. */
const CURES: Readonly<Record<Lack, Phrase>> = {
  history: {
    en: 'Fetch it with `git fetch --tags`, in a shallow clone with `git fetch --unshallow --tags`, or let `actions/checkout` use `fetch-depth: 0`',
    zh: '请运行 `git fetch --tags`（浅克隆请用 `git fetch --unshallow --tags`），或让 `actions/checkout` 使用 `fetch-depth: 0`',
  },
  branches: {
    en: "Fetch all branches with `git remote set-branches origin '*'` and then `git fetch --tags`",
    zh: "请先运行 `git remote set-branches origin '*'`，再运行 `git fetch --tags` 取回所有分支",
  },
  tags: {
    en: 'Fetch all tags, now and later, with `git config remote.origin.tagOpt --tags` and then `git fetch`, or let `actions/checkout` use `fetch-depth: 0`',
    zh: '请先运行 `git config remote.origin.tagOpt --tags`，再运行 `git fetch`，以取回现在和以后的所有标签；或让 `actions/checkout` 使用 `fetch-depth: 0`',
  },
  objects: {
    en: 'Fetch what is missing with `git fetch --refetch --no-filter`, or let `actions/checkout` do without `filter`',
    zh: '请运行 `git fetch --refetch --no-filter` 取回缺少的内容，或让 `actions/checkout` 不使用 `filter`',
  },
};

/** What kept Pawl from looking: every one of these makes the verdict `unknown`, never a pass. */
/** What a clone lacks that has but the tag in question. */
export const NO_OTHER_TAG = 'it has no other tag';

export type SourceFact =
  | { readonly kind: 'no-token' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'forbidden'; readonly what: string; readonly permission: string | undefined }
  | { readonly kind: 'may-not-write'; readonly what: string; readonly permission: string | undefined }
  /** A write that GitHub did not carry out, and one of which it is not known whether it did. */
  | { readonly kind: 'refused'; readonly what: string; readonly status: number; readonly said: string }
  | { readonly kind: 'unclear'; readonly what: string; readonly detail: string }
  /** `said` is GitHub's own word on it. */
  | { readonly kind: 'not-found'; readonly what: string; readonly said?: string }
  | { readonly kind: 'not-writable'; readonly what: string; readonly permission: string | undefined }
  | { readonly kind: 'no-identity'; readonly detail: string }
  | { readonly kind: 'rate-limited'; readonly resets: string | undefined }
  | { readonly kind: 'unreachable'; readonly origin: string; readonly detail: string }
  | { readonly kind: 'bad-answer'; readonly what: string; readonly detail: string }
  | { readonly kind: 'unrelated-histories'; readonly base: string; readonly head: string }
  | { readonly kind: 'unknown-revision'; readonly revision: string }
  | { readonly kind: 'no-tag'; readonly tag: string }
  | { readonly kind: 'unreadable-file'; readonly path: string; readonly detail: string }
  | { readonly kind: 'too-many-tags'; readonly branch: string }
  | { readonly kind: 'no-default-branch' }
  | { readonly kind: 'base-branch-gone'; readonly branch: string }
  | { readonly kind: 'shallow'; readonly lacks: Lack; readonly detail: string }
  | { readonly kind: 'git-failed'; readonly command: string; readonly detail: string }
  | { readonly kind: 'too-long'; readonly command: string }
  | { readonly kind: 'git-missing' }
  | { readonly kind: 'not-a-repository'; readonly path: string }
  | { readonly kind: 'bad-file'; readonly what: string; readonly detail: string }
  /** A baseline that is none: its own words say why. */
  | { readonly kind: 'bad-baseline'; readonly problem: Phrase }
  | { readonly kind: 'too-large'; readonly what: string; readonly bytes: number };

/** Thrown by sources, caught by the entry points, and told to the reader with its cure. */
export class SourceProblem extends Error {
  readonly fact: SourceFact;

  constructor(fact: SourceFact) {
    super(sayProblem(fact).en);
    this.name = 'SourceProblem';
    this.fact = fact;
  }
}

/** Names that anyone may have chosen are cut, so that the cure at the end of the sentence is seen. */
const LONGEST_NAME = 300;

function shortened(fact: SourceFact): SourceFact {
  const short = (value: unknown): unknown =>
    typeof value === 'string' && value.length > LONGEST_NAME ? `${value.slice(0, LONGEST_NAME)}…` : value;
  return Object.fromEntries(Object.entries(fact).map(([name, value]) => [name, short(value)])) as typeof fact;
}

/** What happened and what to do about it. */
export function sayProblem(told: SourceFact): Phrase {
  const fact = shortened(told);
  switch (fact.kind) {
    case 'no-token':
      return {
        en: 'No token to read the repository with: leave the input `token` at its default, or pass one that may read contents and pull requests.',
        zh: '没有可读取仓库的令牌：请保留输入 `token` 的默认值，或提供可读取内容与拉取请求的令牌。',
      };
    case 'unauthorized':
      return {
        en: 'GitHub refused the token (401): it is wrong, expired, or of another server. Pass a valid one as `token`.',
        zh: 'GitHub 拒绝了该令牌（401）：令牌错误、过期或属于其他服务器。请通过 `token` 提供有效令牌。',
      };
    case 'forbidden':
      return {
        en: `GitHub does not let this token read ${fact.what}${fact.permission === undefined ? '' : ` (it accepts: ${fact.permission})`}. Give the job \`permissions: {contents: read, pull-requests: read}\`.`,
        zh: `该令牌无权读取 ${fact.what}${fact.permission === undefined ? '' : `（所需权限：${fact.permission}）`}。请为该作业设置 \`permissions: {contents: read, pull-requests: read}\`。`,
      };
    case 'not-writable':
      return {
        en: `GitHub does not let this token write ${fact.what}${fact.permission === undefined ? '' : ` (it accepts: ${fact.permission})`}. Give the job \`permissions: {contents: write}\`.`,
        zh: `该令牌无权写入 ${fact.what}${fact.permission === undefined ? '' : `（所需权限：${fact.permission}）`}。请为该作业设置 \`permissions: {contents: write}\`。`,
      };
    case 'no-identity':
      return {
        en: `git does not know who makes the tag (${fact.detail}). Say so with \`git config user.name\` and \`git config user.email\`.`,
        zh: `git 不知道标签由谁创建（${fact.detail}）。请用 \`git config user.name\` 和 \`git config user.email\` 设置。`,
      };
    case 'may-not-write': {
      const wanted = (fact.permission ?? 'pull_requests=write').replace(/[^\w=;, ]/g, '').replaceAll('_', '-');
      return {
        en: `GitHub does not let this token write ${fact.what}. Give the job the permission ${wanted.replaceAll('=', ': ')}, or turn this off by its input.`,
        zh: `该令牌无权写入 ${fact.what}。请为该作业授予权限 ${wanted.replaceAll('=', ': ')}，或用相应输入关闭此功能。`,
      };
    }
    case 'refused':
      return {
        en: `GitHub did not accept ${fact.what} (status ${fact.status}: ${fact.said}).`,
        zh: `GitHub 未接受 ${fact.what}（状态 ${fact.status}：${fact.said}）。`,
      };
    case 'unclear':
      return {
        en: `Whether GitHub carried out the write of ${fact.what} is not known (${fact.detail}). Run the check again.`,
        zh: `不清楚 GitHub 是否已写入 ${fact.what}（${fact.detail}）。请重新运行检查。`,
      };
    case 'not-found':
      return {
        en: `GitHub does not know ${fact.what}, or hides it from this token. Check the name, and give the job \`permissions: {contents: read, pull-requests: read}\`.`,
        zh: `GitHub 上没有 ${fact.what}，或对该令牌不可见。请检查名称，并为该作业设置 \`permissions: {contents: read, pull-requests: read}\`。`,
      };
    case 'rate-limited':
      return {
        en: `GitHub's rate limit is used up${fact.resets === undefined ? '' : ` until ${fact.resets}`}. Run the check again then.`,
        zh: `GitHub 的速率限制已用尽${fact.resets === undefined ? '' : `，${fact.resets} 恢复`}。届时请重新运行检查。`,
      };
    case 'unreachable':
      return {
        en: `${fact.origin} does not answer (${fact.detail}). Run the check again; if it stays so, check network and proxy settings of the runner.`,
        zh: `${fact.origin} 没有响应（${fact.detail}）。请重新运行；若持续如此，请检查运行器的网络与代理设置。`,
      };
    case 'bad-answer':
      return {
        en: `GitHub's answer for ${fact.what} is not what its documentation promises (${fact.detail}). Run the check again.`,
        zh: `GitHub 对 ${fact.what} 的应答与其文档不符（${fact.detail}）。请重新运行检查。`,
      };
    case 'unrelated-histories':
      return {
        en: `${fact.base} and ${fact.head} have no common ancestor, so merging them cannot be judged. Base the change on the branch it is for.`,
        zh: `${fact.base} 与 ${fact.head} 没有共同祖先，无法判断合并结果。请基于目标分支进行修改。`,
      };
    case 'unknown-revision':
      if (fact.revision === 'HEAD')
        return {
          en: 'The repository has no revision HEAD: nothing is committed on the branch that is checked out. Commit something, or name a branch.',
          zh: '仓库中没有版本 HEAD：当前检出的分支上还没有提交。请先提交，或指明分支。',
        };
      return {
        en: `The repository has no revision ${fact.revision}. Check the name, or fetch it first.`,
        zh: `仓库中没有版本 ${fact.revision}。请检查名称，或先取回它。`,
      };
    case 'no-tag':
      return {
        en: `The repository has no tag ${fact.tag}. Check the name; a clone without its tags gets them with \`git fetch --tags\`.`,
        zh: `仓库中没有标签 ${fact.tag}。请检查名称；缺少标签的克隆可用 \`git fetch --tags\` 取回。`,
      };
    case 'unreadable-file':
      return {
        en: `The file ${fact.path} cannot be read (${fact.detail}). Check its name.`,
        zh: `无法读取文件 ${fact.path}（${fact.detail}）。请检查文件名。`,
      };
    case 'too-many-tags':
      return {
        en: `There are too many tags to find the one that ${fact.branch} goes on from. Name its line under \`lines\` in the policy, with \`scheme\` and \`base\` or \`from\`.`,
        zh: `标签过多，无法找到 ${fact.branch} 所接续的标签。请在策略的 \`lines\` 中写明该发布线，并给出 \`scheme\` 以及 \`base\` 或 \`from\`。`,
      };
    case 'no-default-branch':
      return {
        en: 'HEAD of the repository leads nowhere, so the default branch, which has the policy, is not known. Set it with `git symbolic-ref HEAD refs/heads/NAME`.',
        zh: '仓库的 HEAD 没有指向任何提交，因此不知道策略所在的默认分支。请用 `git symbolic-ref HEAD refs/heads/NAME` 设置。',
      };
    case 'base-branch-gone':
      return {
        en: `The base branch ${fact.branch} is gone. Give the pull request another base.`,
        zh: `目标分支 ${fact.branch} 已不存在。请为拉取请求更换目标分支。`,
      };
    case 'shallow': {
      const cure = CURES[fact.lacks];
      return {
        en: `This clone lacks the ${fact.lacks} that ${fact.lacks === 'history' ? 'is' : 'are'} needed (${fact.detail}). ${cure.en}; or set GITHUB_TOKEN and GITHUB_REPOSITORY, so that the rest is asked of GitHub.`,
        zh: `此克隆缺少所需的${LACKS_ZH[fact.lacks]}（${fact.detail === NO_OTHER_TAG ? '没有其他标签' : fact.detail}）。${cure.zh}；也可设置 GITHUB_TOKEN 与 GITHUB_REPOSITORY，由 GitHub 补足。`,
      };
    }
    case 'git-failed':
      return { en: `git ${fact.command} failed: ${fact.detail}`, zh: `git ${fact.command} 失败：${fact.detail}` };
    case 'too-long':
      return {
        en: `The answer of git ${fact.command} is too long to be read. Look at less of the history: audit one branch (\`--branch NAME\`, or the input \`branch\`), and name the files that state numbers under \`carriers\` in the policy.`,
        zh: `git ${fact.command} 的输出过长，无法读取。请缩小范围：只审计一个分支（\`--branch NAME\` 或输入 \`branch\`），并在策略的 \`carriers\` 中写明记录版本号的文件。`,
      };
    case 'git-missing':
      return {
        en: 'There is no `git` command on this machine, which reading a local repository needs. Install git 2.30 or later.',
        zh: '此机器上没有 `git` 命令，而读取本地仓库需要它。请安装 git 2.30 或更新版本。',
      };
    case 'not-a-repository':
      return {
        en: `${fact.path} is no git repository, or one that git does not trust. Name another directory (\`--repo\`, or the input \`working-directory\`); for one of another owner run \`git config --global --add safe.directory\`.`,
        zh: `${fact.path} 不是 git 仓库，或不受 git 信任。请指定其他目录（\`--repo\` 或输入 \`working-directory\`）；若属于其他用户，请运行 \`git config --global --add safe.directory\`。`,
      };
    case 'bad-file':
      return {
        en: `${fact.what} cannot be used (${fact.detail}). Save it by a check with the input \`json-file\` and the same version of Pawl.`,
        zh: `无法使用 ${fact.what}（${fact.detail}）。请用相同版本的 Pawl，在检查中通过输入 \`json-file\` 保存它。`,
      };
    case 'bad-baseline':
      return fact.problem;
    case 'too-large':
      return {
        en: `${fact.what} has ${fact.bytes} bytes, more than Pawl reads.`,
        zh: `${fact.what} 有 ${fact.bytes} 字节，超过 Pawl 的读取上限。`,
      };
  }
}
