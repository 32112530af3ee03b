import type { Phrase } from '../numbering/scheme.ts';
import type { RuleId } from '../rules/ids.ts';

/** Where a rule asks and where it does not, if that wants saying: on its page and by `explain`, which a check does not load. */
export const RULE_SCOPES: Readonly<Partial<Record<RuleId, Phrase>>> = {
  'build-not-advanced': {
    en: 'Between releases, a new build is asked of repositories of packages only. A spec that lies in the very tree that it packages may keep its number until the next release. It is taken for such where three things hold: the top of the base branch holds what sources are built with (`configure`, `CMakeLists.txt`, `Kbuild`, …; for a spec at the top also `src`, or a `Makefile` and a license beside directories) and no `SPECS` or `SOURCES`; the spec names no `PatchN`; and its first source is an archive that does not lie beside it. `new-build` in the policy says which it is, and `strictness: published` asks for a new build everywhere.',
    zh: '两次发布之间，只对打包仓库有此要求。若 spec 就放在它所打包的源码树中，编号可保持到下一次发布。同时满足三点即视为这种情形：目标分支顶层有构建源码所用的文件（`configure`、`CMakeLists.txt`、`Kbuild` 等；spec 在顶层时，`src`，或与目录并列的 `Makefile` 加许可证文件也算），且没有 `SPECS` 或 `SOURCES`；spec 不含 `PatchN`；它的第一个源是归档，且不在 spec 旁边。策略的 `new-build` 可明确指定，`strictness: published` 则处处要求重新打包。',
  },
};
