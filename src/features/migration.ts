/** Whether the minor is compared as well, or is only told (as the driver of HiSilicon's accelerators does). */
export const MIGRATION_RULES = ['minor', 'major'] as const;
export type MigrationRule = (typeof MIGRATION_RULES)[number];
