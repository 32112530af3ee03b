import { json, notFound, unprocessable } from '../answer.ts';
import { type Handlers, paginate, textIn } from '../call.ts';
import { nodeId } from '../shapes/base.ts';
import { commitShape, refShape, tagShape } from '../shapes/git.ts';
import { repositoryPage, repositoryUrl } from '../shapes/repository.ts';

/** Branches, tags and other refs. */
export const refs: Handlers = {
  'repos/list-branches': async (call) => {
    const { repository, links } = call;
    const found = await repository.git.refs('refs/heads/');
    const url = `${repositoryUrl(repository.fullName, links)}/commits`;
    return paginate(call, found, ({ ref, oid }) => {
      return { name: ref.slice('refs/heads/'.length), commit: { sha: oid, url: `${url}/${oid}` }, protected: false };
    });
  },

  'repos/get-branch': async ({ repository, parameters, links }) => {
    const name = parameters.branch ?? '';
    const tip = repository.git.refNow(`refs/heads/${name}`);
    const commit = tip === undefined ? undefined : await repository.git.commit(tip);
    if (commit === undefined) return notFound('Branch not found');
    const self = `${repositoryUrl(repository.fullName, links)}/branches/${name}`;
    return json({
      name,
      commit: commitShape(repository, commit, links),
      _links: { self, html: `${repositoryPage(repository.fullName, links)}/tree/${name}` },
      protected: false,
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${self}/protection`,
    });
  },

  'repos/list-tags': async (call) => {
    const { repository, links } = call;
    const found = await repository.git.refs('refs/tags/');
    const commits = await Promise.all(
      found.map(async ({ ref }) => ({ ref, commit: await repository.git.commit(ref) })),
    );
    // GitHub lists by name, backwards; a tag on something else than a commit is not listed.
    const listed = commits.filter(({ commit }) => commit !== undefined).reverse();
    return paginate(call, listed, ({ ref, commit }) => {
      const name = ref.slice('refs/tags/'.length);
      const url = repositoryUrl(repository.fullName, links);
      return {
        name,
        zipball_url: `${url}/zipball/refs/tags/${name}`,
        tarball_url: `${url}/tarball/refs/tags/${name}`,
        commit: { sha: commit?.oid, url: `${url}/commits/${commit?.oid}` },
        node_id: nodeId('REF', ref),
      };
    });
  },

  'git/get-ref': async ({ repository, parameters, links }) => {
    const name = `refs/${parameters.ref}`;
    const found = (await repository.git.refs(name)).find(({ ref }) => ref === name);
    return found === undefined ? notFound() : json(refShape(repository, found, links));
  },

  'git/list-matching-refs': async ({ repository, parameters, links }) => {
    // All at once: this list has no pages, whatever is asked.
    const found = await repository.git.refs(`refs/${parameters.ref}`);
    return json(found.map((ref) => refShape(repository, ref, links)));
  },

  'git/get-tag': async ({ repository, parameters, links }) => {
    const tag = await repository.git.tag(parameters.tag_sha ?? '');
    return tag === undefined ? notFound() : json(tagShape(repository, tag, links));
  },

  'git/create-ref': async ({ repository, body, links }) => {
    const [name = '', sha = ''] = [textIn(body, 'ref'), textIn(body, 'sha')];
    if (!/^refs\/.+\/.+$/.test(name) && !/^refs\/(?:heads|tags)\/.+$/.test(name)) {
      return unprocessable('Reference name must start with refs/ and have at least two slashes.');
    }
    const object = await repository.git.object(sha);
    if (object === undefined) return unprocessable('Object does not exist');
    // git itself decides: of two writers one is refused.
    const made = await repository.git.run('update-ref', name, sha, '0'.repeat(sha.length));
    if (made === undefined) return unprocessable('Reference already exists');
    return json(refShape(repository, { ref: name, oid: object.oid, type: object.type }, links), 201);
  },

  'git/create-tag': async ({ repository, body, links, login }) => {
    const object = await repository.git.object(textIn(body, 'object') ?? '');
    if (object === undefined || object.type !== body.type) return unprocessable('Object does not exist');
    const tagger = Object(body.tagger);
    const seconds = Math.floor(Date.parse(tagger.date ?? new Date().toISOString()) / 1000);
    const who = `${tagger.name ?? login} <${tagger.email ?? `${login}@users.noreply.github.com`}> ${seconds} +0000`;
    const head = [`object ${object.oid}`, `type ${object.type}`, `tag ${textIn(body, 'tag')}`, `tagger ${who}`];
    const oid = repository.git.write('tag', `${head.join('\n')}\n\n${textIn(body, 'message')}\n`);
    const tag = await repository.git.tag(oid);
    return tag === undefined ? notFound() : json(tagShape(repository, tag, links), 201);
  },
};
