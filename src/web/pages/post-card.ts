import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** A draft as its network would show it. */
export interface PostView {
  /** Unique on its page. */
  id: string;
  network: string;
  account: string;
  handle: string | null;
  text: string;
  length: number;
  limit: number;
  language: string | null;
  facets: { byteStart: number; byteEnd: number }[];
  card: { url: string; title: string; description: string; image: string | null } | null;
  images: { url: string; alt: string }[];
  /** Where it stands; null while it is a preview. */
  url: string | null;
  warnings: string[];
  contentWarning: string | null;
  visibility: string | null;
  /** The posts that follow in a thread. */
  thread: { text: string; length: number; facets: { byteStart: number; byteEnd: number }[] }[];
}

const marks = /(https?:\/\/\S+|(?<=^|\s)#[\p{L}\p{N}_]+)/gu;

/** The text with what the network marks: by its facets, else by how the network reads addresses and tags. */
function marked({ text, facets }: Pick<PostView, 'text' | 'facets'>): (Html | string)[] {
  if (facets.length === 0)
    return text
      .split(marks)
      .map((part) => (/^(https?:|#)/.test(part) ? html`<span class="mark">${part}</span>` : part));
  const bytes = Buffer.from(text);
  const parts: (Html | string)[] = [];
  let at = 0;
  for (const { byteStart, byteEnd } of [...facets].sort((a, b) => a.byteStart - b.byteStart)) {
    if (byteStart < at) continue;
    parts.push(
      bytes.subarray(at, byteStart).toString(),
      html`<span class="mark">${bytes.subarray(byteStart, byteEnd).toString()}</span>`,
    );
    at = byteEnd;
  }
  return [...parts, bytes.subarray(at).toString()];
}

const webOnly = (url: string): string | null => (/^https?:\/\//i.test(url) ? url : null);

const picture = (url: string | null, alt: string) =>
  url === null || webOnly(url) === null
    ? ''
    : html`<img src="${url}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer" width="1200" height="630">`;

const cardBox = ({ card }: PostView) =>
  card === null || webOnly(card.url) === null
    ? ''
    : html`<a class="card" href="${card.url}" rel="noopener noreferrer">${picture(card.image, '')}<div dir="auto"><b>${card.title}</b><span class="small soft">${card.description.slice(0, 200)}</span><div class="small soft">${URL.parse(card.url)?.host ?? ''}</div></div></a>`;

const language = ({ language: tag }: PostView) => (tag === null ? '' : html`lang="${tag}"`);

const counted = (length: number, limit: number): Html =>
  html`<span class="${length > limit ? 'over' : ''}">${length} of ${limit}</span>`;

const following = (post: PostView): Html[] =>
  post.thread.map(
    ({ text, length, facets }) =>
      html`<div class="reply"><p class="text" dir="auto" ${language(post)}>${marked({ text, facets })}</p><footer>${counted(length, post.limit)}</footer></div>`,
  );

/** Behind its warning, as its network shows it. */
const words = (post: PostView): Html => {
  const text = html`<p class="text" dir="auto" ${language(post)}>${marked(post)}</p>`;
  return post.contentWarning === null
    ? text
    : html`<details class="warned" open><summary dir="auto">${post.contentWarning}</summary>${text}</details>`;
};

/** One post, as it stands or would stand. */
export function postCard(post: PostView): Html {
  const name = post.handle ?? post.account;
  return html`<section class="post ${post.network}" id="post-${post.id}" aria-label="Post on ${post.account}">
    <div class="who"><span class="face" aria-hidden="true">${name.replace(/^@/, '').slice(0, 1).toUpperCase()}</span><div><b>${post.account}</b><div class="small soft">${name}</div></div></div>
    ${words(post)}
    ${post.images.map(({ url, alt }) => picture(url, alt))}
    ${cardBox(post)}
    <footer>${counted(post.length, post.limit)}${post.visibility === null || post.visibility === 'public' ? '' : html`<span>${post.visibility}</span>`}${post.language === null ? '' : html`<span>${post.language}</span>`}${post.url === null || webOnly(post.url) === null ? '' : html`<a href="${post.url}" rel="noopener noreferrer">Open the post</a>`}</footer>
    ${following(post)}
    ${post.warnings.map((warning) => html`<p class="small trouble">${warning}</p>`)}
  </section>`;
}
