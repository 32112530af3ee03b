/** Git's objects, from bytes to values. */
export type Person = { readonly name: string; readonly email: string /** ISO 8601, in UTC. */; readonly date: string };

export type Commit = {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
  readonly signature: string | undefined;
};

export type Tag = {
  readonly object: string;
  readonly type: string;
  readonly name: string;
  readonly tagger: Person | undefined;
  readonly message: string;
};

export type TreeEntry = {
  /** Six digits, as GitHub's REST writes it. */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly name: string;
  readonly oid: string;
};

export function parseCommit(content: Buffer): Commit {
  const { headers, message } = splitHeaders(content);
  const first = (name: string) => headers.find(([key]) => key === name)?.[1] ?? '';
  return {
    tree: first('tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, value]) => value),
    author: parsePerson(first('author')),
    committer: parsePerson(first('committer')),
    message: message.replace(/\n$/, ''),
    signature: headers.find(([key]) => key === 'gpgsig')?.[1],
  };
}

export function parseTag(content: Buffer): Tag {
  const { headers, message } = splitHeaders(content);
  const values = Object.fromEntries(headers);
  const tagger = values.tagger;
  return {
    object: values.object ?? '',
    type: values.type ?? '',
    name: values.tag ?? '',
    tagger: tagger === undefined ? undefined : parsePerson(tagger),
    message,
  };
}

export function parseTree(content: Buffer, oidLength: number): readonly TreeEntry[] {
  const size = oidLength / 2;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space).padStart(6, '0');
    entries.push({
      mode,
      type: mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob',
      name: content.toString('utf8', space + 1, end),
      oid: content.toString('hex', end + 1, end + 1 + size),
    });
    at = end + 1 + size;
  }
  return entries;
}

function splitHeaders(content: Buffer): { readonly headers: readonly [string, string][]; readonly message: string } {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers: [string, string][] = [];
  for (const line of head.split('\n')) {
    const last = headers.at(-1);
    const space = line.indexOf(' ');
    // A line that starts with a space goes on with the header before it, as signatures do.
    if (space === 0 && last !== undefined) last[1] += `\n${line.slice(1)}`;
    else headers.push([line.slice(0, space), line.slice(space + 1)]);
  }
  return { headers, message: end < 0 ? '' : text.slice(end + 2) };
}

function parsePerson(text: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<([^>]*)> (\d+)/.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}
