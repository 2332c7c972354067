import { statfsSync } from 'node:fs';
import { verifyAccount } from '../accounts/verify.ts';
import { type App, openApp } from '../app.ts';
import { type Installation, openInstallation, type Place } from '../installation.ts';
import { checkSite } from '../site-check/check-site.ts';
import { type Finding, well } from '../site-check/finding.ts';
import { userAgent } from '../user-agent.ts';

/** Milliseconds. */
const askAtMost = 20_000;
const leastSpace = 200_000_000;

const trouble = (about: Pick<Finding, 'area' | 'subject' | 'message' | 'nextStep'>): Finding => ({
  ...about,
  level: 'trouble',
  found: null,
  change: null,
});

function checkStorage({ dataDir }: Installation): Finding {
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  const shown = `${Math.round(free / 1_000_000)} MB are free`;
  return free >= leastSpace
    ? well('storage', dataDir, shown)
    : trouble({ area: 'storage', subject: dataDir, message: `only ${shown}`, nextStep: 'Free some space.' });
}

const checkConfiguration = ({ config }: Installation): Finding[] => [
  well('configuration', 'file', `read; feeds: ${config.feeds.length}, accounts: ${config.accounts.length}`),
  ...config.warnings.map((message) => ({
    ...well('configuration', 'file', message),
    level: 'warning' as const,
    nextStep: 'docs/configuration.md says how.',
  })),
];

async function checkAccounts(app: App): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [id, account] of app.accounts) {
    const answer = await verifyAccount(app.installation.db, app.installation.clock, account);
    if (answer.is === 'ok') {
      findings.push(well('account', id, answer.handle));
      for (const message of answer.warnings)
        findings.push({ ...well('account', id, message), level: 'warning', nextStep: 'Ask those who run the server.' });
    } else {
      const nextStep = 'nextStep' in answer ? answer.nextStep : 'Try again later.';
      findings.push(trouble({ area: 'account', subject: id, message: answer.why, nextStep }));
    }
  }
  return findings;
}

/** Whether the site says what makes its account's documents believed. */
async function checkProof({ http, accounts }: App): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const account of accounts.values()) {
    const proof = await account.connection().siteProof(AbortSignal.timeout(askAtMost));
    if (proof === null) continue;
    const { url, text } = proof;
    const answer = await http.get(url, { trust: 'public', maxBytes: 10_000, timeout: askAtMost, truncate: true });
    const said = answer.is === 'answer' && answer.status === 200 ? Buffer.from(answer.body).toString().trim() : null;
    const message = `It says that the site is the publication of the account ${account.config.id}.`;
    if (said === text) findings.push(well('account', url, message));
    else
      findings.push({
        ...{ area: 'account', subject: url, level: 'warning' },
        message: `The site does not say that it is the publication of the account ${account.config.id}.`,
        nextStep: 'Let it answer there with this line alone, as plain text: docs/standard-site.md.',
        found: said === null ? null : (said.split('\n')[0] ?? '').slice(0, 200),
        change: text,
      });
  }
  return findings;
}

async function checkModel({ config, db, clock }: Installation): Promise<Finding[]> {
  const { llm } = config;
  if (llm === null) return [];
  const { checkServer } = await import('../llm/check-server.ts');
  const { endpoint } = await import('../llm/endpoint.ts');
  const { reserveRequest } = await import('../llm/written-store.ts');
  const reserve = () => reserveRequest(db, clock.now(), llm.perDay);
  const finding = await checkServer({ fetch: globalThis.fetch, userAgent, clock, reserve }, llm);
  return [{ ...well('llm', endpoint(llm.url, 'chat/completions').href, ''), ...finding }];
}

/** Everything that this installation needs: its configuration, storage, feeds and accounts. */
export async function checkInstallation(place: Place): Promise<Finding[]> {
  await using installation = await openInstallation(place);
  await using app = await openApp(installation, () => undefined);
  const tools = { http: app.http, clock: installation.clock };
  const feeds = await Promise.all(installation.config.feeds.map(({ url }) => checkSite(tools, url)));
  return [
    ...checkConfiguration(installation),
    checkStorage(installation),
    ...feeds.flatMap(({ findings }) => findings),
    ...(await checkAccounts(app)),
    ...(await checkProof(app)),
    ...(await checkModel(installation)),
  ];
}
