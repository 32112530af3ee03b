/** How much a finding weighs, lightest first: the order of this list is the order of the type. */
export const SEVERITIES = ['notice', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const isSeverity = (value: unknown): value is Severity => SEVERITIES.some((severity) => severity === value);

/** Negative where the left weighs less. */
export function compareSeverity(left: Severity, right: Severity): number {
  return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
}
