import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A directory of identities (did:plc), as far as a PDS asks one: https://web.plc.directory/api/redoc */
export interface PlcLibrary {
  didForCreateOp(operation: unknown): Promise<string>;
  assureValidCreationOp(did: string, operation: unknown): Promise<unknown>;
  normalizeOp(operation: unknown): { rotationKeys: string[] };
  assureValidSig(keys: string[], operation: unknown): Promise<string>;
  opToData(did: string, operation: unknown): unknown;
  formatDidDoc(data: unknown): unknown;
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

/** Answers a PDS's questions; every operation is written to `file` before it is confirmed, so a restart knows it. */
export function createPlcDirectory(plc: PlcLibrary, file: string) {
  const logs = new Map<string, unknown[]>(readLogs(file));

  const add = async (did: string, operation: unknown) => {
    const log = logs.get(did) ?? [];
    const last = log.at(-1);
    if (last === undefined) await plc.assureValidCreationOp(did, operation);
    else await plc.assureValidSig(plc.normalizeOp(last).rotationKeys, operation);
    logs.set(did, [...log, operation]);
    writeFileSync(file, JSON.stringify([...logs]));
  };

  const answer = async (request: IncomingMessage): Promise<{ status: number; body: unknown }> => {
    const [did = '', ...rest] = decodeURIComponent(request.url ?? '/')
      .slice(1)
      .split('/');
    if (request.method === 'POST') {
      await add(did, await readBody(request));
      return { status: 200, body: {} };
    }
    const log = logs.get(did);
    const last = log?.at(-1);
    if (log === undefined || last === undefined)
      return { status: 404, body: { message: `DID not registered: ${did}` } };
    switch (rest.join('/')) {
      case '':
        return { status: 200, body: plc.formatDidDoc(plc.opToData(did, last)) };
      case 'data':
        return { status: 200, body: plc.opToData(did, last) };
      case 'log':
        return { status: 200, body: log };
      case 'log/last':
        return { status: 200, body: last };
      default:
        return { status: 404, body: { message: 'Not found' } };
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, body } = await answer(request).catch((error: unknown) => ({
      status: 400,
      body: { message: String(error) },
    }));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

function readLogs(file: string): [string, unknown[]][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
