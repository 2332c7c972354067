import { canonicalUrl } from '../../entries/canonical-url.ts';
import type { Article } from '../summary.ts';
import type { Block } from '../text/block.ts';
import { stems } from '../text/clean-text.ts';

/**
 * What the links of a paragraph tell of it, whatever its language: a sentence whose links lead to nothing but profiles,
 * letters and tills calls to them.
 */

/** A longer paragraph says something beside its calls. Characters. */
const longestCall = 240;
/** Letters around a title and the name of a site. */
const longestAround = 120;

const share = 'call to share';
const follow = 'call to subscribe or follow';
const support = 'call to support, rate or comment';

interface Destination {
  why: string;
  addresses: RegExp;
  /** It is called to only where the sentence names it: else it is where a person is found. */
  named?: RegExp;
}

/** The networks, in their own letters and in those of others. */
const network =
  /facebook|twitter|(?<![\p{L}\p{N}])X(?![\p{L}\p{N}])|instagram|threads|telegram|whats ?app|you ?tube|tik ?tok|linked ?in|mastodon|fediverse|bluesky|pinterest|discord|viber|google|(?<![\p{L}\p{N}])line(?![\p{L}\p{N}])|фейсбук|твит+ер|инстаграм|телеграм|т[ие]ле?грам|вотсап|ватсап|ютуб|вконтакте|вайбер|ф[еэ]йсбук|فيسبوك|فیسبوک|فيس بوك|تويتر|توییتر|[إا]نستغرام|[إا]نستجرام|اینستاگرام|تليغرام|تلغرام|تيليجرام|تيليغرام|تلگرام|واتس ?[اأ]ب|واتساپ|يوتيوب|یوتیوب|פייסבוק|טוויטר|אינסטגרם|טלגרם|וואטסאפ|יוטיוב|फेसबुक|ट्विटर|इंस्टाग्राम|टेलीग्राम|व्हाट्सएप|व्हाट्सऐप|यूट्यूब|ফেসবুক|টেলিগ্রাম|ইউটিউব|フェイスブック|ツイッター|インスタ|ユーチューブ|페이스북|트위터|인스타|유튜브|텔레그램|카카오|เฟซบุ๊ก|เฟสบุ๊ค|ทวิตเตอร์|อินสตาแกรม|ยูทูบ|ไลน์/iu;

