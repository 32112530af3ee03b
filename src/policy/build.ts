import type { Field, Phrase, ReleasingRole, Scheme, Step } from '../numbering/scheme.ts';
import { buildInterface } from './interfaces-build.ts';
import { DEFAULT_POLICY, type Place, type Policy } from './policy.ts';
import type { PolicyPath } from './problems.ts';
import type { WrittenPolicy, WrittenScheme } from './schema.ts';

/** The policy that a sound file states, with the defaults where it says nothing. */
export function buildPolicy(written: WrittenPolicy, placeOf: (path: PolicyPath) => Place): Policy {
  const { lines, carriers, schemes = {}, declarations: declared, waivers = [], rules = {} } = written;
  const usual = DEFAULT_POLICY.declarations;
  return {
    strictness: written.strictness ?? DEFAULT_POLICY.strictness,
    ...present({
      extends: written.extends,
      scheme: written.scheme,
      newBuild: written['new-build'],
      sourceRepository: written['source-repository'],
    }),
    schemes: new Map(Object.entries(schemes).map(([id, scheme]) => [id, buildScheme(id, scheme)])),
    lines: lines?.map(({ branch, role, ...rest }, index) => ({
      branch,
      role,
      ...present(rest),
      place: placeOf(['lines', index]),
    })),
    carriers: carriers?.map(({ path, kind, ...rest }, index) => ({
      path,
      kind,
      ...present(rest),
      place: placeOf(['carriers', index]),
    })),
    macros: written.macros ?? DEFAULT_POLICY.macros,
    unpackaged: written.unpackaged ?? DEFAULT_POLICY.unpackaged,
    tags: { ...DEFAULT_POLICY.tags, ...present(written.tags ?? {}) },
    interfaces: (written.interfaces ?? []).map((each, index) => buildInterface(each, placeOf(['interfaces', index]))),
    declarations: {
      trailers: { ...usual.trailers, ...present(declared?.trailers ?? {}) },
      labels: { ...usual.labels, ...present(declared?.labels ?? {}) },
      title: declared?.title ?? usual.title,
    },
    rules: present(rules),
    waivers: waivers.map(({ rule, reason, ...rest }, index) => ({
      rule,
      reason,
      ...present(rest),
      place: placeOf(['waivers', index]),
    })),
  };
}

/** A scheme of the policy's own in the form of the built-in ones. */
export function buildScheme(id: string, written: WrittenScheme): Scheme {
  const steps = (role: ReleasingRole): readonly Step[] => (written.steps[role] ?? []).map(buildStep);
  return {
    id,
    title: buildPhrase(written.title, id),
    source: written.source ?? '',
    form: written.form,
    ...present({ tag: written.tag, order: written.order }),
    fields: Object.fromEntries(Object.entries(written.fields).map(([name, field]) => [name, buildField(name, field)])),
    steps: { development: steps('development'), maintenance: steps('maintenance'), following: steps('following') },
    examples: written.examples ?? [],
  };
}

function buildField(name: string, written: WrittenScheme['fields'][string]): Field {
  const label = written.label ?? name.toUpperCase();
  return {
    kind: written.kind ?? 'counter',
    label,
    meaning: buildPhrase(written.meaning, label),
    ...present({ start: written.start, absent: written.absent }),
    ...(written['runs-on'] === true ? { runsOn: true } : {}),
    ...(written.unordered === true ? { unordered: true } : {}),
    ...(written.fleeting === true ? { fleeting: true } : {}),
  };
}

function buildStep(written: NonNullable<WrittenScheme['steps'][ReleasingRole]>[number]): Step {
  const { raises, part, by, reserved, practice, unlisted, leaves } = written;
  return {
    raises,
    ...present({ part, by, leaves }),
    ...(reserved === true ? { reserved } : {}),
    ...(practice === true ? { practice } : {}),
    ...(unlisted === true ? { unlisted } : {}),
  };
}

function buildPhrase(written: string | Phrase | undefined, otherwise: string): Phrase {
  if (typeof written === 'object') return written;
  return { en: written ?? otherwise, zh: written ?? otherwise };
}

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without the keys that have no value, so that an absent key is absent and not `undefined`. */
function present<T extends object>(record: T): Partial<Present<T>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<Present<T>>;
}
