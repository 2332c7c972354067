/** Parameters that tell where a reader came from, not what is read. */
const tracking =
  /^(utm_.*|mtm_.*|pk_.*|piwik_.*|matomo_.*|hsa_.*|_hs.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|ref|ref_src|ref_url|referrer|source|src|cmpid|campaign|ncid|ocid|s_cid|spm|feed|feedname|rss|at_medium|at_campaign|xtor|wt_mc|wt\..*|amp|share|sh|trk|cid|oly_.*|vero_.*|_ga|_gl|__twitter_impression|guccounter)$/i;

const index = /\/(index|default|home)\.(html?|php|aspx?|jsp)$/i;

/**
 * One spelling for all addresses of the same thing: without scheme, "www.", default port, tracking parameters, trailing
 * slash and fragment; a fragment that routes ("#!", "#/") stays. Null when it is no web address. Pure.
 */
export function canonicalUrl(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  const host = url.hostname.replace(/^(www|m|amp)\d?\./, '').replace(/\.$/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = decodePath(url.pathname)
    .replace(index, '/')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/(amp)?\/?$/, '');
  const kept = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const fragment = /^#[!/]/.test(url.hash) ? url.hash : '';
  return `${host}${port}${path}${query === '' ? '' : `?${query}`}${fragment}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** Path and query alone: what stays when a site moves to another name. '' for a home page. */
export const pathOf = (canonical: string): string => canonical.replace(/^[^/?#]*/, '');
