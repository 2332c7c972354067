import { expect, it } from 'vitest';
import { json, says, startFakeLlm } from '../support/fake-llm.ts';
import { harbourEntry, makeWorkplace, type Workplace } from '../support/workplace.ts';

const good = 'In Port Ellery the new pier opens on Friday after three winters of work.';
const secret = 'sk-invented-0123456789';

const withLlm = ({ config }: Workplace, url: string): string =>
  `${config}llm:\n  url: ${url}\n  model: small\n  key: ${secret}\n  timeout: 1s\n`;

it('preview asks nobody unless --llm is given, and says which summary it shows and why', async () => {
  await using llm = await startFakeLlm(says(good));
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  place.configure(withLlm(place, llm.url));
  const usual = await place.run('preview');
  expect(usual.stderr).toContain('--llm asks the language model');
  expect(usual.stdout).not.toContain(good);
  expect(llm.asked).toEqual([]);
  const written = await place.run('preview', '--llm', '--json');
  expect(written.lines).toHaveLength(2);
  for (const line of written.lines) expect(line).toMatchObject({ summary: 'llm', text: expect.stringContaining(good) });
  expect(llm.asked).toHaveLength(1);
  llm.answer = says(`${good} #pier`);
  const refused = await place.run('preview', '--llm', '--json');
  expect(refused.lines[0]).toMatchObject({
    summary: 'offline',
    warnings: expect.arrayContaining([expect.stringMatching(/^Offline summary: .*a hashtag/)]),
  });
});

it('preview --llm without a model says what to configure', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const { code, stderr } = await place.run('preview', '--llm');
  expect(code).toBe(2);
  expect(stderr).toContain('docs/llm.md');
});

it('share has its summary written, and --dry-run does with --llm', async () => {
  await using llm = await startFakeLlm(says(good));
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  place.configure(withLlm(place, llm.url));
  const url = `${place.site.url}/new-pier`;
  const dry = await place.run('share', url, '--dry-run', '--json');
  expect(dry.lines[0]).toMatchObject({ summary: 'offline' });
  expect(dry.stderr).toContain('--llm asks the language model');
  const asked = await place.run('share', url, '--dry-run', '--llm', '--json');
  expect(asked.lines[0]).toMatchObject({ summary: 'llm', text: expect.stringContaining(good) });
  expect((await place.run('share', url)).code).toBe(0);
  expect(place.mastodon.posts[0]?.text).toContain(good);
});

const findings = async (place: Workplace) => {
  const { lines, stdout, stderr } = await place.run('doctor', '--json');
  expect(stdout + stderr).not.toContain(secret);
  return lines.filter(({ area }) => area === 'llm');
};

it('doctor says how the server answers, what models it has, and what to do', async () => {
  await using llm = await startFakeLlm(says('ready'));
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  expect(await findings(place)).toEqual([]);
  place.configure(withLlm(place, llm.url));
  expect(await findings(place)).toMatchObject([{ level: 'ok', message: expect.stringMatching(/small answers in/) }]);
  expect(llm.asked[0]?.raw).not.toContain('pier');
  llm.models = ['large', 'larger'];
  llm.answer = json({}, 404);
  expect(await findings(place)).toMatchObject([
    {
      level: 'trouble',
      message: 'the server has no model "small"',
      nextStep: expect.stringContaining('large, larger'),
    },
  ]);
  llm.models = ['small'];
  llm.answer = json({}, 401);
  expect(await findings(place)).toMatchObject([{ level: 'trouble', nextStep: expect.stringContaining('llm.key') }]);
  place.configure(withLlm(place, 'http://127.0.0.1:9/v1'));
  expect(await findings(place)).toMatchObject([{ level: 'trouble', nextStep: expect.stringContaining('llm.url') }]);
});
