import type { Phrase } from '../numbering/scheme.ts';

/** The variable that names where clones of other repositories are. */
export const EXTENDS_DIRECTORY = 'PAWL_EXTENDS_DIR';

/** How a local run is told where the repositories are whose policies are extended. */
export const NO_EXTENDS_DIRECTORY: Phrase = {
  en: 'this run has no access to other repositories; set PAWL_EXTENDS_DIR to a directory that has a clone of it at owner/repo, or GITHUB_TOKEN and GITHUB_REPOSITORY, so that GitHub is asked',
  zh: '本次运行无法访问其他仓库；请将 PAWL_EXTENDS_DIR 设为一个目录，其中 owner/repo 处有它的克隆，或设置 GITHUB_TOKEN 与 GITHUB_REPOSITORY，以便向 GitHub 查询',
};
