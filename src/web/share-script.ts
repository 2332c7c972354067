/** The readers' button: a web component without dependencies, cookies or requests to third parties. */
export const shareScript = `const base = new URL(import.meta.url).origin;
const css = ':host{display:inline-flex;gap:.5rem;flex-wrap:wrap;font:inherit}a,button{font:inherit;padding:.4em .9em;border:1px solid currentColor;border-radius:.5em;background:none;color:inherit;text-decoration:none;cursor:pointer}a:hover,button:hover{opacity:.75}';
const words = { en: ['Share on', 'Boost on', 'Copy link', 'Copied'], de: ['Teilen auf', 'Weitersagen auf', 'Link kopieren', 'Kopiert'], fr: ['Partager sur', 'Relayer sur', 'Copier le lien', 'Copié'], es: ['Compartir en', 'Impulsar en', 'Copiar enlace', 'Copiado'] };
class ShareThisPost extends HTMLElement {
  async connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const language = (this.closest('[lang]')?.lang ?? navigator.language).slice(0, 2);
    const [share, boost, copy, copied] = words[language] ?? words.en;
    const url = this.getAttribute('url') ?? document.querySelector('link[rel=canonical]')?.href ?? location.href;
    const title = this.getAttribute('title') ?? document.title;
    const text = encodeURIComponent(title + ' ' + url);
    const links = { bluesky: ['Bluesky', 'https://bsky.app/intent/compose?text=' + text, share], mastodon: ['Mastodon', 'https://share.joinmastodon.org/#text=' + text, share] };
    const draw = () => {
      const items = Object.entries(links).map(([id, [name, href, verb]]) => Object.assign(document.createElement('a'), { href, textContent: verb + ' ' + name, target: '_blank', rel: 'noopener', part: 'link ' + id }));
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copy });
      button.part.add('copy');
      button.onclick = async () => { await navigator.clipboard.writeText(url); button.textContent = copied; };
      root.replaceChildren(...items, button);
    };
    draw();
    const answer = await fetch(base + '/api/public/posts?url=' + encodeURIComponent(url)).then((found) => found.json()).catch(() => ({ posts: [] }));
    for (const post of answer.posts) if (links[post.network] && /^https?:/.test(post.url)) links[post.network] = [links[post.network][0], post.url, boost];
    draw();
  }
}
customElements.define('share-this-post', ShareThisPost);
`;
