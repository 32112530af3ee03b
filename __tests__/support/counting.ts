/** What is called when a text is cut up or looked at; each is one step of work, however quick the machine. */
const STEPS = ['slice', 'substring', 'split', 'charCodeAt', 'indexOf', 'lastIndexOf', 'startsWith', 'trim'] as const;

type Step = (typeof STEPS)[number];

/** How often a piece of work asks each of these of a text: counts that are the same on every machine. */
export function stepsOn(work: () => unknown): Readonly<Record<Step, number>> & { readonly all: number } {
  const counts = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>;
  const own = STEPS.map((step) => [step, Object.getOwnPropertyDescriptor(String.prototype, step)] as const);
  for (const [step, descriptor] of own) {
    const { value } = descriptor as { readonly value: (...args: unknown[]) => unknown };
    const counting = function (this: string, ...args: unknown[]): unknown {
      counts[step] += 1;
      return value.apply(this, args);
    };
    Object.defineProperty(String.prototype, step, { ...descriptor, value: counting });
  }
  try {
    work();
  } finally {
    for (const [step, descriptor] of own)
      Object.defineProperty(String.prototype, step, descriptor as PropertyDescriptor);
  }
  return { ...counts, all: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}
