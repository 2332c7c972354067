import { z } from 'zod';
import type { DecisionName } from '../../deliveries/decisions.ts';
import { deliveryLine } from '../../deliveries/delivery-line.ts';
import { shareMaterial } from '../../deliveries/material.ts';
import { previewEntry } from '../../preview.ts';
import { readStatus } from '../../status.ts';
import { UserError } from '../../user-error.ts';
import { decideOn, type Hand, readShare, shareByHand } from '../actions.ts';
import { ProblemError } from '../problem.ts';
import { readEntries } from '../read-entries.ts';
import { readDeliveryHistory } from '../read-views.ts';
import { readDeliveries } from './read-deliveries.ts';
import type { Scope } from './scopes.ts';
import * as shapes from './shapes.ts';

/** One thing that the API does. Routes, description and the tools of assistants are made from these. */
export interface Operation {
  /** As programs call it: `previewPage`. */
  name: string;
  method: 'get' | 'post';
  /** With `{id}` for a delivery's id. */
  path: string;
  scope: Scope;
  summary: string;
  query: z.ZodObject | null;
  body: z.ZodType | null;
  /** What a success is answered with. */
  status: 200 | 201;
  answer: z.ZodType;
  /** Throws ProblemError for what cannot be done. */
  run(hand: Hand, input: { id: string; query: unknown; body: unknown }): Promise<unknown>;
}

/** A person's mistake, as programs are told of it. */
async function tellingProblems<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw new ProblemError(422, `${error.message} ${error.nextStep}`);
    throw error;
  }
}

async function preview(hand: Hand, { url, to, text }: z.infer<typeof shapes.previewBody>) {
  const wish = { url, to: to ?? null, text: text ?? null, at: null, again: false };
  const request = await tellingProblems(() => readShare(hand, wish));
  const { db, config } = hand.app.installation;
  const material = await shareMaterial(db, request, config.feeds);
  const accounts = [];
  for (const { id } of request.accounts) {
    const account = await hand.app.accounts.get(id)?.composing(AbortSignal.timeout(10_000));
    if (account !== undefined) accounts.push({ id, ...account });
  }
  const decision = { state: 'waiting' as const, reason: null, dueAt: 0 };
  return { previews: previewEntry(material, accounts, { decision, text: request.text }) };
}

async function share(hand: Hand, { url, to, text, at, again }: z.infer<typeof shapes.shareBody>) {
  const time = at === undefined ? null : Date.parse(at);
  const wish = { url, to: to ?? null, text: text ?? null, at: time, again };
  const shared = await tellingProblems(() => shareByHand(hand, wish));
  return { deliveries: await Promise.all(shared.map(({ delivery }) => deliveryLine(hand.app.installation, delivery))) };
}

async function history({ app }: Hand, id: string) {
  const found = await readDeliveryHistory(app, id);
  if (found === null) throw new ProblemError(404, `There is no delivery ${id}. GET /api/deliveries lists them.`);
  return { delivery: found.line, text: found.text, events: found.events };
}

async function decide(hand: Hand, name: DecisionName, id: string) {
  const decided = await decideOn(hand, name, id);
  if (decided.is === 'done') return deliveryLine(hand.app.installation, decided.delivery);
  throw new ProblemError(decided.is === 'missing' ? 404 : 409, decided.why);
}

const decision = (name: DecisionName, summary: string): Operation => ({
  name: `${name}Delivery`,
  method: 'post',
  path: `/deliveries/{id}/${name}`,
  scope: 'approve',
  summary,
  ...{ query: null, body: null, status: 200, answer: shapes.delivery },
  run: (hand, { id }) => decide(hand, name, id),
});

export const operations: readonly Operation[] = [
  {
    name: 'previewPage',
    method: 'post',
    path: '/previews',
    scope: 'preview',
    summary: 'What would be posted about a page, for each account. Sends and stores nothing.',
    query: null,
    body: shapes.previewBody,
    status: 200,
    answer: z.object({ previews: z.array(shapes.preview) }),
    run: (hand, { body }) => preview(hand, shapes.previewBody.parse(body)),
  },
  {
    name: 'sharePage',
    method: 'post',
    path: '/shares',
    scope: 'share',
    summary: 'Publishes a page. Where it was shared before, that delivery is named and nothing is sent.',
    query: null,
    body: shapes.shareBody,
    status: 201,
    answer: z.object({ deliveries: z.array(shapes.delivery) }),
    run: (hand, { body }) => share(hand, shapes.shareBody.parse(body)),
  },
  {
    name: 'listDeliveries',
    method: 'get',
    path: '/deliveries',
    scope: 'list',
    summary: 'Deliveries, the last changed first.',
    query: shapes.deliveriesQuery,
    body: null,
    status: 200,
    answer: z.object({ deliveries: z.array(shapes.delivery), next: z.string().nullable() }),
    run: ({ app }, { query }) => readDeliveries(app.installation, shapes.deliveriesQuery.parse(query)),
  },
  {
    name: 'getDelivery',
    method: 'get',
    path: '/deliveries/{id}',
    scope: 'list',
    summary: 'One delivery with its history.',
    query: null,
    body: null,
    status: 200,
    answer: shapes.history,
    run: (hand, { id }) => history(hand, id),
  },
  decision('approve', 'Lets a held delivery go out.'),
  decision('skip', 'A delivery that shall never go out.'),
  decision('retry', 'Tries a failed delivery again at once.'),
  {
    name: 'listEntries',
    method: 'get',
    path: '/entries',
    scope: 'list',
    summary: 'Entries, the newest first.',
    query: shapes.entriesQuery,
    body: null,
    status: 200,
    answer: z.object({ entries: z.array(shapes.listedEntry), next: z.string().nullable() }),
    async run({ app }, { query }) {
      const { q, after } = shapes.entriesQuery.parse(query);
      const { rows, next } = await readEntries(app.installation.db, q, after ?? null);
      return { entries: rows, next };
    },
  },
  {
    name: 'getStatus',
    method: 'get',
    path: '/status',
    scope: 'list',
    summary: 'Feeds, accounts, and how many deliveries wait, are held or failed.',
    query: null,
    body: null,
    status: 200,
    answer: shapes.status,
    run: async ({ app }) => shapes.status.parse(await readStatus(app.installation)),
  },
];
