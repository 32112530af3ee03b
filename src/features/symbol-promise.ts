import type { FeatureEffect } from './feature.ts';

/** Who may use a symbol of each class; those of the future and the unused ones are as open as they are now. */
const USERS: Readonly<Record<string, 'anyone' | 'gpl'>> = {
  EXPORT_SYMBOL: 'anyone',
  EXPORT_SYMBOL_NS: 'anyone',
  EXPORT_UNUSED_SYMBOL: 'anyone',
  EXPORT_SYMBOL_GPL_FUTURE: 'anyone',
  EXPORT_SYMBOL_GPL: 'gpl',
  EXPORT_SYMBOL_NS_GPL: 'gpl',
  EXPORT_UNUSED_SYMBOL_GPL: 'gpl',
};

/**
 * What is promised of an exported symbol: that a module which was built against it still loads.
 * - Another CRC: it does not, until it is built again. The name is still there, so it is a change, with a weight of its own
 *   in the policy.
 * - Another module: it does, as `depmod` finds the new one; but that one must be built and loaded first. A change.
 * - A class for fewer modules: those outside lose the symbol as if it were gone, and the reverse gives it to them.
 * - A namespace that was not imported: the same; `module:a,b` is open to those modules alone.
 */
export function weighSymbol(attribute: string, before: string | undefined, after: string | undefined): FeatureEffect {
  switch (attribute) {
    case 'class':
      return weighClass(before, after);
    case 'namespace':
      return weighNamespace(before, after);
    default:
      return 'changed';
  }
}

function weighClass(before = '', after = ''): FeatureEffect {
  const [was, is] = [users(before), users(after)];
  if (was === undefined || is === undefined) return 'changed';
  if (was === is) return 'none';
  return is === 'gpl' ? 'removed' : 'added';
}

const users = (exported: string): 'anyone' | 'gpl' | undefined =>
  Object.hasOwn(USERS, exported) ? USERS[exported] : undefined;

function weighNamespace(before: string | undefined, after: string | undefined): FeatureEffect {
  if (after === undefined) return 'added';
  const [had, has] = [modulesOf(before), modulesOf(after)];
  if (had === undefined || has === undefined || !had.every((name) => has.includes(name))) return 'removed';
  return has.length > had.length ? 'added' : 'none';
}

/** The modules that a namespace of the kernel's own making lets in, since Linux 6.15. */
const modulesOf = (namespace: string | undefined): readonly string[] | undefined =>
  namespace?.startsWith('module:') ? namespace.slice('module:'.length).split(',') : undefined;
