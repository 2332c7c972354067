import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A data folder whose disk can be filled. `pid`: a process that works on it already. */
export interface SmallDisk extends Disposable {
  /** To put before a command that works on it. */
  prefix: string[];
  /** Leaves some kilobytes. */
  fill(kilobytesLeft: number, pid?: number): void;
  /** Makes room again. */
  heal(pid?: number): void;
}

const megabytes = 6;

/** A disk of its own where that may be mounted: then the system says ENOSPC. */
function mountDisk(folder: string): SmallDisk | null {
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  const ballast = join(folder, 'ballast');
  return {
    prefix: [],
    fill(kilobytesLeft) {
      const file = openSync(ballast, 'w');
      const block = Buffer.alloc(4096);
      try {
        for (;;) writeSync(file, block);
      } catch {
        closeSync(file);
      }
      const { size } = spawnSync('stat', ['-c', '%s', ballast], { encoding: 'utf8' }).stdout.match(/(?<size>\d+)/)
        ?.groups ?? { size: '0' };
      spawnSync('truncate', ['-s', String(Math.max(Number(size) - kilobytesLeft * 1024, 0)), ballast]);
    },
    heal: () => rmSync(ballast, { force: true }),
    [Symbol.dispose]: () => void spawnSync('umount', ['-l', folder]),
  };
}

/** Elsewhere a limit to the size of files, which a process meets just so (EFBIG). */
function limitFiles(): SmallDisk {
  const prefix: string[] = [];
  const limit = (bytes: string, pid: number | undefined) => {
    prefix.splice(0, Number.POSITIVE_INFINITY, 'prlimit', `--fsize=${bytes}:unlimited`);
    if (pid !== undefined) spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
  };
  return {
    prefix,
    fill: (kilobytesLeft, pid) => limit(String(kilobytesLeft * 1024), pid),
    heal: (pid) => limit('unlimited', pid),
    [Symbol.dispose]: () => undefined,
  };
}

export const smallDisk = (folder: string): SmallDisk => mountDisk(folder) ?? limitFiles();
