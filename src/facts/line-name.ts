/** `openEuler-22.03-LTS-SP1`, `OLK-5.10`, `linux-6.6.y`, `v6.6`, `c9s`, `el9`, `rhel-9.4.0`; never a person's `fix/5.10`. */
const VERSIONED =
  /^(?:[A-Za-z]{1,32}[-_])?[A-Za-z]{0,12}\d{1,4}(?:\.(?:\d{1,4}|[xy]))*[a-z]?(?:-[A-Z][A-Z0-9]{1,15}){0,4}$/;

/** Branches that every project has, on which releases are made. */
const USUAL = /^(?:master|main|trunk|devel|develop|rawhide|[\w.-]{1,64}-Next)$/;

/**
 * Whether a branch is named as release lines are, so that it counts as one where no policy says; any other may be
 * somebody's work that is not done.
 */
export function isNamedAsLine(branch: string): boolean {
  return USUAL.test(branch) || VERSIONED.test(branch);
}