/** Kinds of addresses, without scheme and "www."; the first that matches counts. */
const destinations: readonly Destination[] = [
  {
    why: share,
    addresses:
      /^(?:facebook\.com\/(?:sharer|share\.php|dialog\/)|(?:twitter|x)\.com\/(?:intent|share)|(?:t|telegram)\.me\/share|wa\.me\/\?|api\.whatsapp\.com\/send|linkedin\.com\/(?:sharing|shareArticle)|pinterest\.\w+\/pin\/create|reddit\.com\/submit|bsky\.app\/intent|vk\.com\/share)/i,
  },
  {
    why: support,
    addresses:
      /^(?:[\w-]+\.)?(?:patreon\.com|ko-fi\.com|buymeacoffee\.com|paypal\.(?:me|com\/(?:donate|paypalme|cgi-bin))|steady(?:hq)?\.(?:com|page)|liberapay\.com|opencollective\.com|github\.com\/sponsors|boosty\.to|tipeee\.com|donorbox\.org)(?:[/?#]|$)/i,
  },
  {
    why: 'call to the app or podcast',
    addresses:
      /^(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|podcasts\.apple\.com|open\.spotify\.com\/show|podcasts\.google\.com|overcast\.fm|pca\.st|castbox\.fm|deezer\.com\/(?:\w+\/)?show)(?:[/?#]|$)/i,
  },
  {
    why: follow,
    addresses:
      /^(?:(?:[\w-]+\.)?facebook\.com\/(?:groups\/)?[^/?#]+|(?:twitter|x)\.com\/[^/?#]+|instagram\.com\/(?!p\/|reel)[^/?#]+|threads\.(?:net|com)\/@[^/?#]+|(?:t|telegram)\.me\/(?:s\/|joinchat\/)?[^/?#]+|whatsapp\.com\/channel\/[^/?#]+|chat\.whatsapp\.com\/[^/?#]+|youtube\.com\/(?:@|c\/|channel\/|user\/)[^/?#]+|tiktok\.com\/@[^/?#]+|linkedin\.com\/(?:in|company|school)\/[^/?#]+|bsky\.app\/profile\/[^/?#]+|pinterest\.\w+\/[^/?#]+|vk\.com\/[^/?#]+|ok\.ru\/(?:group\/)?[^/?#]+|discord\.(?:gg|com\/invite)\/[^/?#]+|invite\.viber\.com|lin\.ee\/[^/?#]+|news\.google\.com\/publications\/[^/?#]+|[\w.-]+\/@[\w.]+)\/?(?:\?[^#]*)?$/i,
    named: network,
  },
  {
    why: follow,
    addresses:
      /^(?:(?:eepurl\.com|mailchi\.mp|[\w-]+\.(?:list-manage|campaign-archive)\.com|buttondown\.(?:email|com)|tinyletter\.com)\/|(?:[\w-]+\.)+\w+\/(?:[^?#]*\/)?(?:subscribe|subscription|newsletters?|newsletter-\w+|sign-?up|mailing-?list|nyhetsbrev|nyhedsbrev|nieuwsbrief|rundbrief|boletin|infolettre)\/?(?:[?#].*)?$)/i,
  },
  {
    why: support,
    addresses:
      /^(?:[\w-]+\.)+\w+\/(?:[^?#]*\/)?(?:donate|donations?|support-us|spenden?|doneren|doneer|faire-un-don|donar|dona|doacao|stod-oss)\/?(?:[?#].*)?$/i,
  },
];

/** In one spelling, with its query: what shares is told by it. Null for what is no web address. */
function addressOf(href: string, base: string | null): string | null {
  const url = URL.parse(href, base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.href.replace(/^https?:\/\/(?:www\d?\.|m\.)?/, '');
}

/** Why all links of a paragraph lead readers away from the article; null when one does not. */
function callOf(text: string, hrefs: readonly string[], url: string | null): string | null {
  let why: string | null = null;
  for (const href of hrefs) {
    const address = addressOf(href, url);
    const destination = address === null ? undefined : destinations.find(({ addresses }) => addresses.test(address));
    if (destination === undefined || destination.named?.test(text) === false) return null;
    why ??= destination.why;
  }
  return why;
}

/** "The new lamps appeared first on The Quay": one link to the entry, one to its site, and hardly more words than both. */
function namesItself({ text, leadsTo = [] }: Block, { title, siteName, url }: Article): boolean {
  const own = url === null ? null : canonicalUrl(url);
  if (own === null || !own.includes('/') || leadsTo.length < 2) return false;
  const site = own.replace(/\/.*$/s, '');
  const led = leadsTo.map((href) => canonicalUrl(URL.parse(href, url ?? undefined)?.href ?? ''));
  const isShort = text.length <= title.length + (siteName ?? '').length + longestAround;
  return isShort && led.includes(own) && led.includes(site);
}

/** Whether a word of the title stands in it: an entry on the new channel tells of that. */
function speaksOfTitle(text: string, title: string): boolean {
  const told = new Set(stems(title));
  return stems(text).some((stem) => told.has(stem));
}

/**
 * Why a paragraph beside others is no part of the text by where its links lead; null when its words decide. Before any
 * text a new channel may be the news.
 */
export function leadsAway(block: Block, article: Article, isFirst: boolean): string | null {
  const { kind, text, leadsTo = [] } = block;
  if (kind !== 'paragraph' || leadsTo.length === 0) return null;
  if (namesItself(block, article)) return 'line on where the entry appeared first';
  if (text.length > longestCall) return null;
  const why = callOf(text, leadsTo, article.url);
  return (isFirst && why !== share) || speaksOfTitle(text, article.title) ? null : why;
}
