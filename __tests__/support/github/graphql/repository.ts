import { connection, type Paging, refusal } from './connection.ts';
import { objectNode, type World } from './objects.ts';
import { labelNode, pullNode, pullsConnection, repositoryName } from './pulls.ts';
import { refNamed, refsConnection } from './refs.ts';

/** A repository with everything in it that the stand-in serves. */
export function repositoryNode(world: World): object {
  const { repository } = world;
  return {
    ...repositoryName(world),
    defaultBranchRef: () => refNamed(world, `refs/heads/${repository.defaultBranch}`),
    object: ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
      const revision = expression ?? oid ?? '';
      return objectNode(world, revision, /^[^:]*:([\s\S]*)$/.exec(revision)?.[1]);
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => refNamed(world, qualifiedName),
    refs: (given: Parameters<typeof refsConnection>[1]) => refsConnection(world, given),
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.find((one) => one.number === number);
      if (pull === undefined)
        throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullNode(world, pull);
    },
    pullRequests: (given: Parameters<typeof pullsConnection>[1]) => pullsConnection(world, given),
    labels: (paging: Paging) =>
      connection('labels', repository.labels, paging, ({ name }) => labelNode(repository, name)),
    label: ({ name }: { name: string }) => {
      const label = repository.labels.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return label === undefined ? null : labelNode(repository, label.name);
    },
  };
}
