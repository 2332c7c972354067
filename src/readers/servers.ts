/** Servers that many readers are on, to complete what they type. */
export const knownServers =
  'mastodon.social mastodon.online mstdn.social mas.to fosstodon.org hachyderm.io infosec.exchange techhub.social mastodon.world troet.cafe chaos.social norden.social piaille.fr mamot.fr mastodon.uno mastodon.nl mastodon.art mstdn.jp pawoo.net mastodon.scot social.vivaldi.net ruby.social universeodon.com'.split(
    ' ',
  );

const place = 'share-this-post server';

/** The host in what a reader typed: a name, an address, or @me@server. Null when there is none. */
export function hostIn(typed: string): string | null {
  const name = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  return /^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+(:\d{1,5})?$/u.test(name) &&
    URL.canParse(`https://${name}`)
    ? new URL(`https://${name}`).host
    : null;
}

/** The reader's server as this browser remembers it; null where it does not, or may not. */
export function rememberedServer(): string | null {
  try {
    return hostIn(localStorage.getItem(place) ?? '');
  } catch {
    return null;
  }
}

export function rememberServer(host: string): void {
  try {
    localStorage.setItem(place, host);
  } catch {
    // A browser that keeps nothing is asked again next time.
  }
}
