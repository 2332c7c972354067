import type { Context, MiddlewareHandler } from 'hono';
import type { Verified } from '../../networks/network.ts';
import { UserError } from '../../user-error.ts';
import { startingPage } from '../pages/setup-pages.ts';
import type { Setup } from './setup.ts';

/** What a form says under a name; '' for what it does not say. */
export type Given = (name: string) => string;

export const nothing: Given = () => '';

/** A form by its names; what stands under one name several times is a line each. */
export async function readForm(context: Context): Promise<ReadonlyMap<string, string>> {
  const form = await context.req.formData();
  return new Map(
    [...new Set(form.keys())].map((name) => [
      name,
      form.getAll(name).map(String).join('\n').replaceAll('\r\n', '\n').trim(),
    ]),
  );
}

export const givenBy =
  (form: ReadonlyMap<string, string>): Given =>
  (name) =>
    form.get(name) ?? '';

export const read = async (context: Context): Promise<Given> => givenBy(await readForm(context));

/** A trouble that a person can do something about; any other is thrown on. */
export const explain = (error: unknown): string => {
  if (error instanceof UserError) return `${error.message} ${error.nextStep}`;
  throw error;
};

/** Seconds. */
const comesBackAfter = 3;

/** The program begins anew by the changed file; the browser comes back when it has, unless there is something to be read first. */
export function showStarting(context: Context, root: string, connected: Verified[] = []): Response | Promise<Response> {
  if (connected.every(({ warnings }) => warnings.length === 0))
    context.header('refresh', `${comesBackAfter};url=${root}`);
  return context.render(startingPage(connected));
}

/** While the program begins anew nothing is taken that would be lost. */
export const untilStarted =
  (setup: Setup, root: string): MiddlewareHandler =>
  async (context, next) => {
    if (!setup.isReloading()) return next();
    context.status(503);
    return showStarting(context, root);
  };
