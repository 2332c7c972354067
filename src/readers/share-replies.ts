import { languagesAt, make, shadowOf } from './dom.ts';
import { ask, isWeb, type PublicReply } from './posts.ts';
import { wordsIn } from './words.ts';

const css = `
:host{display:block;font:inherit}
h2{font-size:1.15em;margin-block:0 .75rem}
ol{list-style:none;margin:0;padding:0;display:grid;gap:1rem}
li{border-inline-start:3px solid color-mix(in srgb,currentColor 25%,transparent);padding-inline-start:.9rem}
p{margin:.3rem 0 0;white-space:pre-line;overflow-wrap:anywhere}
a{color:inherit}small{opacity:.75}
`;

function item({ author, handle, url, text, publishedAt }: PublicReply): HTMLLIElement {
  const time = make('time', { dateTime: publishedAt }, new Date(publishedAt).toLocaleDateString());
  const where = isWeb(url) ? make('a', { href: url, rel: 'nofollow noopener ugc', target: '_blank' }, time) : time;
  const words = make('p', { dir: 'auto', parts: 'text' }, text);
  return make(
    'li',
    { parts: 'reply' },
    make('b', { dir: 'auto' }, author),
    ' ',
    make('small', {}, handle, ' · ', where),
    words,
  );
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
        replies.length === 0
          ? make('p', { parts: 'none' }, words.none)
          : make('ol', { parts: 'list' }, ...replies.map(item)),
      );
    });
  }
}
