import type { Language } from '../../src/render/speak.ts';
import { ROLE_NAMES, STRICTNESS_WORDS } from '../../src/render/words.ts';

/**
 * The Chinese of what the pages of the rules quote from code that speaks English alone: the titles of examples, by rule, and
 * where rules come from. A title without its Chinese stops `npm run generate`; a test finds what nobody quotes any more.
 */
export const EXAMPLE_TITLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'build-not-advanced': {
    'packaged again': '再次打包',
    'a patch changed, the number did not': '补丁变了，编号没变',
    'the release moved, the counter did not': '版本前进了，计数没动',
    'the counter started over': '计数重新开始',
    'the counter fell': '计数变小',
    'only the spec changed: established practice lets it pass with a warning': '只改了 spec：按惯例放行并给出警告',
    'the same by the published rule': '同样情形，按公布的规则',
    'the spec lies in the tree that it packages: its number moves with releases':
      'spec 位于它所打包的源码树中：编号随发布变化',
    'the same where the policy asks for every change': '同样情形，但策略要求每次修改都换编号',
    'a package whose policy asks for a new number with releases only': '策略规定只有发布才换编号的软件包',
    'a trunk that starts over on a new series may start its counter anew': '主干换到新系列时可重新计数',
    'a release that goes back, which another rule tells': '版本倒退（由另一规则报告）',
    'nothing packaged changed': '打包内容没有变化',
  },
  'bump-too-large': {
    'a feature comes with a major number': '新增特性却升主版本号',
    'a feature comes and a number is skipped': '新增特性并跳过一个编号',
    'a feature comes with a minor number': '新增特性并升次版本号',
    'a bugfix needs no change of the set': '修订号上升无需特性变化',
    'a minor number without a new feature': '没有新特性却升次版本号',
    'the major number was due since the last release': '自上次发布起本就应升主版本号',
    'out of the numbers that promise little': '脱离承诺较少的编号段',
  },
  calendar: {
    'the month of the tag': '标签所在月份',
    'a month that there is not': '不存在的月份',
    'a month to come': '未到的月份',
    'an earlier month than that of the tag': '早于标签的月份',
    'the month goes back while the base moves on': '基线前进而月份倒退',
  },
  'carrier-unreadable': { 'a readable spec': '可读的 spec' },
  'carriers-disagree': {
    'both moved': '两处一起前进',
    'SOURCE names another tag': 'SOURCE 写的是另一个标签',
    'another base in SOURCE': 'SOURCE 中的基线不同',
  },
  'changelog-mismatch': {
    'an entry for the new number': '有新编号的条目',
    'an entry for another number': '条目写的是另一个编号',
    'a number doubled': '编号写了两遍',
    'no entry for the new number': '没有新编号的条目',
    'an entry without a number, where entries had one': '条目没有编号，而以往条目有编号',
  },
  'changelog-order': {
    'a right date': '日期正确',
    'another weekday': '星期不符',
    'older than the entry below': '早于下一条目',
    'a day that does not exist': '不存在的日期',
  },
  compatibility: {
    'a change is not history: it is for feature-removed to judge': '修改不是历史：由 feature-removed 判断',
  },
  'declaration-conflict': {
    'a label and a trailer that differ': '标签与尾注不一致',
    'a label and a trailer that agree': '标签与尾注一致',
  },
  'declaration-mismatch': {
    'a feature goes in what is declared as minor': '声明为次版本却移除了特性',
    'declared as it is': '声明与实际相符',
    'declared as more than the features show': '声明大于特性变化所示',
    'a word that is no bump': '不是升级幅度的词',
  },
  'emergency-undeclared': {
    'a declared emergency': '已声明的紧急修复',
    undeclared: '未声明',
    'undeclared, by the published rule': '未声明，按公布的规则',
    'by two': '一次加二',
    'carried on': '被沿用下去',
    'started over': '归零重来',
    'as a counter of the trunk': '在主干上用作计数',
  },
  'feature-added': {
    'a mode comes with a minor number': '新增模式并升次版本号',
    'a mode comes, the number stays': '新增模式，编号不变',
    'a mode comes with a bugfix': '新增模式却只升修订号',
    'beside a feature that goes, the greater bump says it all': '同时有特性移除时，以较大的升级为准',
    'a list whose line has no number for it': '所在发布线没有可表达它的编号',
    'a frozen set': '已冻结的集合',
  },
  'feature-changed': {
    'a checksum changes, and the bugfix number tells': '校验和变化，修订号已反映',
    'a checksum changes, the number stays': '校验和变化，编号不变',
    'a checksum changes where that is worth a warning': '校验和变化，此处只作警告',
  },
  'feature-removed': {
    'the same, declared by a label, where no file states a number': '同样情形，由标签声明，且没有文件写有编号',
    'a mode goes with the major number': '移除模式并升主版本号',
    'a mode goes under a minor number, also below 1.0': '移除模式只升次版本号，1.0 以下也不行',
    'the same where numbers below 1.0 count one field lower': '同样情形，1.0 以下按低一位字段计',
    'one bump covers what goes until the next release': '一次升级涵盖到下次发布前的所有移除',
    'what was never released may go': '从未发布过的可以移除',
    'a bump that was released covers nothing more': '已发布的升级不再涵盖新的移除',
    'a number taken back below what was released': '编号退到已发布的编号之下',
    'a number that falls': '编号变小',
    'a symbol of a list that may not lose any': '不得减少的列表少了一个符号',
    'a symbol that only GPL modules may use from now on': '符号改为仅供 GPL 模块使用',
    'a whole list is deleted': '整个列表被删除',
    'a list is blank': '列表为空',
    'a list that is no text': '列表不是文本',
    'a feature goes where no number could say it': '移除特性，而没有编号能表达',
    'the policy only wants to be told': '策略只要求告知',
  },
  'feature-undeprecated': {
    'marked for two minor releases': '已弃用标注满两个次版本',
    'marked for one of two': '两个次版本只标注了一个',
    'a feature comes, and none goes': '新增特性，没有移除',
    'never marked': '从未标注弃用',
    'never marked, and the last release had it': '从未标注弃用，且上一版本中已有',
    'taken back before any release had it': '在任何版本发布之前收回',
    'marked, but not since when': '有标注，但未写起始时间',
    'half a year is over': '已满半年',
    'half a year is not over': '未满半年',
  },
  'line-frozen': { 'a release': '发布了版本', 'no release': '没有发布' },
  'line-origin': {
    'the first maintenance release after its origin': '起点之后的首个维护版本',
    'no origin at all': '完全没有起点',
    'the origin that the policy names is missing': '策略所写的起点不存在',
    'the origin is on another branch': '起点在另一分支上',
  },
  'line-unknown': {
    'a line of the policy': '策略中的发布线',
    'an ignored branch': '被忽略的分支',
    'no carrier anywhere': '没有任何写有编号的文件',
  },
  'number-contested': {
    'a number that the line may not take is no use to either': '发布线不可采用的编号，对双方都没有用处',
    'nobody else claims it': '没有别人使用',
    'an earlier pull request has it': '较早的拉取请求已占用',
    'the third of three, and a fourth that has looked ahead': '三个中的第三个，另有第四个已提前避让',
    'a later pull request claims it as well': '较晚的拉取请求也要用它',
    'the number stays, as in every pull request that changes something else': '编号不变，与其他无关编号的拉取请求一样',
  },
  'number-format': {
    'a number of the scheme': '符合方案的编号',
    'SOURCE without the sublevel': 'SOURCE 缺少子版本号',
    'SOURCE with a slip in the base': 'SOURCE 的基线有笔误',
    'a number doubled': '编号写了两遍',
    'the release cut short': 'release 被截短',
    'a tag without the sublevel': '标签缺少子版本号',
    'a tag that means to be no number': '本就不是编号的标签',
    'the same, where the policy wants none': '同样情形，而策略不允许这类标签',
    'a release candidate after a candidate': '候选版本之后的候选版本',
    'a release candidate inside the version': '版本号中间写了候选版本',
    'a pull request declares half a number': '拉取请求声明的编号不完整',
    'a pull request declares two numbers': '拉取请求声明了两个编号',
  },
  'number-gap': {
    'MAINT skipped, by the published rule': 'MAINT 跳号，按公布的规则',
    'the same in a packaging repository': '同样情形，在打包仓库中',
    'the same among tags': '同样情形，在标签之间',
    'the build counter skips, by the published rule': '构建计数跳号，按公布的规则',
    'a new month starts above its first number, by the published rule': '新月份未从首个编号开始，按公布的规则',
    'months without a release are no gap': '没有发布的月份不算跳号',
  },
  'number-not-greater': {
    'the next maintenance release': '下一个维护版本',
    'a lower number': '更低的编号',
    'the base set back': '基线倒退',
    'the month goes back': '月份倒退',
    'a release candidate inside the release sorts below every release': 'release 中的候选版本排在所有版本之下',
    'packaged again': '再次打包',
  },
  'number-step': {
    'maintenance moves MAINT': '维护线移动 MAINT',
    'DEVEL moved on a maintenance line': '维护线上移动了 DEVEL',
    'MAINT moved on a development line': '开发线上移动了 MAINT',
    'a lower field not reset': '低位字段没有归位',
    'DEVEL and MAINT at once': '同时移动 DEVEL 和 MAINT',
    'the same, where the line starts at 106.0.0': '同样情形，发布线始于 106.0.0',
    'a stable update of the base': '基线跟进稳定版更新',
    'the trunk starts over on a new series': '主干换到新系列重新开始',
    'the same by the published rule': '同样情形，按公布的规则',
    'a development line leaves MAINT behind': '开发线不再使用 MAINT',
    'DEVEL moves on a line that follows the trunk': '跟随主干的发布线移动 DEVEL',
    'a tag that moves DEVEL on a maintenance line': '标签在维护线上移动了 DEVEL',
    'the base moves to the next stable kernel by month': '按月编号时基线前进到下一稳定内核',
  },
  'number-taken': {
    'a number of its own': '独有的编号',
    'the same number in another spelling, on another branch': '另一分支上同一编号的另一写法',
    'a pull request declares the next number': '拉取请求声明了下一编号',
    'a pull request declares a number that a tag has': '拉取请求声明的编号已有标签',
  },
  'policy-changed': { 'the policy is left alone': '未改动策略' },
  'policy-invalid': { 'no policy file': '没有策略文件' },
  'source-tag-missing': {
    'a tag that is there': '标签存在',
    'a tag that nobody has published': '标签尚未发布',
    'a source repository that cannot be seen': '无法访问源代码仓库',
    'a rebuild, which leaves SOURCE as it is': '重新构建，SOURCE 不变',
    'a policy that names no source repository': '策略未写明源代码仓库',
  },
  'tag-deleted': { 'a new tag': '新标签', 'a tag that was deleted': '被删除的标签' },
  'tag-misplaced': {
    "on the line's branch": '在发布线的分支上',
    'on a commit that the branch does not lead to': '所在提交不在该分支上',
    'the branch is gone': '分支已不存在',
    'a number of another line': '另一发布线的编号',
    'the number before is on another branch': '前一编号在另一分支上',
  },
  'tag-moved': { 'a new tag': '新标签', 'a tag that was moved': '被移动的标签' },
  'tag-object': {
    'lightweight, where anything is right': '轻量标签，策略不限',
    'lightweight, where the policy asks for an annotated one': '轻量标签，而策略要求附注标签',
    'annotated, as asked': '附注标签，符合要求',
    'annotated, where the policy asks for a signed one': '附注标签，而策略要求签名标签',
    'of a blob': '指向 blob',
    'a tag that is gone': '已删除的标签',
    'on a line that is ignored': '位于被忽略的发布线',
    'of tags of tags': '标签的标签',
  },
  'waiver-expired': { 'a policy without waivers': '没有豁免的策略' },
  'waiver-unused': { 'a policy without waivers': '没有豁免的策略' },
};

