import packageJson from '../package.json' with { type: 'json' };

/** How the program names itself to every server that it asks. */
export const userAgent = `ShareThisPost/${packageJson.version} (feed publisher)`;
