import manifest from '../../package.json' with { type: 'json' };

/** The version of Pawl itself. */
export const VERSION: string = manifest.version;
