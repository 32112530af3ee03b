/** What no test proves, or only in part: the number of the requirement, and why. */
export const UNPROVED: Readonly<Record<number, string>> = {};
