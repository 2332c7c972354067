import type { TestProject } from 'vitest/node';
import { findOrUnpack } from './debian-program.ts';
import { installBrowser } from './install-browser.ts';
import { installServers } from './install-servers.ts';
import type { Missing, RealServers } from './real-servers.ts';
import { startBluesky } from './start-bluesky.ts';
import { findPostgres, startPostgres } from './start-postgres.ts';
import { startSnac } from './start-snac.ts';

/** Brings the real servers and starts them side by side, once for all `*.real.test.ts` files of a run. */
export default async function startRealServers(project: TestProject): Promise<() => Promise<void>> {
  const running = new AsyncDisposableStack();
  const installed = installServers();
  installed.catch(() => undefined);

  const orMissing = async <Server>(name: string, start: () => Promise<Server>): Promise<Server | Missing> => {
    try {
      return await start();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (process.env.CI) throw new Error(`${name} could not be had, and CI is set: ${why}`, { cause: error });
      console.error(`\nNO REAL ${name.toUpperCase()}, ITS TESTS ARE LEFT OUT: ${why}\n`);
      return { missing: why };
    }
  };

  const started = Promise.all([
    orMissing('Bluesky PDS', async () => {
      await installed;
      const { service } = running.use(await startBluesky());
      return { service };
    }),
    orMissing('Mastodon-API server (snac2)', async () => {
      const { origin, dir, nursery, program } = running.use(
        await startSnac(await findOrUnpack({ name: 'snac', debianPackage: 'snac2', backports: true })),
      );
      return { origin, dir, nursery, program };
    }),
    orMissing('PostgreSQL', async () => {
      const binaries = findPostgres(null) ?? findPostgres(await installed);
      if (binaries === null) throw new Error('there is none under /usr/lib/postgresql, nor a package for this system');
      const { url } = running.use(await startPostgres(binaries));
      return { url, binaries };
    }),
    orMissing('Chromium', async () => installBrowser(await installed)),
    orMissing('Hugo', () => findOrUnpack({ name: 'hugo', debianPackage: 'hugo' })),
    orMissing('PHP', () => findOrUnpack({ name: 'php', debianPackage: 'php-cli', file: /^php[\d.]+$/ })),
  ]);
  try {
    const [bluesky, mastodon, postgres, browser, hugo, php] = await started;
    const servers: RealServers = { bluesky, mastodon, postgres, browser, hugo, php };
    project.provide('realServers', servers);
  } catch (error) {
    await running.disposeAsync();
    throw error;
  }
  return () => running.disposeAsync();
}