/** Where rules come from, piece by piece; names of documents stay as they are. */
export const SOURCES: Readonly<Record<string, string>> = {
  'openEuler kernel SIG, the 5.10 numbering proposal': 'openEuler kernel SIG 的 5.10 编号提案',
  'openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15': 'openEuler kernel SIG 2020-10-15 的 5.10 编号提案',
  'rpm-spec(5), "%changelog"': 'rpm-spec(5) 的“%changelog”',
  "rpm-version(7), RPM's comparison of versions": 'rpm-version(7)，RPM 的版本比较',
  'git-tag(1), "On Re-tagging"': 'git-tag(1) 的“On Re-tagging”',
  'openEuler kernel SIG: the tag of the source repository and the release of the package are one number':
    'openEuler kernel SIG：源代码仓库的标签与软件包的 release 是同一编号',
  'git-tag(1)': 'git-tag(1)',
  'design: role `frozen`': '设计：角色 `frozen`',
  'design: a verdict of `unknown` is never the same as "nothing found"':
    '设计：结论 `unknown` 绝不等同于“没有发现问题”',
  'design: the policy is taken from the base': '设计：策略取自目标分支',
  'design: unknown keys are errors, numbers must be strings': '设计：未知的键是错误，编号必须是字符串',
  'design: expired waivers are reported': '设计：报告过期的豁免',
  'design: unused waivers are reported': '设计：报告未用到的豁免',
  'design: declarations are checked against each other': '设计：各处声明相互核对',
  'design: declarations are checked against the diff': '设计：声明与差异核对',
  'design: deprecation before removal': '设计：先弃用，后移除',
  'the migration version of virtual devices, libvir-list, August 2020':
    'libvir-list 2020 年 8 月关于虚拟设备迁移版本的讨论',
  'the migration version of virtual devices, libvir-list, August 2020: 1.0.0 refuses what 0.2.0 could take':
    'libvir-list 2020 年 8 月关于虚拟设备迁移版本的讨论：1.0.0 拒绝 0.2.0 本可接受的迁移',
  'kABI changes of openEuler kernels, 2019 to 2024': 'openEuler 内核 2019 至 2024 年的 kABI 变更',
  'a kABI list of openEuler of which 965 of 990 checksums changed and no name went':
    'openEuler 的一份 kABI 列表：990 个校验和中有 965 个改变，而没有名称消失',
  'openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15: numbers must not collide':
    'openEuler kernel SIG 2020-10-15 的 5.10 编号提案：编号不得冲突',
};

