import { Client } from 'pg';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createBlueskyAccount } from './real-bluesky.ts';
import { launchBrowser } from './real-browser.ts';
import { createMastodonAccount } from './real-mastodon.ts';
import { createDatabase } from './real-postgres.ts';
import { describeReal } from './real-servers.ts';

const sessionSchema = z.object({ accessJwt: z.string() });

describeReal('a real Bluesky PDS', ['bluesky'], () => {
  it('keeps a record that an app password wrote, at the key that was asked for', async () => {
    await using account = await createBlueskyAccount();
    const { service, did, handle, appPassword } = account;
    const json = { 'content-type': 'application/json' };
    const login = await fetch(`${service}/xrpc/com.atproto.server.createSession`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ identifier: handle, password: appPassword }),
    });
    const session = sessionSchema.parse(await login.json());
    const at = { repo: did, collection: 'app.bsky.feed.post', rkey: '3mg3mg3mg3m2a' };
    const record = { $type: at.collection, text: 'Rain at last.', createdAt: '2026-03-01T12:00:00.000Z' };
    const put = await fetch(`${service}/xrpc/com.atproto.repo.putRecord`, {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${session.accessJwt}` },
      body: JSON.stringify({ ...at, record }),
    });
    expect(put.status).toBe(200);
    expect(await account.call('com.atproto.repo.getRecord', new URLSearchParams(at))).toMatchObject({ value: record });
  });

  it('refuses a revoked app password', async () => {
    await using account = await createBlueskyAccount();
    await account.revokeAppPassword();
    const login = await fetch(`${account.service}/xrpc/com.atproto.server.createSession`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identifier: account.handle, password: account.appPassword }),
    });
    expect(login.status).toBe(401);
  });

  it('refuses the writes of an account that was taken down, until it is restored', async () => {
    await using account = await createBlueskyAccount();
    const write = () =>
      account.call('com.atproto.repo.createRecord', {
        repo: account.did,
        collection: 'app.bsky.feed.post',
        record: { text: 'Still here.', createdAt: '2026-03-01T12:00:00.000Z' },
      });
    await account.takeDown(true);
    await expect(write()).rejects.toThrow('AccountTakedown');
    await account.takeDown(false);
    await expect(write()).resolves.toHaveProperty('uri');
  });
});

describeReal('a real server of the Mastodon API', ['mastodon'], () => {
  it('shows a status that a token posted', async () => {
    const account = await createMastodonAccount();
    const answer = await fetch(`${account.server}/api/v1/statuses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${account.token}`, 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ status: 'Rain at last.' }),
    });
    expect(answer.status).toBe(200);
    expect((await account.statuses()).map(({ content }) => content)).toEqual([
      expect.stringContaining('Rain at last.'),
    ]);
  });

  it('answers each while others come to it', async () => {
    const comeAndLook = async () => (await createMastodonAccount()).statuses();
    expect(await Promise.all(Array.from({ length: 12 }, comeAndLook))).toEqual(Array(12).fill([]));
  });
});

describeReal('a real PostgreSQL', ['postgres'], () => {
  it('gives each test a database of its own', async () => {
    await using one = await createDatabase();
    await using other = await createDatabase();
    const inOne = new Client({ connectionString: one.url });
    const inOther = new Client({ connectionString: other.url });
    await Promise.all([inOne.connect(), inOther.connect()]);
    try {
      await inOne.query('create table only_here (id int)');
      await expect(inOther.query('select * from only_here')).rejects.toThrow('does not exist');
    } finally {
      await Promise.all([inOne.end(), inOther.end()]);
    }
  });
});

describeReal('a real Chromium', ['browser'], () => {
  it('shows a page and reaches no other host', async () => {
    await using browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<h1 dir="rtl">Quiet harbour</h1>');
    expect(await page.textContent('h1')).toBe('Quiet harbour');
    await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  });
});
