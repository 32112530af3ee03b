import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, deflateSync, inflateSync } from 'node:zlib';

export type ObjectFormat = 'sha1' | 'sha256';
export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/**
 * Git's loose objects, written and read without starting git: a repository of a dozen commits takes a few milliseconds so,
 * not a few hundred. (Format: gitformat-loose-object, "zlib of `<type> <size>\0<content>`, named by its hash".)
 */
export type ObjectStore = {
  readonly write: (type: ObjectType, content: string | Uint8Array) => string;
  readonly read: (oid: string) => { readonly type: ObjectType; readonly content: Buffer };
};

export function objectStore(gitDirectory: string, format: ObjectFormat): ObjectStore {
  const fileOf = (oid: string) => join(gitDirectory, 'objects', oid.slice(0, 2), oid.slice(2));

  function write(type: ObjectType, content: string | Uint8Array): string {
    const body = typeof content === 'string' ? Buffer.from(content) : content;
    const data = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    const oid = createHash(format).update(data).digest('hex');
    const file = fileOf(oid);
    if (existsSync(file)) return oid;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(data, { level: constants.Z_BEST_SPEED }));
    return oid;
  }

  function read(oid: string): { readonly type: ObjectType; readonly content: Buffer } {
    const data = inflateSync(readFileSync(fileOf(oid)));
    const end = data.indexOf(0);
    return { type: data.toString('latin1', 0, data.indexOf(32)) as ObjectType, content: data.subarray(end + 1) };
  }

  return { write, read };
}