const ROWS = /^rows? ([\d, a-z]+) of the catalogue of real cases$/;

/** The title of an example in a language. */
export function titleIn(rule: string, title: string, language: Language): string {
  return language === 'en' ? title : known(EXAMPLE_TITLES[rule]?.[title], `the example "${title}" of ${rule}`);
}

/** Where a rule comes from, in a language, as a whole sentence. */
export function sourceIn(source: string, language: Language): string {
  if (language === 'en') return `${source}.`;
  const pieces = source.split('; ').map((piece) => {
    const rows = ROWS.exec(piece)?.[1];
    if (rows !== undefined) return `真实案例目录第 ${rows.replace(/ and |, /g, '、').replace(/ to /g, '～')} 行`;
    return known(SOURCES[piece], `the source "${piece}"`);
  });
  return `${pieces.join('；')}。`;
}

/** The words of an example's line: its role, what it is, and how strictly it is judged. */
export function lineIn(words: readonly string[], language: Language): string {
  if (language === 'en') return words.join(', ');
  const translated: Readonly<Record<string, { readonly zh: string }>> = {
    ...ROLE_NAMES,
    ...STRICTNESS_WORDS,
    tag: { zh: '标签' },
    interface: { zh: '接口' },
  };
  return words.map((word) => translated[word]?.zh ?? word).join('，');
}

function known(text: string | undefined, what: string): string {
  if (text === undefined) throw new Error(`scripts/generate/example-words.ts has no Chinese words for ${what}`);
  return text;
}
