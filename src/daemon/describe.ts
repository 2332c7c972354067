import { toIso } from '../clock.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import type { Report } from '../deliveries/prepare.ts';
import type { PollReport } from './poll.ts';

/** A line of the log: for a person, with fields for programs. */
export interface LogLine {
  level: 'debug' | 'info' | 'warn' | 'error';
  message: string;
  fields: Record<string, unknown>;
}

const line = (level: LogLine['level'], message: string, fields: Record<string, unknown>): LogLine => ({
  level,
  message,
  fields,
});
const entries = (count: number): string => (count === 1 ? '1 new entry' : `${count} new entries`);

/** What a poll came to, and what the feed's owner is told once, in sentences. Pure. */
export function describePoll(report: PollReport): LogLine[] {
  const alarm = report.is === 'not-due' ? null : report.alarm;
  if (alarm === null) return [describeResult(report)];
  const told = line('error', `${alarm.sentence} Next: ${alarm.nextStep}`, { feed: report.feed.id, alarm: alarm.key });
  return [describeResult(report), told];
}

function describeResult(report: PollReport): LogLine {
  const { id } = report.feed;
  switch (report.is) {
    case 'not-due':
      return line('debug', `Feed ${id} is not due.`, { feed: id });
    case 'unchanged':
      return line('debug', `Feed ${id} brings nothing new.`, { feed: id });
    case 'failed':
      return line('warn', `Feed ${id} could not be read: ${report.why}. Next: ${report.nextStep}`, {
        feed: id,
        why: report.why,
      });
    case 'changed': {
      const { new: found, left, held, planned } = report.ingested;
      const parts = [
        left > 0 ? `${left} left from before (share any by hand: share-this-post share URL)` : '',
        planned > 0 ? `${planned} to be published` : '',
        held > 0 ? `${held} held for you (share-this-post status)` : '',
      ].filter((part) => part !== '');
      const level = found > 0 ? 'info' : 'debug';
      return line(level, `Feed ${id}: ${entries(found)}${parts.length === 0 ? '' : `; ${parts.join(', ')}`}.`, {
        feed: id,
        ...report.ingested,
      });
    }
  }
}

const times = ({ attempts }: Delivery): string => (attempts < 2 ? 'once' : `${attempts} times`);
const sinceWhen = ({ unknown_since }: Delivery): string =>
  unknown_since === null ? '' : ` since ${toIso(unknown_since)}`;

/** What became of a delivery, in a sentence. Pure. */
export function describeDelivery(report: Report): LogLine {
  const { id, account_id: account } = report.delivery;
  const fields = { delivery: id, account };
  switch (report.is) {
    case 'published':
      return line(
        report.warnings.length === 0 ? 'info' : 'warn',
        [`Published on ${account}: ${report.url}`, ...report.warnings].join(' '),
        { ...fields, url: report.url },
      );
    case 'revised':
      return line('info', `Edited on ${account}: ${report.url}`, { ...fields, url: report.url });
    case 'retracted':
      return line('info', `Retracted from ${account}: ${report.why}`, fields);
    case 'failed':
      return line('error', `Delivery ${id} to ${account} failed: ${report.why} Next: ${report.nextStep}`, fields);
    case 'paused':
      return line('error', `Account ${account} is paused: ${report.why} Next: ${report.nextStep}`, fields);
    case 'offline': {
      const then = report.nextStep === null ? '' : ` Next: ${report.nextStep}`;
      return line(
        report.nextStep === null ? 'info' : 'warn',
        `Delivery ${id} to ${account} has the offline summary: ${report.why}${then}`,
        fields,
      );
    }
    case 'later':
      return line(
        'warn',
        `Delivery ${id} to ${account} is tried again at ${toIso(report.until)} (tried ${times(report.delivery)}): ${report.why}`,
        { ...fields, until: toIso(report.until) },
      );
    case 'waits':
      // Its page is looked at every few seconds: the same reason is news once.
      return line(
        report.delivery.reason === report.why || report.why === 'stopped' ? 'debug' : 'info',
        `Delivery ${id} to ${account} is looked at again at ${toIso(report.until)}: ${report.why}`,
        { ...fields, until: toIso(report.until) },
      );
    case 'unknown':
      return line(
        'warn',
        `Delivery ${id} to ${account}: it is not known${sinceWhen(report.delivery)} whether the post stands (${report.why}); the network is asked at ${toIso(report.until)}, before anything is sent again.`,
        { ...fields, until: toIso(report.until) },
      );
  }
}
