/** What an element's class, id and attributes say of it when it is not the article's own text. */

const exact = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');

/** A text that is nothing else is told. */
export const besideText = 'box beside the text';

// Names that WordPress, Jetpack, Ghost, Drupal, Blogger, Squarespace and the common plug-ins of each give to their boxes.
const furnitureClasses: readonly [why: string, name: RegExp][] = [
  [
    'share buttons',
    exact(
      'sharedaddy|sd-.*|share|share[-_](?:buttons?|bar|links?|box|this|icons?|widget|tools|post)|sharing.*|social|social[-_]?(?:shares?|sharing|links?|icons?|media|buttons?|bar)|addtoany.*|a2a_.*|addthis.*|jp-share.*|heateor.*|ssba.*|essb.*|feedflare',
    ),
  ],
  [
    'related links',
    exact(
      'jp-relatedposts|related|related[-_]?(?:posts?|articles?|content|links?|stories|entries|reading|news).*|yarpp.*|crp_related|read[-_]?(?:more|next|also)(?:[-_].*)?|more-link|recommended(?:[-_].*)?|see-also|outbrain|taboola.*|kg-bookmark-.*|wp-block-latest-posts.*',
    ),
  ],
  [
    'newsletter form',
    exact(
      'newsletter(?:[-_].*)?|subscribe(?:[-_].*)?|subscription(?:[-_].*)?|sign-?up(?:[-_].*)?|mailchimp.*|mc4wp.*|mc_embed.*|optin(?:[-_].*)?|wp-block-jetpack-subscriptions.*|email-signup|kg-signup-card|kg-cta-card',
    ),
  ],
  [
    'byline',
    exact(
      'by-?line|post-?meta|entry-meta|article-meta|meta-?info|post-info|posted-(?:on|by)|author-(?:box|bio|info|name|card|meta|block)|vcard|dateline|entry-date|post-date|timestamp|(?:post-)?read(?:ing)?-?time|post-author.*|wp-block-post-(?:author|date).*|field--name-(?:uid|created|title)',
    ),
  ],
  ['comments', exact('comments|comments?-(?:area|list|section|form|respond|link|wrap).*|respond|disqus.*')],
  ['cookie notice', exact('cookies?(?:[-_].*)?|gdpr.*|consent(?:[-_].*)?|cmplz-.*')],
  [
    'advertisement',
    exact(
      'ad|ads|adv|advert.*|ad-.*|ads-.*|adsense.*|adsbygoogle|sponsor|sponsored(?:[-_].*)?|promo(?:[-_].*)?|affiliate(?:[-_].*)?|code-block',
    ),
  ],
  [
    'table of contents',
    exact(
      'toc|table-of-contents(?:[-_].*)?|ez-toc.*|lwptoc.*|toc_container|rank-math-toc.*|wp-block-table-of-contents|kg-toc-card',
    ),
  ],
  [
    'navigation',
    exact(
      'breadcrumbs?|(?:k2feed|post|entry|article|item|content|meta|blog|node)[-_]*tags?(?:[-_]*(?:list|links|wrap|container))?|pagination|page-links|post-nav.*|nav-?links?|navigation|menu|post-tags?|tags?-links|tag-?list|cat-links|entry-footer|blogger-post-footer|edit-link|mw-editsection|skip-link|back-to-top|print-?link|navbox',
    ),
  ],
  [
    'embedded post',
    exact(
      'twitter-tweet|instagram-media|tiktok-embed|wp-embedded-content|fb-post|mastodon-embed|bluesky-embed|reddit-embed.*|imgur-embed-pub|quoteback',
    ),
  ],
  [
    'player controls',
    exact('powerpress_.*|podcast_meta|wp-playlist.*|audioplayer.*|mejs-.*|ssp-.*|podlove-.*|wp-video.*'),
  ],
  ['note of the editors', exact('translation-notice|translator-note|[actf]?mbox(?:-text)?|hatnote|dablink')],
  ['synopsis of a command', exact('(?:cmd|func|method|class)synopsis|refsynopsisdiv')],
  ['legal notice', exact('legal-?notice|copyright(?:-?notice)?|licen[cs]e-?notice')],
  [
    'label',
    exact('(?:custom-block|admonition|callout|alert|hint|tip|note|infobox)[-_]+(?:title|heading|header|label)'),
  ],
  // AsciiDoc's boxes for what stands beside the text: a sidebar, a tip, a warning.
  [besideText, exact('sidebarblock|admonitionblock')],
  ['pull quote', exact('pull-?quote|wp-block-pullquote|has-pullquote')],
];
const hiddenClass = exact('screen-reader-text|sr-only|visually-?hidden|is-hidden|d-none|hidden-print|noprint|hide');
const captionClass = exact(
  '(?!.*cta).*captions?(?:[-_]?(?:text|txt|body|content|inner|wrap))?|(?:.*[-_])?(?:photo|image|media|picture|img)[-_]?credits?|credits?|photographer|article-?image-?text|video-?desc(?:ription)?|cutline',
);
const footnoteClass = exact(
  'footnotes?|references|endnotes|reflist|wp-block-footnotes|easy-footnotes?-.*|footnote-definition',
);
const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|$|!)|mso-hide\s*:\s*all)/i;

type Attributes = Readonly<Record<string, string>>;

// Longer lists than this are not read: they are no class list that a page needs.
const names = (attributes: Attributes): string[] =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500).split(/\s+/).filter(Boolean);

/** Whether a reader does not see the element, or not until it is pointed at. */
export const isHidden = (attributes: Attributes): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  attributes.role === 'tooltip' ||
  hiddenStyle.test(attributes.style ?? '') ||
  ('class' in attributes && names(attributes).some((name) => hiddenClass.test(name)));

/** Why the element is no article text, or null. */
export function furnitureHint(attributes: Attributes): string | null {
  if (isHidden(attributes)) return 'hidden text';
  if (/^(?:navigation|search|banner|menu|menubar|dialog|alertdialog|toolbar)$/.test(attributes.role ?? ''))
    return 'navigation';
  if (!('class' in attributes) && !('id' in attributes)) return null;
  const found = names(attributes);
  if (found.length === 0) return null;
  for (const [why, pattern] of furnitureClasses) if (found.some((name) => pattern.test(name))) return why;
  return null;
}

export const isCaption = (attributes: Attributes): boolean =>
  'class' in attributes && names(attributes).some((name) => captionClass.test(name));

export const isFootnote = (attributes: Attributes): boolean =>
  ('class' in attributes || 'id' in attributes || 'role' in attributes) && isFootnoteByName(attributes);

const isFootnoteByName = (attributes: Attributes): boolean =>
  /^doc-(?:endnotes?|footnote)$/.test(attributes.role ?? '') ||
  names(attributes).some((name) => footnoteClass.test(name));

/** Bold by its style rather than its tag. */
export const isBold = (attributes: Attributes): boolean =>
  /(?:^|[;\s])font-weight\s?:\s?(?:bold|[6-9]00)\b/iu.test(attributes.style ?? '');
