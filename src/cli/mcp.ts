import { finished } from 'node:stream/promises';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { openApp } from '../app.ts';
import { deliveryLine } from '../deliveries/delivery-line.ts';
import { finishDeliveries } from '../deliveries/finish.ts';
import { openInstallation } from '../installation.ts';
import type { Hand } from '../web/actions.ts';
import { type Operation, operations } from '../web/api/operations.ts';
import { shareBody } from '../web/api/shapes.ts';
import { ProblemError } from '../web/problem.ts';
import { commonFlags } from './flags.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({ allowPublish: z.boolean().default(false) });

/** How long a share is worked on here before it is left to the daemon, milliseconds. */
const patience = 60_000;

const harmless = ['list', 'preview'];

/** What an assistant fills in: body, query and the delivery's id as one. */
function inputOf({ body, query, path }: Operation): z.ZodObject {
  const id = path.includes('{id}') ? { id: z.string().describe('Id of the delivery.') } : {};
  const fields = body instanceof z.ZodObject ? body.shape : (query?.shape ?? {});
  return z.strictObject({ ...id, ...fields });
}

/** Publishes what was shared at once, or leaves it to the daemon that runs. */
async function publishNow({ app }: Hand, answer: unknown): Promise<unknown> {
  const planned = z.object({ deliveries: z.array(z.object({ delivery: z.string() })) }).parse(answer);
  const ids = planned.deliveries.map(({ delivery }) => delivery);
  const done = await finishDeliveries(app.workshop, ids, patience, AbortSignal.timeout(patience));
  return { deliveries: await Promise.all(done.map((delivery) => deliveryLine(app.installation, delivery))) };
}

async function call(operation: Operation, hand: Hand, given: Record<string, unknown>) {
  const { id, ...rest } = given;
  const input = { id: typeof id === 'string' ? id : '', query: rest, body: rest };
  try {
    const answer = await operation.run(hand, input);
    const isNow = operation.scope === 'share' && shareBody.parse(rest).at === undefined;
    const told = z.record(z.string(), z.unknown()).parse(isNow ? await publishNow(hand, answer) : answer);
    return { content: [{ type: 'text' as const, text: JSON.stringify(told) }], structuredContent: told };
  } catch (error) {
    if (!(error instanceof ProblemError || error instanceof z.ZodError)) throw error;
    const text = error instanceof ProblemError ? error.message : z.prettifyError(error);
    return { content: [{ type: 'text' as const, text }], isError: true };
  }
}

/**
 * `mcp`: lets an assistant read and preview, by the Model Context Protocol on stdin and stdout; and publish and decide, where
 * `--allow-publish` says so. Works until stdin ends.
 */
export async function mcp(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  await using installation = await openInstallation(flags);
  const out = openOutput({ ...flags, json: true }, installation.redact);
  await using app = await openApp(installation, () => undefined);
  const { McpServer } = await import('@modelcontextprotocol/server');
  const { serveStdio } = await import('@modelcontextprotocol/server/stdio');
  const log = { write: ({ message }: { message: string }) => out.note(message) };
  const hand: Hand = { app, log, who: 'assistant' };
  const offered = operations.filter(({ scope }) => flags.allowPublish || harmless.includes(scope));
  const instructions = flags.allowPublish
    ? 'Posts go out to the public under the name of the site: show the person the preview, and ask, before you share or approve.'
    : 'Nothing can be published here: this server was started without --allow-publish.';
  const handle = serveStdio(() => {
    const server = new McpServer({ name: 'share-this-post', version: packageJson.version }, { instructions });
    for (const operation of offered) {
      const isReading = harmless.includes(operation.scope);
      server.registerTool(
        operation.name,
        {
          description: operation.summary,
          inputSchema: inputOf(operation),
          annotations: { readOnlyHint: isReading, destructiveHint: !isReading, openWorldHint: true },
        },
        (given: Record<string, unknown>) => call(operation, hand, given),
      );
    }
    return server;
  });
  await finished(process.stdin, { writable: false }).catch(() => undefined);
  await handle.close();
  return 0;
}
