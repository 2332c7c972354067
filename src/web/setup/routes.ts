import { type Context, Hono } from 'hono';
import type { App } from '../../app.ts';
import { logAction } from '../access/action-log.ts';
import type { Place } from '../access/cookie.ts';
import type { WebTools } from '../web.ts';
import { accountRoutes } from './account-routes.ts';
import { connecting, type Wish } from './connect.ts';
import { feedRoutes } from './feed-routes.ts';
import type { Setup } from './setup.ts';
import { emptyRoutes } from './setup-routes.ts';

export interface SetupTools {
  app: App;
  setup: Setup;
  /** The dashboard's root as a browser sees it. */
  root: string;
  /** Writes down who did what. */
  note(context: Context, what: string): Promise<void>;
  connect(context: Context, wish: Wish): Promise<Response>;
}

/** Setting up an empty installation, its accounts with their templates, and its feeds. */
export function setupRoutes(tools: WebTools, setup: Setup, place: Place): Hono {
  const { app } = tools;
  const { db, clock } = app.installation;
  const { web, connect } = connecting(tools, place);
  const note = (context: Context, what: string) => logAction(db, context.get('who'), what, clock.now());
  const setupTools: SetupTools = { app, setup, root: place.root, note, connect };
  return new Hono()
    .route('/', web)
    .route('/', emptyRoutes(setupTools))
    .route('/', accountRoutes(setupTools))
    .route('/', feedRoutes(setupTools));
}
