import { nodes } from '../__tests__/support/nodes.ts';
import { compare } from './measure.ts';
import { actionOn, SITUATIONS, worldOf } from './situations.ts';

for (const { path, version } of nodes as any) {
  console.log(version, path);
  const processes: any[] = [{ name: 'node -e 0', command: [path, '-e', '0'], env: {PATH: ''} }];
  for (const name of Object.keys(SITUATIONS) as any) { const w = await worldOf(name); processes.push(actionOn(w, path, name)); }
  for (const f of await compare(processes, 15)) console.log(f.name.padEnd(40), f.median.toFixed(0), f.least.toFixed(0), f.ratio.toFixed(2));
}
process.exit(0);
