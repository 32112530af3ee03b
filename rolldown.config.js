import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'rolldown';
import license from 'rollup-plugin-license';

/**
 * Takes node's own modules by `process.getBuiltinModule` instead of `import`: an import reads every name that a module has,
 * which makes node load what hides behind them (fetch behind http, the promises behind fs, half of util), 5 to 40 ms a time.
 */
const builtins = {
  name: 'builtins',
  renderChunk: (code) => {
    const late = [];
    const rest = code.replace(/^import (?:(.+?) from )?"([\w:/]+)";$/gm, (statement, names, from) => {
      if (!isBuiltin(from)) return statement;
      const taken = `process.getBuiltinModule("${from}")`;
      if (names === undefined) return '';
      if (LATE.test(from)) {
        late.push([names, taken]);
        return '';
      }
      if (names.startsWith('* as ')) return `const ${names.slice(5)} = ${taken};`;
      if (names.startsWith('{')) return `const ${names.replaceAll(' as ', ': ')} = ${taken};`;
      throw new Error(`${statement} has a form that the build does not know`);
    });
    return late.reduce((text, [names, taken]) => takenWhereUsed(text, names, taken), rest);
  },
};

/** What a run needs late or never: taken where it is used, so that it is loaded while GitHub answers, or not at all. */
const LATE = /^(?:node:)?(?:crypto|timers\/promises)$/;

/** Functions by functions of the same name, so that members and parameters that are called alike stay what they are. */
function takenWhereUsed(code, names, taken) {
  if (names.startsWith('* as ')) {
    const name = names.slice(5).replaceAll('$', String.raw`\$`);
    return code.replace(new RegExp(`(?<![.\\w$])${name}\\.`, 'g'), `${taken}.`);
  }
  const functions = names
    .slice(1, -1)
    .split(',')
    .map((each) => each.trim().split(' as '))
    .map(([name, local = name]) => `const ${local} = (...given) => ${taken}.${name}(...given);`);
  return `${functions.join('\n')}\n${code}`;
}

/** Examples of rules are for their pages and tests; a run only pays for reading them. */
const withoutExamples = {
  name: 'without-examples',
  transform: {
    filter: { id: /src\/rules\/[a-z-]+\.ts$/ },
    handler: (code) => code.replace(/^ {2}examples: \[$[\s\S]*?^ {2}\],$/m, '  examples: [],'),
  },
};

/** One letter outside of ASCII makes all of a part's text twice as large and slower to load; a dash in a comment is not worth it. */
const plainDashes = {
  name: 'plain-dashes',
  renderChunk: (code) => code.replace(/^\s*(?:\*|\/\/).*—.*$/gm, (comment) => comment.replaceAll('—', '-')),
};

/**
 * Parts that only hand on what is in another: whoever loads one of them loads the other itself, as each file costs a run half
 * a millisecond. A part in which nothing is left goes as well.
 */
const withoutWaypoints = {
  name: 'without-waypoints',
  generateBundle: (_, bundle) => {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const waypoints = new Map(chunks.flatMap((chunk) => (chunk.isEntry ? [] : (waypointIn(chunk) ?? []))));
    for (const chunk of chunks) {
      chunk.code = chunk.code
        .replace(/^import "\.\/(?:parts\/)?([\w.-]+\.js)";\n/gm, (all, file) => (waypoints.has(file) ? '' : all))
        .replace(/\bimport\("\.\/(parts\/)?([\w.-]+\.js)"\)/g, (all, folder = '', file) => {
          const to = waypoints.get(file);
          return to === undefined
            ? all
            : `import("./${folder}${to.file}").then(({ ${to.taken} }) => ({ ${to.given} }))`;
        });
    }
    for (const file of waypoints.keys()) delete bundle[`parts/${file}`];
  },
};

const WAYPOINT = /^(?:import \{ ([^}]*) \} from "\.\/([\w.-]+\.js)";\s*)?export \{ ([^}]*) \};\s*$/;

/** Where a part leads, and under which names it hands on what is there. */
function waypointIn({ fileName, code }) {
  const [, imports = '', file, exports] = WAYPOINT.exec(code.trim()) ?? [];
  if (exports === undefined || / as /.test(exports)) return undefined;
  const given = exports.trim();
  const names = given.split(', ');
  const taken = imports
    .split(', ')
    .filter((each) => names.includes(each.split(' as ').at(-1)))
    .map((each) => each.replace(' as ', ': '));
  return [[fileName.slice('parts/'.length), { file, given, taken: taken.join(', ') }]];
}

/**
 * Each further file costs a run more than the text in it. So what a run needs before its first question to GitHub is one
 * part, and what every check needs from there on (what begins with `action/judge.ts`) another, loaded while GitHub answers;
 * what only some runs need stays apart.
 */
const FIRST =
  /src\/(?:sources\/(?:problem|event|inputs|repository|tags|complete|tree-walk|read-ahead)|sources\/github\/(?:client|transport|shape|place|pull-request|repository|listings|lookup|batch|comparison|counterparts|patch|pace|tags|tag-object|tag-start|source-tags|comments|open-pull-requests)|action\/open|render\/(?:speak|inert|version|problem|words)|sinks\/(?:console|colours)|policy\/suggest)\.ts$|node_modules\/@actions\/core\//;
const THEN =
  /src\/(?:facts|judge|rules|spec|numbering)\/|src\/(?:check|action\/(?:judge|tell|finish)|sources\/(?:hasten|read-(?:change|policy|sides)))\.ts$/;
/** Of the same rooms, what only sets of features, tags, releases and some commands need. */
const APART =
  /src\/rules\/(?:rules|feature|bump-too-large|compatibility)|src\/facts\/(?:features\/(?!need|facts)|tag\/|tip\/|proposal|levels|line-name|topic-branches)|src\/numbering\/(?:sort|columns)/;
const FEATURES =
  /src\/rules\/(?:rules|feature|bump-too-large|compatibility)|src\/facts\/features\/(?:build|sets)|src\/features\/(?:diff|rename|feature)\.ts/;
/** What reads a policy; what says what is wrong with one, and the YAML library, which only some texts need, stay apart. */
const POLICY = /src\/policy\/(?!say|document|refusals|origins)|node_modules\/zod\//;

/**
 * Both entries in one bundle that share their parts; what only some runs need (the policy reader, the git reader) is a
 * part of its own, loaded when asked for. Readable on purpose: minifying starts no faster, and reviewers read dist.
 */
export default defineConfig({
  input: { index: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // Packages run nothing on import that is wanted; without this the toolkit drags in its OIDC client and a second HTTP stack.
  treeshake: { moduleSideEffects: (id) => !id.includes('node_modules') },
  plugins: [
    license({ thirdParty: { output: { file: 'dist/licenses.txt' }, includePrivate: false } }),
    withoutExamples,
    builtins,
    plainDashes,
    withoutWaypoints,
  ],
  transform: { target: 'node20' },
  resolve: { alias: { yaml: resolve(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js') } },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
    codeSplitting: {
      groups: [
        { name: 'first', test: FIRST, priority: 2 },
        { name: 'core', test: (id) => THEN.test(id) && !APART.test(id), priority: 1 },
        { name: 'features', test: FEATURES, priority: 0 },
        { name: 'ordered', test: /src\/numbering\/(?:sort|columns)|src\/facts\/tag\/scope/, priority: 0 },
        { name: 'policy', test: POLICY, priority: 0 },
        { name: 'document', test: /src\/policy\/(?:document|refusals)|node_modules\/yaml\//, priority: 0 },
      ],
    },
    minify: false,
  },
});
