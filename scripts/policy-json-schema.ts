import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { policySchema } from '../src/policy/schema.ts';
import { reportSchema } from '../src/render/report-schema.ts';
import { forEditors } from './generate/editor-schema.ts';

/** The file that editors are pointed at, relative to the repository. */
export const SCHEMA_FILE = 'schema/pawl.schema.json';

/**
 * The JSON Schema of the policy file, for editors. Draft 7: it is the one that every YAML language server reads in full, and
 * nothing of later drafts is needed.
 */
export function policyJsonSchema(): string {
  const schema = z.toJSONSchema(policySchema(), { target: 'draft-7', io: 'input', unrepresentable: 'throw' });
  return `${JSON.stringify(forEditors(schema as Parameters<typeof forEditors>[0]), null, 2)}\n`;
}

/** The JSON Schema of the report, for programs that read it; of the newest draft, which their validators know. */
export function reportJsonSchema(): string {
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', unrepresentable: 'throw' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] !== undefined && process.argv[1] === import.meta.filename) {
  const root = new URL('..', import.meta.url);
  mkdirSync(new URL('schema/', root), { recursive: true });
  writeFileSync(new URL(SCHEMA_FILE, root), policyJsonSchema());
}
