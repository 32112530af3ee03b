import { defineConfig } from 'rolldown';
import license from 'rollup-plugin-license';

/**
 * Both entries in one bundle that share their parts; what only some runs need (the policy reader, the git reader) is a
 * part of its own, loaded when asked for. Readable on purpose: minifying starts no faster, and reviewers read dist.
 */
export default defineConfig({
  input: { index: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // Packages run nothing on import that is wanted; without this the toolkit drags in its OIDC client and a second HTTP stack.
  treeshake: { moduleSideEffects: (id) => !id.includes('node_modules') },
  plugins: [license({ thirdParty: { output: { file: 'dist/licenses.txt' }, includePrivate: false } })],
  transform: { target: 'node20' },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
    minify: false,
  },
});
