import type { Phrase } from '../numbering/scheme.ts';
import type { RuleId } from '../rules/ids.ts';

/** Where a rule asks and where it does not, if that wants saying: on its page and by `explain`, which a check does not load. */
export const RULE_SCOPES: Readonly<Partial<Record<RuleId, Phrase>>> = {
  'build-not-advanced': {
    en: 'Every change of what is packaged needs a new build, unless the spec lies in the source tree that it packages: then its number may stay until the next release, and the report says so. A spec is taken for such where three things hold: the top of the base branch holds what sources are built with (`configure`, `CMakeLists.txt`, `Kbuild`, …; for a spec at the top also `src`, or a `Makefile` and a license beside directories) and no `SPECS` or `SOURCES`; the spec names no `PatchN`; and its first source, if it names one, is an archive that does not lie beside it. Where Pawl is wrong about that, write `new-build: release` or `new-build: every-change` in the policy. Under `strictness: published` every change needs a new build, unless the policy has `new-build: release`.',
    zh: '打包内容每次修改都要提高构建计数，除非 spec 就放在它所打包的源码树中：此时编号可保持到下一次发布，报告会予以说明。同时满足以下三点即视为这种情形：目标分支顶层有构建源码所用的文件（`configure`、`CMakeLists.txt`、`Kbuild` 等；spec 在顶层时，`src`，或与目录并列的 `Makefile` 加许可证文件也算），且没有 `SPECS` 或 `SOURCES`；spec 不含 `PatchN`；它的第一个源（如有）是归档文件，且不在 spec 旁边。若判断有误，请在策略中写明 `new-build: release` 或 `new-build: every-change`。在 `strictness: published` 下，除非策略写明 `new-build: release`，每次修改都要提高构建计数。',
  },
};
