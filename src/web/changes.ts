import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { WebTools } from './web.ts';

/** Pages that are open at the same time; others ask now and then. */
const mostListeners = 100;
/** Several changes together are told once, milliseconds. */
const gathered = 250;
/** Proxies close what is silent for a minute. */
const beat = 25_000;

/** Tells open pages that there is something new to see. */
export function changeRoutes(web: Hono, { app, changes }: WebTools): void {
  const { clock } = app.installation;
  let open = 0;
  web.get('/events', (context) => {
    if (open >= mostListeners) return context.text('Too many pages are open.', 503, { 'retry-after': '60' });
    open += 1;
    return streamSSE(context, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      let wake = new AbortController();
      changes.listen(() => wake.abort(), gone.signal);
      try {
        while (!gone.signal.aborted) {
          await clock.sleep(beat, AbortSignal.any([wake.signal, gone.signal]));
          if (gone.signal.aborted) break;
          const isChange = wake.signal.aborted;
          if (isChange) await clock.sleep(gathered, gone.signal);
          wake = new AbortController();
          await (isChange ? stream.writeSSE({ event: 'change', data: '' }) : stream.write(': still here\n\n'));
        }
      } finally {
        gone.abort();
        open -= 1;
      }
    });
  });
}
