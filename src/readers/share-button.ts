import { buttonStyle } from './button-style.ts';
import { icon, languagesAt, make, shadowOf } from './dom.ts';
import { menu } from './menu.ts';
import { addressOf, ask, isWeb, type PublicPost } from './posts.ts';
import { serverDialog } from './server-dialog.ts';
import { rememberedServer } from './servers.ts';
import { wordsIn } from './words.ts';

/** How long "Copied" stands, milliseconds. */
const copiedFor = 2500;

const writing = 'M12 4v11M7 8.5 12 4l5 4.5M5 13v6h14v-6';
const boosting = 'M4 12V8h13M14 5l3 3-3 3M20 12v4H7M10 19l-3-3 3-3';

/** Two things in one place, of which one shows: the place never changes its size. */
function both(first: Node | string, second: Node | string) {
  const [one, other] = [make('span', {}, first), make('span', { className: 'off' }, second)];
  const show = (isSecond: boolean) => {
    one.classList.toggle('off', isSecond);
    other.classList.toggle('off', !isSecond);
  };
  return { element: make('span', { className: 'both' }, one, other), show };
}

/** A link that first offers to write a post, and to boost the article's own once that is known. */
function networkLink(name: string, { share, boost }: { share: string; boost: string }) {
  const [toShare, toBoost] = [share.replace('%s', name), boost.replace('%s', name)];
  const [sign, label] = [both(icon(writing), icon(boosting)), both(toShare, toBoost)];
  label.element.classList.add('long');
  const count = make('span', { className: 'count' });
  const parts = `link ${name.toLowerCase()}`;
  const short = make('span', { className: 'short' }, name);
  const element = make('a', { target: '_blank', rel: 'noopener', parts }, sign.element, label.element, short, count);
  element.title = toShare;
  element.setAttribute('aria-label', toShare);
  const found = ({ likes = 0, boosts = 0 }: PublicPost) => {
    sign.show(true);
    label.show(true);
    element.title = toBoost;
    const sum = likes + boosts;
    count.dataset.count = sum === 0 ? '' : sum > 99 ? '99+' : String(sum);
    element.setAttribute('aria-label', sum === 0 ? toBoost : `${toBoost} (${sum})`);
  };
  return { element, found };
}

/** Pages without TLS have no clipboard: there the selection is copied, as of old. */
async function writeToClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = make('textarea', { value: text });
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

function copyButton(address: string, { copy, copied }: { copy: string; copied: string }) {
  const label = both(copy, copied);
  const said = make('span', { className: 'seen' });
  said.setAttribute('aria-live', 'polite');
  const show = (isCopied: boolean) => {
    label.show(isCopied);
    said.textContent = isCopied ? copied : '';
  };
  const element = make('button', { type: 'button', parts: 'copy' }, label.element);
  element.onclick = async () => {
    await writeToClipboard(address);
    show(true);
    setTimeout(show, copiedFor, false);
  };
  return { element, said };
}

/** `<share-this-post url title data>`: where the article stands it offers to boost that post, else to write one. */
export class ShareThisPost extends HTMLElement {
  connectedCallback(): void {
    const root = shadowOf(this, buttonStyle);
    if (root.childElementCount > 0) return;
    const words = wordsIn(languagesAt(this));
    const address = addressOf(this);
    const title = this.getAttribute('title') ?? document.title;
    const text = encodeURIComponent(`${title} ${address}`);
    const bluesky = networkLink('Bluesky', words);
    const mastodon = networkLink('Mastodon', words);
    bluesky.element.href = `https://bsky.app/intent/compose?text=${text}`;

    let post: PublicPost | undefined;
    const hrefOn = (server: string): string =>
      post === undefined
        ? `https://${server}/share?text=${text}`
        : `https://${server}/authorize_interaction?uri=${encodeURIComponent(post.url)}`;
    const point = () => {
      mastodon.element.href = hrefOn(rememberedServer() ?? 'mastodon.social');
    };
    point();
    let goOn = false;
    const dialog = serverDialog(words, (host) => {
      point();
      if (goOn) open(hrefOn(host), '_blank', 'noopener');
    });
    mastodon.element.onclick = (event) => {
      if (rememberedServer() !== null) return;
      event.preventDefault();
      goOn = true;
      dialog.open();
    };
    const server = make('button', { type: 'button', parts: 'server' }, words.server);
    const copy = copyButton(address, words);
    const mailTo = `mailto:?subject=${encodeURIComponent(title)}&body=${text}`;
    const items = [copy.element, make('a', { href: mailTo, parts: 'mail' }, words.mail)];
    if ('share' in navigator) {
      const device = make('button', { type: 'button', parts: 'device' }, words.device);
      device.onclick = () => void navigator.share({ title, url: address }).catch(() => undefined);
      items.push(device);
    }
    const more = menu(words.more, ...items, server);
    server.onclick = () => {
      goOn = false;
      more.hide();
      dialog.open();
    };
    const group = make('div', { parts: 'group' }, bluesky.element, mastodon.element, more.element);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', words.group);
    if (words.language === 'ar') group.dir = 'rtl';
    root.append(group, dialog.element, copy.said);

    void ask(this, 'posts').then(({ posts = [] }) => {
      const on = (network: string) => posts.find((one) => one.network === network && isWeb(one.url));
      const onBluesky = on('bluesky');
      post = on('mastodon');
      if (onBluesky !== undefined) {
        bluesky.element.href = onBluesky.url;
        bluesky.found(onBluesky);
      }
      if (post !== undefined) mastodon.found(post);
      point();
    });
  }
}
