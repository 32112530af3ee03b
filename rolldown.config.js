import { isBuiltin } from 'node:module';
import { defineConfig } from 'rolldown';
import license from 'rollup-plugin-license';

/**
 * Takes node's own modules by `process.getBuiltinModule` instead of `import`: an import reads every name that a module has,
 * which makes node load what hides behind them (fetch behind http, the promises behind fs, half of util), 5 to 40 ms a time.
 */
const builtins = {
  name: 'builtins',
  renderChunk: (code) =>
    code.replace(/^import (?:(.+?) from )?"([\w:/]+)";$/gm, (statement, names, from) => {
      if (!isBuiltin(from)) return statement;
      const taken = `process.getBuiltinModule("${from}")`;
      if (names === undefined) return '';
      if (names.startsWith('* as ')) return `const ${names.slice(5)} = ${taken};`;
      if (names.startsWith('{')) return `const ${names.replaceAll(' as ', ': ')} = ${taken};`;
      throw new Error(`${statement} has a form that the build does not know`);
    }),
};

/**
 * Both entries in one bundle that share their parts; what only some runs need (the policy reader, the git reader) is a
 * part of its own, loaded when asked for. Readable on purpose: minifying starts no faster, and reviewers read dist.
 */
export default defineConfig({
  input: { index: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // Packages run nothing on import that is wanted; without this the toolkit drags in its OIDC client and a second HTTP stack.
  treeshake: { moduleSideEffects: (id) => !id.includes('node_modules') },
  plugins: [license({ thirdParty: { output: { file: 'dist/licenses.txt' }, includePrivate: false } }), builtins],
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
