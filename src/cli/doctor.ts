import { existsSync } from 'node:fs';
import { systemClock } from '../clock.ts';
import { createHttp } from '../http/create-http.ts';
import { checkFiles } from '../site-check/check-files.ts';
import { checkSite } from '../site-check/check-site.ts';
import { type Finding, type Level, ranked } from '../site-check/finding.ts';
import { userAgent } from '../user-agent.ts';
import { checkInstallation } from './check-installation.ts';
import { commonFlags } from './flags.ts';
import { type Output, openOutput } from './output.ts';

const marks: Record<Level, string> = { trouble: '✗', warning: '!', advice: '·', ok: '✓' };

const isTrouble = ({ level }: Finding): boolean => level === 'trouble';

function print(out: Output, finding: Finding): void {
  const { area, subject, level, message, nextStep, found, change } = finding;
  const bad = level === 'trouble' || level === 'warning';
  out.print(`${out.style(bad ? 'bad' : 'good', marks[level])} ${out.style('bold', area)}  ${message}`);
  out.print(`    ${out.style('link', subject)}`);
  if (nextStep !== null) out.print(`    ${nextStep}`);
  if (found !== null) out.print(`    − ${found}`);
  if (change !== null) out.print(`    + ${change.replaceAll('\n', '\n    + ')}`);
}

function tellSum(out: Output, findings: readonly Finding[]): void {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const sums = [
    [count('trouble'), 'to mend'],
    [count('warning'), 'worth mending'],
    [count('advice'), 'advice'],
  ] as const;
  const said = sums.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  out.note(said.length === 0 ? 'All is well.' : `${said.join(', ')}.`);
}

/** What was found, and of what could not be looked at, why. */
interface Checked {
  findings: Finding[];
  unread: Finding[];
}

async function checkSites(sites: readonly string[]): Promise<Checked> {
  const http = createHttp({ clock: systemClock, userAgent, allowPrivateNetworks: false });
  const tools = { http, clock: systemClock };
  try {
    const checked = await Promise.all(
      sites.map((site) => (existsSync(site) ? checkFiles(tools, site) : checkSite(tools, site))),
    );
    return {
      findings: ranked(checked.flatMap(({ findings }) => findings)),
      unread: checked.flatMap(({ read, findings }) => (read ? [] : findings.filter(isTrouble).slice(0, 1))),
    };
  } finally {
    await http.close();
  }
}

/**
 * `doctor`: looks at everything that can be wrong and says what to do, the gravest first. Exit code 1: something of the
 * installation is wrong, or a site that was named cannot be read; what its owner should mend is an answer, and no failure.
 */
export async function doctor(sites: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  const out = openOutput(flags, (text) => text);
  const own = sites.length === 0;
  const { findings, unread }: Checked = own
    ? { findings: ranked(await checkInstallation(flags)), unread: [] }
    : await checkSites(sites);
  for (const finding of findings) {
    out.line(finding);
    print(out, finding);
  }
  tellSum(out, findings);
  for (const { subject, message, nextStep } of unread)
    out.fail(`${subject}: ${message}`, nextStep ?? 'Check the address.');
  return unread.length > 0 || (own && findings.some(isTrouble)) ? 1 : 0;
}
