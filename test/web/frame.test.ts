import { expect, it } from 'vitest';
import { pathWithin, rootOf } from '../../src/web/frame.ts';

it.each([
  [null, '/'],
  ['https://share.example.com', '/'],
  ['https://example.com/share', '/share/'],
  ['https://example.com/tools/share//', '/tools/share/'],
])('the root of %s is %s', (publicUrl, root) => {
  expect(rootOf(publicUrl)).toBe(root);
});

it.each([
  ['/', '/entries', '/entries'],
  ['/share/', '/share/entries', '/entries'],
  ['/share/', '/share/share', '/share'],
  ['/share/', '/share', '/'],
  ['/share/', '/entries', '/entries'],
  ['/share/', '/shared', '/shared'],
])('below %s, a request of %s is for %s', (root, path, within) => {
  expect(pathWithin(root, path)).toBe(within);
});
