import { expect, it } from 'vitest';
import { checkDoors } from '../../src/site-check/check-doors.ts';
import type { SiteEvidence } from '../../src/site-check/evidence.ts';

const now = Date.UTC(2026, 10, 24);
const day = 86_400_000;

const evidence = (url: string, doors: SiteEvidence['doors']): SiteEvidence => ({
  site: url,
  home: null,
  feed: {
    name: url,
    url,
    asked: url,
    text: '',
    answer: { is: 'answer', status: 200, headers: {}, body: new Uint8Array(), url, redirects: [] },
    feed: {
      format: 'rss',
      title: 'Mill Valley Notes',
      url: null,
      self: null,
      language: 'en',
      hubs: [],
      pollEvery: null,
      quiet: null,
      entries: [],
      warnings: [],
    },
    conditional: null,
    again: null,
    hubTrouble: null,
  },
  broken: [],
  pages: [],
  robots: null,
  publication: null,
  doors,
  now,
});

const secure = 'https://mill.example/feed.xml';
const well = { insecure: 'https://mill.example/', twin: 'https://mill.example/', certificateUntil: now + 60 * day };

it.each<[string, SiteEvidence, RegExp | null]>([
  ['one address, led to by all others', evidence(secure, well), null],
  ['one address, and no others', evidence(secure, { ...well, insecure: null, twin: null }), null],
  ['a site without a public name', evidence('http://127.0.0.1:8080/feed.xml', null), null],
  ['http: stays', evidence(secure, { ...well, insecure: 'http://mill.example/' }), /second address.*http:\/\/mill/],
  ['www stays', evidence(secure, { ...well, twin: 'https://www.mill.example/' }), /second address.*www\.mill/],
  ['no encryption', evidence('http://mill.example/feed.xml', { ...well, insecure: null }), /without encryption/],
  ['a certificate at its end', evidence(secure, { ...well, certificateUntil: now + 3 * day }), /ends in 3 days/],
])('%s', (_name, seen, message) => {
  const findings = checkDoors(seen);
  expect(findings.length).toBe(message === null ? 0 : 1);
  if (message !== null) expect(findings[0]?.message).toMatch(message);
});
