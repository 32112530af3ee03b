import { createHash } from 'node:crypto';

/** Where the stand-in is reached, for the many addresses in GitHub's answers. */
export type Links = {
  /** `http://127.0.0.1:1234` or `…/api/v3`. */
  readonly api: string;
  readonly server: string;
};

export type Shape = Readonly<Record<string, unknown>>;

/** An opaque id, the same for the same thing. */
export function nodeId(kind: string, key: string | number): string {
  return `${kind}_${Buffer.from(String(key)).toString('base64url')}`;
}

/** A number for a name, the same every time. */
export function numberOf(name: string): number {
  return createHash('sha1').update(name).digest().readUIntBE(0, 4);
}

/** The bot as which GITHUB_TOKEN writes. */
export const actionsBot = 'github-actions[bot]';

export function userShape(login: string, { api, server }: Links): Shape {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const app = /^(.+)\[bot\]$/.exec(login)?.[1];
  return {
    login,
    id: login === actionsBot ? 41_898_282 : numberOf(login),
    node_id: nodeId('U', login),
    avatar_url: `${server}/avatars/${numberOf(login)}`,
    gravatar_id: '',
    url,
    html_url: app === undefined ? `${server}/${login}` : `${server}/apps/${app}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: app === undefined ? 'User' : 'Bot',
    site_admin: false,
  };
}
