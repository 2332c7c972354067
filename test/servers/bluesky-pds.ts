// A Bluesky PDS and the identity directory it needs, in one process, on 127.0.0.1 only.
// Forked with one argument: JSON of PdsOptions. Sends { port } when ready; ends when its parent does or sends 'stop'.
import { mkdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createPlcDirectory, type PlcLibrary } from './plc-directory.ts';

export interface PdsOptions {
  /** Keeps everything; start again with the same folder and port to go on where it stopped. */
  dir: string;
  /** 0: any free one. */
  port: number;
  adminPassword: string;
  rateLimits: boolean;
}

// What is used of @atproto/pds. Its own types are not read: the folder need not be installed to check the project's.
interface PdsLibrary {
  envToCfg(env: object): unknown;
  envToSecrets(env: object): unknown;
  PDS: {
    create(
      config: unknown,
      secrets: unknown,
    ): Promise<{ app: RequestListener; ctx: { sequencer: { start(): Promise<void> }; destroy(): Promise<void> } }>;
  };
}

const listen = async (port: number): Promise<{ server: Server; port: number }> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return { server, port: address.port };
};

const exit = () => process.exit();
process.on('disconnect', exit);
process.env.LOG_ENABLED = 'false';

const options: PdsOptions = JSON.parse(process.argv[2] ?? '');
const [pdsName, plcName]: string[] = ['@atproto/pds', '@did-plc/lib'];
const library: PdsLibrary = await import(String(pdsName));
const plcLibrary: PlcLibrary = await import(String(plcName));

mkdirSync(options.dir, { recursive: true });
// The port is part of the public address, so it is taken before the PDS is made.
const plc = await listen(0);
plc.server.on('request', createPlcDirectory(plcLibrary, join(options.dir, 'plc.json')));
const { server, port } = await listen(options.port);
const env = {
  port,
  hostname: 'localhost', // the one name for which the PDS calls itself http://
  dataDirectory: options.dir,
  blobstoreDiskLocation: join(options.dir, 'blobs'),
  blobstoreDiskTmpLocation: join(options.dir, 'blobs-tmp'),
  didPlcUrl: `http://localhost:${plc.port}`,
  plcRotationKeyK256PrivateKeyHex: '1'.repeat(64),
  jwtSecret: 'a-secret-of-these-tests',
  adminPassword: options.adminPassword,
  inviteRequired: false,
  serviceHandleDomains: ['.test'],
  devMode: true,
  rateLimitsEnabled: options.rateLimits,
};
const pds = await library.PDS.create(library.envToCfg(env), library.envToSecrets(env));
await pds.ctx.sequencer.start();
server.on('request', pds.app);

process.once('message', async () => {
  process.off('disconnect', exit);
  for (const each of [server, plc.server]) {
    each.close();
    each.closeAllConnections();
  }
  await pds.ctx.destroy();
  process.disconnect();
});
process.send?.({ port });
