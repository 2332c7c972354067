import { describe, inject } from 'vitest';
import type { DebianProgram } from './debian-program.ts';
import type { BrowserProgram } from './install-browser.ts';
import type { SnacAddress } from './start-snac.ts';

/** Why a real server is not there; its tests are skipped outside CI, and the run fails in CI. */
export interface Missing {
  missing: string;
}

/** What the tests named `*.real.test.ts` get. Plain data: it is handed from the runner to each test's process. */
export interface RealServers {
  bluesky: { service: string } | Missing;
  mastodon: SnacAddress | Missing;
  /** `binaries`: where it was started from, for a test that needs one of its own. */
  postgres: { url: string; binaries: string } | Missing;
  browser: BrowserProgram | Missing;
  /** What sites are made with, for the snippets of the guides. */
  hugo: DebianProgram | Missing;
  php: DebianProgram | Missing;
}

declare module 'vitest' {
  interface ProvidedContext {
    realServers: RealServers;
  }
}

/** The server that global setup started. Throws where it is missing: use it inside `describeReal`. */
export function realServer<Name extends keyof RealServers>(name: Name): Exclude<RealServers[Name], Missing> {
  const server = inject('realServers')[name];
  if (isThere(server)) return server;
  throw new Error(`${name} is missing.`);
}

const isThere = <Server extends object>(server: Server): server is Exclude<Server, Missing> => !('missing' in server);

const isMissing = <Server extends object>(server: Server | Missing): server is Missing => 'missing' in server;

/** Like `describe`, for tests that need these real servers: left out, with the reason in the title, where one is missing. */
export function describeReal(title: string, names: (keyof RealServers)[], tests: () => void): void {
  const reasons = names.flatMap((name) => {
    const server = inject('realServers')[name];
    return isMissing(server) ? [`${name}: ${server.missing}`] : [];
  });
  if (reasons.length === 0) describe(title, tests);
  else describe.skip(`${title} (left out: ${reasons.join('; ')})`, tests);
}
