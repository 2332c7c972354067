import type { Clock } from '../clock.ts';
import { toIso } from '../clock.ts';
import type { LogLine } from './describe.ts';

export interface Log {
  write(line: LogLine): void;
}

export interface LogOptions {
  format: 'text' | 'json';
  /** Least level that is written. */
  level: LogLine['level'];
  clock: Clock;
  redact(text: string): string;
  stream: NodeJS.WritableStream;
}

const order = ['debug', 'info', 'warn', 'error'] as const;

/** The daemon's log on stderr: a sentence a line, or JSON by pino. */
export async function createLog({ format, level, clock, redact, stream }: LogOptions): Promise<Log> {
  if (format === 'json') {
    const { pino } = await import('pino');
    const sink = { write: (text: string) => void stream.write(redact(text)) };
    const logger = pino({ level, base: null, timestamp: () => `,"time":"${toIso(clock.now())}"` }, sink);
    return { write: ({ level: of, message, fields }) => logger[of](fields, message) };
  }
  return {
    write(line) {
      if (order.indexOf(line.level) < order.indexOf(level)) return;
      const mark = line.level === 'info' || line.level === 'debug' ? '' : `${line.level}: `;
      stream.write(`${toIso(clock.now()).slice(0, 19)}Z  ${redact(`${mark}${line.message}`)}\n`);
    },
  };
}
