/** "harbour.lamps.Lamp" is one name, "!=" one sign. */
const dottedName = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?:\.\p{Ll}{2,})+\.$/u;
/** "Added lamp.Holder": a small word or two before the point are the beginning of a name, no sentence without its blank. */
const isNameOfCode = (before: string): boolean =>
  dottedName.test(before) || (/(?:^|\s)\p{Ll}{2,8}\.$/u.test(before) && before.split(' ').length <= 2);

/** "its .Lamp service": a name that begins with its point. */
const pointOfName = /\s\.$/u;

/** "LIVE!M", "CLEAR!Text": a mark within a name, behind capitals. */
const callInName = /\p{Lu}{2}[!?]$/u;

/** "3.1.1.Final": a version and what kind of one it is. */
const figures = /\d\.$/u;
const kindOfVersion = /^(?:Final|Release|Alpha|Beta|Build|Stable|Snapshot|Dev|M\d)\d{0,3}(?![\p{L}\p{N}])/u;

/** What stands behind the name of a site: "Lake.Az-a". */
const siteEnding = /^(?:Az|Kz|Uz|Ge|Am|Ru|Ua|Tr|Com|Net|Org|Info|İnfo|News)(?=['’-]\p{Ll}|[\s.,]|$)/u;

/** "LampWatch.Me": what names something with capitals within has no stop behind it, but for a name of somebody and a new sentence's first word. */
const joinedName = /(?<!\p{L})(?!Ma?c\p{Lu})\p{L}{0,30}\p{Ll}\p{Lu}\p{L}{0,30}\.$/u;
const beginsAnew =
  /^(?:The|Th[ei]se?|Those|That|A|An|It|He|She|We|They|You|I|In|On|At|As|But|And|If|For|Der|Die|Das|Es|Er|Sie|Wir|Le|La|Les|Il|Elle|El|Los|Las|Un|Una|En|De|Het)(?!\p{L})/u;

/** Whether a point or mark without a blank behind it stands within a word: "ASP.NET" and "example.COM" are one, "ended.The" is two sentences. */
export const isOneWord = (before: string, after: string): boolean =>
  !/[)\]]\.$/.test(before) &&
  (/^\p{Lu}{2}|^[\p{L}\d]+\.\S|^\S+$|^\(\S|^[ºª°=]|^[\p{L}_]\w*(?:\(|\{)/u.test(after) ||
    siteEnding.test(after) ||
    (figures.test(before) && kindOfVersion.test(after)) ||
    (pointOfName.test(before) && /^\p{Lu}/u.test(after)) ||
    callInName.test(before) ||
    (joinedName.test(before.slice(-64)) && !beginsAnew.test(after)) ||
    isNameOfCode(before));
