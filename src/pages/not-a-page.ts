import { decodeBytes } from '../feeds/decode.ts';
import { withoutCredentials } from '../http/target.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { sniffImage } from './sniff-image.ts';

/** Why bytes are no page to share, in a sentence for the person, with the next step. */
export interface NotAPage {
  error: string;
  nextStep: string;
}

const fail = (url: string, what: string, nextStep: string): NotAPage => ({
  error: `${withoutCredentials(url)} ${what}`,
  nextStep,
});

const presented = 'Share a page that presents it.';
const letThrough = 'Let this program through the bot filter of the site (by its User-Agent or address).';

const html = /<(!doctype html|html|head|body|title|meta|p|div|article|section|main|h[1-6]|ul|table|a|br|span)\b/i;
const otherTypes = /^((?:image|audio|video|font)\/.*|application\/(?:pdf|zip|epub\+zip|gzip|x-.*))$/;

function kindOf(bytes: Uint8Array, text: string, type: string): string | null {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('%PDF-')) return 'a PDF document';
  if (sniffImage(bytes) !== null) return 'an image';
  if (start.startsWith('PK\u0003\u0004')) return 'an archive';
  if (otherTypes.test(type)) return type;
  return null;
}

/** What is no HTML page at all, by its bytes and then by what the server says; null when it may be one. Pure. */
export function whyNoHtml(bytes: Uint8Array, text: string, contentType: string | null, url: string): NotAPage | null {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (text.trim() === '') return fail(url, 'is empty.', 'Check the address in a browser.');
  const kind = kindOf(bytes, text, type);
  if (kind !== null) return fail(url, `is no web page but ${kind}.`, presented);
  const start = text.slice(0, 2000);
  if (/^\s*(<\?xml[^>]{0,500}>)?[^<]*(<!--[^>]{0,500}-->\s*)?<(rss|feed|rdf:RDF)\b/i.test(start))
    return fail(url, 'is a feed, no web page.', "Share the page of one of its entries, or use it as a feed's address.");
  if (/^\s*[{[]/.test(start) && /json/.test(type)) return fail(url, 'is data (JSON), no web page.', presented);
  if (!html.test(text.slice(0, 200_000))) return fail(url, 'holds no HTML.', 'Check the address in a browser.');
  return null;
}

/** Texts under which a page is hardly more than a notice. Characters. */
const notice = 2000;

/** Whole titles of the pages that bot filters put in the way; several are also good titles of articles. */
const challengeTitles =
  /^(just a moment|attention required!?( \| cloudflare)?|access denied|access to this page has been denied|checking your browser.*|verif(y|ying) (that )?you are (a )?human.*|one moment,? please|please wait|ddos-guard|are you a (robot|human)|security (check|checkpoint|verification)|vercel security checkpoint|pardon our interruption|human verification|(robot|bot) (check|verification)|client challenge|making sure you(['’]|&#39;)re not a bot|captcha|recaptcha|request unsuccessful|validate\.perfdrive\.com)[\s.…!?]*$/i;

/** What only such pages carry in their source. */
const challengeMarks =
  /_cf_chl_opt|challenge-error-text|captcha-delivery\.com|px-captcha|anubis_challenge|\.well-known\/sgcaptcha|Incapsula incident ID|awsWafCookieDomainList|ddos-guard\/js-challenge/;

/** Whether a page is a bot filter's in place of the real one. Pure. */
function isChallenge(text: string, { title, meta, textLength }: Metadata): boolean {
  if (textLength > notice) return false;
  if (challengeMarks.test(text.slice(0, 200_000))) return true;
  return challengeTitles.test(title.trim()) && !meta.has('og:title') && !meta.has('article:published_time');
}

const loginPaths = /\/(wp-login\.php|log-?in|sign-?in|auth|sso|session\/new|users\/sign_in|accounts?\/login)\/?$/i;
const loginTitles =
  /^(log ?in|sign ?in|anmelden|anmeldung|einloggen|connexion|se connecter|iniciar sesión|acceder|accedi|entrar|inloggen|aanmelden|logga in|log ind|logg inn|zaloguj|logowanie|přihlášení|войти|вход|авторизация|увійти|ログイン|로그인|登录|登入|giriş)(?![\p{L}\p{N}])/iu;

/** Whether a page is a login form in place of the real one. Pure. */
const isLogin = (url: string, { asksPassword, title, heading, textLength }: Metadata): boolean =>
  asksPassword &&
  textLength <= notice &&
  (loginPaths.test(URL.parse(url)?.pathname ?? '') ||
    loginTitles.test(title.trim()) ||
    loginTitles.test(heading.trim()));

/** What stands between us and the page: a bot filter, a login; null when nothing does. Pure. */
export function whyWalled(text: string, metadata: Metadata, url: string): NotAPage | null {
  if (isChallenge(text, metadata))
    return fail(url, 'answers with a check for robots in place of the page.', letThrough);
  if (isLogin(url, metadata))
    return fail(url, 'wants a login in place of showing the page.', 'Share a page that everybody can read.');
  return null;
}

/** The same of an answer that calls itself an error: many bot filters answer 403 or 503. Pure. */
export function whyWalledBytes(bytes: Uint8Array, contentType: string | null, url: string): NotAPage | null {
  const text = decodeBytes(bytes.subarray(0, 200_000), contentType).text;
  return whyNoHtml(bytes, text, contentType, url) === null ? whyWalled(text, readMetadata(text), url) : null;
}
