import { expect, it } from 'vitest';
import type { GetOptions, Http } from '../../src/http/http.ts';
import { oneVisit } from '../../src/site-check/one-visit.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const options: GetOptions = { trust: 'public', maxBytes: 1000, timeout: 20_000 };

function recorder() {
  const asked: { url: string; timeout: number }[] = [];
  const http: Http = {
    get(url, { timeout }) {
      asked.push({ url, timeout });
      return Promise.resolve({ is: 'answer', status: 200, headers: {}, body: new Uint8Array(), url, redirects: [] });
    },
    close: () => Promise.resolve(),
  };
  return { http, asked };
}

it('an address is asked once, and again only with other headers', async () => {
  const { http, asked } = recorder();
  const visit = oneVisit(http, createFakeClock());
  await visit.get('https://mill.example/', options);
  await visit.get('https://mill.example/', options);
  await visit.get('https://mill.example/', { ...options, headers: { 'if-none-match': '"1"' } });
  expect(asked).toHaveLength(2);
});

it('a visit ends after sixty requests', async () => {
  const { http, asked } = recorder();
  const visit = oneVisit(http, createFakeClock());
  for (let n = 0; n < 100; n += 1) await visit.get(`https://mill.example/${n}`, options);
  expect(asked).toHaveLength(60);
  expect(await visit.get('https://mill.example/more', options)).toMatchObject({ is: 'failure', kind: 'aborted' });
});

it('a visit ends after a minute, and the last request waits no longer', async () => {
  const { http, asked } = recorder();
  const clock = createFakeClock();
  const visit = oneVisit(http, clock);
  await clock.advance(55_000);
  await visit.get('https://mill.example/', options);
  expect(asked).toEqual([{ url: 'https://mill.example/', timeout: 5000 }]);
  await clock.advance(5000);
  expect(await visit.get('https://mill.example/b', options)).toMatchObject({ is: 'failure', kind: 'aborted' });
});
