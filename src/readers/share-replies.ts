import { languagesAt, make, shadowOf } from './dom.ts';
import { ask, isWeb, type PublicReply } from './posts.ts';
import { wordsIn } from './words.ts';

const css = `
:host{display:block;font:inherit}
h2{font-size:1.15em;margin-block:0 .75rem}
ol{list-style:none;margin:0;padding:0;display:grid;gap:1rem}li>ol{margin-block-start:1rem}ol:empty{display:none}
li{border-inline-start:3px solid color-mix(in srgb,currentColor 25%,transparent);padding-inline-start:.9rem}
p{margin:.3rem 0 0;white-space:pre-line;overflow-wrap:anywhere}
a{color:inherit}small{opacity:.75}summary{cursor:pointer;overflow-wrap:anywhere}:focus-visible{outline:3px solid;outline-offset:2px}
`;

function item({ author, handle, url, warning, text, publishedAt }: PublicReply, language: string): HTMLLIElement {
  const at = new Date(publishedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  const time = make('time', { dateTime: publishedAt }, at);
  const where = isWeb(url) ? make('a', { href: url, rel: 'nofollow noopener ugc', target: '_blank' }, time) : time;
  const words = make('p', { dir: 'auto', parts: 'text' }, text);
  const said = warning
    ? make('details', { dir: 'auto', parts: 'warning' }, make('summary', {}, warning), words)
    : words;
  const who = make('b', { dir: 'auto' }, author);
  return make('li', { parts: 'reply' }, who, ' ', make('small', {}, make('bdi', {}, handle), ' · ', where), said);
}

/** Each reply under the one that it answers, which stands before it. */
function threads(replies: readonly PublicReply[], language: string): HTMLOListElement {
  const all = make('ol', { parts: 'list' });
  const answers = new Map<string, HTMLElement>();
  for (const reply of replies) {
    const [one, below] = [item(reply, language), make('ol')];
    one.append(below);
    (answers.get(reply.parent ?? '') ?? all).append(one);
    answers.set(reply.uri, below);
  }
  return all;
}

/** `<share-this-post-replies url data>`: what people have answered to the article's posts. Their words are shown as text. */
export class ShareThisPostReplies extends HTMLElement {
  connectedCallback(): void {
    const root = shadowOf(this, css);
    if (root.childElementCount > 0) return;
    const words = wordsIn(languagesAt(this));
    void ask(this, 'replies').then(({ replies = [] }) => {
      const heading = make('h2', { parts: 'heading' }, words.replies);
      root.append(
        heading,
        replies.length === 0 ? make('p', { parts: 'none' }, words.none) : threads(replies, words.language),
      );
    });
  }
}
