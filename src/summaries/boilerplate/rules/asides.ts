import type { Rule } from './rule.ts';

/** Lines that are known by their shape in any language: addresses of people, tags, marks of time, remarks in brackets. */
export const asides: readonly Rule[] = [
  {
    why: 'contact line',
    longest: 260,
    patterns: [
      /^(?:Facebook|Instagram|Twitter|TikTok|Telegram|LINE(?: ID| @)?|FB|IG)\s?[:：/|]?\s(?:\p{Lu}[\p{L}\p{M}\p{N}_-]* ?){1,4}(?:\s?[/|]\s?[^.!?。]{2,60})?$/u,
      // A sentence before it, if it is short: a longer one is text.
      /^(?:.{0,30}[.!?]\s+)?(?:[^.!?…。！？]|[.!?](?=\S))*(?<![\p{L}\p{N}@])[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60})*\.[a-z]{2,10}(?!\p{L})/iu,
      /^(?:\p{Lu}[\p{L}&.-]* ){1,5}(?:sp\. z o\.\s?o|GmbH|S\.?r\.?l|S\.A|s\.r\.o|B\.V|Ltd|Inc|LLC|Oy|A\/S)\.?$/u,
      /^\P{N}{3,60}[:：.]\s*(?:tel\.?\s*)?\+?[\d(][\d ()/.-]{7,18}$/iu,
      /^(?:[^.!?]|[.!?](?=\S)){0,160}\bfeel free to (?:also )?(?:contact|e-?mail|message|write(?: to)?|reach out to|get in touch with) (?:me|us)\b[^.!?]{0,100}[.!]?$/iu,
      /^(?!.{0,200}[.!?。] (?!https?:|www\.)).{2,100}[:：?？]\s*(?:https?:\/\/|www\.)\S+$/iu,
      /^[^.!?。！？]{2,60}\s(?:https?:\/\/|www\.)\S+(?<![.。])$/iu,
    ],
  },
  {
    why: 'line of a link site',
    longest: 200,
    patterns: [
      /^submitted by.{0,120}$/i,
      /^(?:\[(?:link|comments?|\d+ comments?)\]\s*)+\.?$/i,
      /^(?:article url|comments url|points|# comments)\s?:\s?\S.{0,180}$/i,
    ],
  },
  {
    why: 'embedded post',
    longest: 200,
    patterns: [
      /^(?:a|ein|un|una|uma) (?:photo|video|post|beitrag|foto|publication|publicación|post) (?:posted|shared|geteilt|partagé|compartid[ao]) (?:by|von|par|por) .{1,120}$/iu,
      /^(?:view|sieh dir|voir|ver|visualizza) .{1,40} (?:on|auf|sur|en|su) instagram.{0,20}$/iu,
      /^[—–-] .{1,60} \(@\w{1,30}(?:@[\w.-]+)?\).{0,40}$/u,
    ],
  },
  {
    why: 'byline',
    longest: 60,
    patterns: [
      /^by [a-z][\w-]{2,20}$/u,
      /^(?:\S{2,8} (?:뉴스|기자) )?[가-힣]{2,4}(?: 기자)?입니다\.$/u,
      /^(?:[\p{Script=Bengali}]+ ){0,3}(?:করেসপন্ডেন্ট|প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)(?:, ?[^।]{2,40})?$/u,
      /^.{2,40} [가-힣]{2,4} ?기자입니다\.$/u,
      /^[가-힣]{2,4} (?:기자|특파원)가 (?:보도|취재|전해)\S{0,8}\.$/u,
    ],
  },
  { why: 'line of tags', longest: 400, patterns: [/^(?:[#＃][\p{L}\p{N}\p{M}_-]+[\s,]*){1,40}$/u] },
  {
    why: 'chapter mark',
    longest: 140,
    patterns: [
      // "News Analysis. The ferry …": of what kind a text is.
      /^(?:news|market|stock|legal|tech(?:nology)?) (?:analysis|commentary|brief(?:s|ing)?|feature|opinion|round-?up)\.?$/iu,
      /^(?:引言|前言|[导導][语語]|序言|摘要|正文|结语|結語|后记|後記)[。：:]?$/u,
      /^[~〜～=＝―]{1,3}\s?[^~〜～。=＝]{2,16}\s?[~〜～=＝―]{1,3}$/u,
      // - 【お詫び】 鐘の時刻について -
      /^[-‐‑–—―] ?【[^【】]{1,20}】[^。]{0,60}[-‐‑–—―]$/u,
      /^[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?(?:\s?[-–—:|]\s?|\s+)(?=\P{Ll})[^.!?。]{2,110}$/u,
    ],
  },
  {
    why: 'particulars',
    longest: 60,
    patterns: [
      // How to get into a meeting.
      /^(?:(?:zoom |teams |webinar )?(?:meeting )?(?:pass ?code|password|id)|pin|kenncode|kennwort|code secret|mot de passe|c[oó]digo de (?:acceso|acesso)|contraseña|senha|codice d['’]accesso|toegangscode|hasło|lösenord|(?:(?:會議|会议|會議室|会议室|ミーティング|회의) ?)?(?:密码|密碼|パスコード|パスワード|암호|비밀번호|ID|号|號))\s?[:：]\s?\p{Nd}[\p{Nd} -]{2,24}\.?$/iu,
    ],
  },
  {
    why: 'notice of the page',
    longest: 60,
    patterns: [
      // The box that a visitor ticks.
      /^(?:我)?已(?:经|經)?(?:阅读|閱讀|知[晓曉悉])(?:并|並|且|和|、)?(?:同意|接受).{0,30}$|^I (?:have read and )?(?:agree|accept)(?: to)? the (?:terms|conditions|above)\b.{0,30}$/iu,
    ],
  },
  {
    why: 'particulars of a paper',
    longest: 300,
    patterns: [
      // Lamps of the Lake Ada Ruiz*, Ben Oakes, and Jane Roe* arXiv:2601.12345 (2026).
      /^.{12,240}, and \p{Lu}\S{0,24}(?: \p{Lu}\S{0,24}){1,3} arXiv:\S{4,16}(?: \(\d{4}\))?\.?$/u,
      // The Old Lamps, Ada Ruiz (Quay Books 978-0-000-00000-0, $18.99, 544pp) May 2024.
      /^.{3,160}\([^()]*\b97[89][\d-]{9,}[^()]*\)[^()]{3,40}$/u,
      // Ada Ruiz: “The old lamps” Harbour Notes, No 4, 2021, 77–87, open access.
      /^.{8,200}[”"»’.,] .{0,60}(?<!\p{L})(?:vol|nro|no|nr|heft|issue|iss|núm|num|č)(?!\p{L})\.? ?\p{N}+.{0,30}\p{N}+ ?[–-] ?\p{N}+.{0,40}$/iu,
      /^(?:publication date|available online|published online|source|author\(s\)|authors|pmid|doi|issn)\s?[:：]\s?[^.!?]{2,280}\.?$/iu,
      /^(?:\P{N}{3,120}, )?vol(?:ume|\.)? ?\p{N}+(?:, (?:issue|number|no\.?) ?\p{N}+)?(?:, [^.!?,]{3,40}){0,3}(?:, (?:pages?|pp?\.?) ?[\p{N}–-]+)?\.?\s?\.?$/iu,
    ],
  },
  {
    why: 'remark in brackets',
    longest: 120,
    patterns: [/^(?:[(（][^()（）]{1,110}[)）]|\[[^[\]]{1,110}\]|【[^【】]{1,40}】)[\p{N}.]{0,10}$/u],
  },
];
