import type { Entry } from '../../src/entries/entry.ts';
import type { Http } from '../../src/http/http.ts';
import { anyEntry } from '../support/any-entry.ts';

/** What is answered by address: 200 unless it says otherwise; 404 for all others. */
export type FakeAnswers = Record<string, { status?: number; type?: string; body?: string | Buffer } | 'private'>;

export const fakeHttp = (answers: FakeAnswers, asked: string[] = []): Http => ({
  async get(address) {
    const url = address.replace(/\/\/[^/]*@/, '//');
    asked.push(url);
    const found = answers[url] ?? { status: 404 };
    if (found === 'private')
      return { is: 'failure', kind: 'private-address', why: `${url} is private`, nextStep: 'Nothing.' };
    const { status = 200, type = 'text/html', body = '' } = found;
    return { is: 'answer', status, headers: { 'content-type': type }, body: Buffer.from(body), url, redirects: [] };
  },
  async close() {},
});

export const anEntry = (some: Partial<Entry>): Entry => anyEntry({ id: 'lamps', title: 'Lamps', ...some });
