// Prints what CHANGELOG.md says of a version: `node scripts/release-notes.js 1.2.3`. A version of which it says nothing is an error.
import { readFileSync } from 'node:fs';

const [version = ''] = process.argv.slice(2);
const sections = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8').split(/^## /m);
const section = sections.find((each) => each.startsWith(`[${version}]`));
const notes = section?.slice(section.indexOf('\n')).trim() ?? '';
if (version === '' || notes === '') {
  process.stderr.write(`CHANGELOG.md says nothing of ${version === '' ? 'a version without a name' : version}.\n`);
  process.exit(1);
}
process.stdout.write(`${notes}\n`);
