/** Parameters that tell where a reader came from, never what is read. */
const tracking =
  /^(utm_.*|mtm_.*|pk_.*|piwik_.*|matomo_.*|hsa_.*|_hs.*|oly_.*|vero_.*|wt\..*|at_(medium|campaign|custom\d)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_.*|mkt_tok|ml_subscriber.*|ref|ref_src|ref_url|referrer|cmpid|ncid|ocid|s_cid|s_kwcid|spm|xtor|wt_mc|trk|trkcampaign|_ga|_gl|_openstat|__twitter_impression|guccounter|guce_.*|feedname|phpsessid|jsessionid)$/i;

/** Names that mean the way of the reader on one site and the thing itself on another: the value decides. */
const ambiguous =
  /^(source|src|from|via|feed|rss|amp|share|shared|sh|campaign|medium|origin|partner|output(type)?|cid|sid)$/i;
const wayOfReader =
  /^(|1|true|yes|rss\d*(\.xml)?|atom|feeds?|json|xml|x|tw(itter)?|fb|facebook|mastodon|fediverse|bluesky|bsky|linkedin|telegram|whatsapp|reddit|instagram|threads|e?-?mail|newsletter.*|social.*|shar(e|ing).*|home(page)?|amp|syndication|partner|[0-9a-f]{24,})$/i;

const index = /\/(index|default|home)\.(html?|php\d?|aspx?|jsp|cgi)$/i;
const session = /;(jsessionid|phpsessid|sid)=[^/?#;]{0,200}/gi;

const tells = ([name, value]: [string, string]): boolean =>
  !tracking.test(name) && !(ambiguous.test(name) && wayOfReader.test(value));

/**
 * One spelling for all addresses of the same thing: without scheme, "www.", default port, tracking parameters, trailing
 * slash and fragment, the parameters in order; a fragment that routes ("#!", "#/") stays. Null when it is no web address. Pure.
 */
export function canonicalUrl(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:www\d?|m|amp)\.(?=.+\..)/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = decodePath(url.pathname.replaceAll(session, ''))
    .replace(index, '/')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/(\/amp)?\/?$/, '');
  const kept = [...url.searchParams].filter(tells).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const fragment = /^#[!/]/.test(url.hash) ? url.hash : '';
  return `${host}${port}${path}${query === '' ? '' : `?${query}`}${fragment}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path.replaceAll(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase());
  }
}

/** Path and query alone: what stays when a site moves to another name. '' for a home page. */
export const pathOf = (canonical: string): string => canonical.replace(/^[^/?#]*/, '');

/** The name of the site. */
export const hostOf = (canonical: string): string => canonical.replace(/[/?#].*$/s, '');

/** The last part of the path, where it is long enough to name one article; '' else. */
export function slugOf(canonical: string): string {
  const slug = /\/([^/?#]+)(?:[?#].*)?$/s.exec(canonical)?.[1]?.replace(/\.\w{1,5}$/, '') ?? '';
  return slug.length >= 8 && /\p{L}/u.test(slug) ? slug.toLowerCase() : '';
}

/** Places of every page ("#comments") and tracking: such a fragment names no thing of its own. */
const plainFragment =
  /^#(|top|main|content|comments?|respond|disqus_thread|more(-\d+)?|(utm_|xtor=|at_|ref=|:~:|rss|feed|atom).*)$/i;

/** The fragment where it may be what tells two entries on one page apart; '' else. */
export function fragmentOf(address: string): string {
  const hash = URL.parse(address.trim())?.hash ?? '';
  return plainFragment.test(hash) ? '' : hash;
}
