import type { ScheduledTask } from 'node-cron';

const minute = 60_000;
const hour = 60 * minute;
/** No expression that a feed is polled by lies further ahead; milliseconds. */
const furthest = 400 * 24 * hour;

interface Local {
  month: number;
  hour: number;
  minute: number;
}

/** What the clock on the wall shows there; the machine's own zone for null. */
function localTime(timezone: string | null): (at: number) => Local {
  const format = new Intl.DateTimeFormat('en-US', {
    hourCycle: 'h23',
    month: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    ...(timezone === null ? {} : { timeZone: timezone }),
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return { month: parts.get('month') ?? 0, hour: parts.get('hour') ?? 0, minute: parts.get('minute') ?? 0 };
  };
}

/**
 * The first moment after `after` that the expression names, milliseconds since 1970; null when there is none within 400
 * days. node-cron reads and matches the expression, and is loaded here first; its own search for the next run always
 * starts from the machine's clock.
 */
export async function nextCronRun(expression: string, timezone: string | null, after: number): Promise<number | null> {
  const { createTask, parse } = await import('node-cron');
  const fields = parse(expression);
  const task: ScheduledTask = createTask(expression, () => undefined, timezone === null ? {} : { timezone });
  const local = localTime(timezone);
  try {
    let at = after - (after % minute);
    while (at <= after + furthest) {
      const time = local(at);
      if (!fields.month.includes(time.month)) {
        at += hour - (at % hour);
        continue;
      }
      // Zones differ from UTC by whole quarters of an hour.
      if (!fields.hour.includes(time.hour)) {
        at += 15 * minute - (at % (15 * minute));
        continue;
      }
      const runs = fields.minute.includes(time.minute) ? fields.second.map((second) => at + second * 1000) : [];
      const run = runs.find((one) => one > after && task.match(new Date(one)));
      if (run !== undefined) return run;
      at += minute;
    }
    return null;
  } finally {
    await task.destroy();
  }
}
