/** The tables of the READMEs, between markers; everything around them is written by hand. */
import type { Language } from '../../src/render/speak.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const HEADS = {
  inputs: { en: '| Input | Default | Meaning |', zh: '| 输入 | 默认值 | 含义 |' },
  outputs: { en: '| Output | Meaning |', zh: '| 输出 | 含义 |' },
} as const;

/** action.yml speaks English alone; these are its descriptions in Chinese. */
const ZH = {
  inputs: {
    token: '读取仓库和拉取请求所用的令牌',
    mode: '做什么：`check` 判断事件所带来的修改或标签，`audit` 判断仓库的所有发布线和标签，`tag` 为发布线创建下一个标签，`report` 在 `workflow_run` 中发布检查以 `json-file` 保存的结果',
    comment:
      '何时在拉取请求上发表评论：`changes`（有内容可说时，并在其后更新为通过）、`always`（总是）、`failure`（失败时）或 `never`（从不）',
    labels: '在拉取请求上保持表示所需升级幅度的标签，名称见策略的 `declarations`',
    suggestions: '在评审中建议修正后的行（仅限差异之内的行）',
    'check-run': '另建一个包含全部问题的检查运行；需要 `checks: write`',
    policy: '策略文件的路径，从目标分支读取；没有该文件时由 Pawl 推断策略',
    source: '从何处读取文件：`api`（无需检出）或 `git`（`working-directory` 中的检出）',
    'working-directory': '`source` 为 `git` 时读取的检出目录',
    tag: '判断此标签，而不是事件所指的内容',
    branch: '标签所属的分支，按其策略和历史判断；或审计所限的分支；或要为其创建下一个标签的分支',
    level: '用于 `mode: tag`：`next`、`emergency`，或方案的某一步所提升的字段',
    'dry-run': '用于 `mode: tag`：只说明将创建什么',
    'json-file': '将报告以 JSON 写入工作区内的此路径；`mode` 为 `report` 时，为要发布的已保存报告',
    'sarif-file': '将发现的问题以 SARIF 2.1.0 写入此路径，供 `github/codeql-action/upload-sarif` 等工具读取',
    'html-file': '将报告写成此路径下的一个独立网页，可作为运行的构建产物保存',
    language: '所有消息的语言：`en` 或 `zh`',
    'fail-on': '使构建失败的最低严重程度：`error`、`warning`，或 `never`（只报告）',
    'on-unknown': '有内容无法检查时如何处理：`fail`（失败）或 `warn`（警告）',
  },
  outputs: {
    verdict: '`pass`、`fail`；有内容无法检查时为 `unknown`',
    line: '发布线，即修改所针对的分支，或标签所属发布线各编号的共同部分',
    scheme: '该发布线的编号方案',
    previous: '目标分支上的编号，或发布线上该标签之前的编号',
    proposed: '合并后的编号，或标签的编号',
    next: '应当使用的编号',
    'next-allowed': '其后可用的全部编号，JSON 数组',
    'required-bump': '特性变化所要求的升级幅度：`none`、`patch`、`minor` 或 `major`',
    'declared-bump': '标签和尾注所声明的升级幅度：`none`、`patch`、`minor` 或 `major`',
    findings: '发现的问题，JSON 数组；有省略时最后一个元素为 `{"truncated":true}`',
    summary: 'Markdown 格式的报告',
  },
} as const satisfies Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, string>>>>;

/** The tables of inputs and outputs; one without words in a language is a mistake that stops the run. */
export function actionTables(action: ActionFile, language: Language): Readonly<Record<string, string>> {
  const words = (of: 'inputs' | 'outputs', name: string, english: string): string => {
    const translated: Readonly<Record<string, string>> = ZH[of];
    const text = language === 'en' ? english : translated[name];
    if (text === undefined) throw new Error(`scripts/generate/readme.ts has no Chinese words for ${name} of ${of}`);
    return text;
  };
  const inputs = Object.entries(action.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === undefined ? '' : `\`${input.default}\``} | ${words('inputs', name, input.description)} |`,
  );
  const outputs = Object.entries(action.outputs).map(
    ([name, output]) => `| \`${name}\` | ${words('outputs', name, output.description)} |`,
  );
  return {
    inputs: [HEADS.inputs[language], '|---|---|---|', ...inputs].join('\n'),
    outputs: [HEADS.outputs[language], '|---|---|', ...outputs].join('\n'),
  };
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
export function between(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((result, [name, table]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = result.indexOf(start);
    const to = result.indexOf(end);
    if (from < 0 || to < from) throw new Error(`the text has no markers for ${name}`);
    return `${result.slice(0, from + start.length)}\n${table}\n${result.slice(to)}`;
  }, text);
}
