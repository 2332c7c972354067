import type { Kind } from './kind.ts';

const why = 'note of the editors';

const trade =
  '(?:editor|correspondent|columnist|journalist|reporter|professor|lecturer|fellow|researcher|judge|advocate|lawyer|economist|director|secretary|minister|ambassador|diplomat|officer|historian|scientist|student|member|founder|chair(?:man|woman|person)?|consultant|teacher|scholar|analyst|doctor|physician|author)';
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What a house says of its texts in lines of its own: who the writer is, what has been cut, what it gives away. English. */
export const houseLines: Kind = {
  rules: [
    {
      why: 'about the author',
      longest: 260,
      patterns: [
        // "The writer is a former judge. Views are personal."
        new RegExp(
          `^the (?:writer|author|columnist|reviewer)s? (?:is|was|are) (?:currently )?(?:(?:an?|the) (?:former |retired |\\p{L}+[ -]){0,3}${trade}|former|retired|based (?:in|at))(?!\\p{L})[^.!?]{0,140}[.!]?(?: (?:the )?(?:views|opinions)(?: expressed)?(?: are)? personal\\.?)?$`,
          'iu',
        ),
      ],
    },
    {
      why,
      longest: 220,
      patterns: [
        /^(?:(?:warning|beware|caution)[:,!] ?(?:(?:mild|minor|major|light|some|big) )?spoilers?|(?:mild|minor|major|light|some|big) spoilers) (?:ahead|below|follow|for [^.!?]{2,60})[.!]?$/iu,
        /^(?:this|the following) (?:review|article|post|piece|essay|interview|episode|recap) (?:contains|includes|has) (?:\p{L}+ )?spoilers(?!\p{L})[^.!?]{0,80}[.!]?$/iu,
        /^content (?:note|notice|advisory)\s?[:–—-]\s?[^.!?]{2,140}\.?$/iu,
        /^(?:the following|what follows|below|this) is an? (?:(?:lightly |slightly )?(?:edited|condensed|abridged) (?:and (?:edited|condensed|abridged) )?)?(?:transcript of|guest (?:post|essay|article|column) by|(?:version|transcript) of (?:our|the|my|this|that) (?:conversation|interview|talk|discussion|speech))(?!\p{L})[^.!?]{0,140}\.?$/iu,
        /^(?:we spoke [^.!?;]{2,40}[;,.] )?(?:our|the|this) (?:conversation|discussion|exchange|interview|q&a) (?:has been|was|is) (?:lightly |slightly )?(?:edited|condensed|abridged|shortened)(?: and (?:edited|condensed|abridged|shortened))?(?: for [^.!?]{3,60})?\.?$/iu,
        /^this (?:text|article|essay|story|piece|interview|poem|post) (?:was|is|has been) translated (?:from|by|into)(?!\p{L})[^.!?]{2,100}\.?$/iu,
        /^this is the \p{L}{3,10} (?:and (?:final|last) )?of (?:two|three|four|five|six|seven|eight|ten|several|\p{N}+) (?:posts|articles|essays|parts|pieces|letters|episodes|instal?lments|reports)(?!\p{L})[^.!?]{0,80}\.?$/iu,
        /^(?:inputs?|with inputs?) from (?:agencies|pti|ani|ians|uni|afp|ap|reuters)(?:(?:,| and) [^.!?]{2,30})?\.?$/iu,
      ],
    },
    {
      why: 'paywall notice',
      longest: 180,
      patterns: [
        /^(?:this|today['’]s|this week['’]s) (?:post|issue|article|letter|newsletter|edition|episode) is (?:free|public|unlocked)(?: (?:to read|for everyone|for all(?: readers)?|this week|today))?(?:[,;] (?:so|and|please) [^.!?]{3,80})?[.!]?$/iu,
        /^(?:paid|paying|premium) (?:subscribers|members|supporters) (?:also )?(?:get|receive|have access|enjoy)(?!\p{L})[^.!?]{3,140}[.!]?$/iu,
      ],
    },
    {
      why: 'pointer to other entries',
      longest: 220,
      patterns: [
        /^(?:icymi|in case you missed it)[,:–—\s]{1,3}(?:here(?:['’]s| is| are)|(?:you can )?(?:read|catch|check|see|watch|listen|find)|(?:last|yesterday['’]s|our|my) )(?!\p{L}).{0,160}$/iu,
      ],
    },
    {
      why: 'call to support, rate or comment',
      longest: 180,
      patterns: [
        /^(?:what do you think\? )?have your say(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:comments|below|poll)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        /^(?:have you )?(?:got|have) an? (?:news )?(?:story|tip|tip-off)(?: (?:for us|to share|to tell))?\? ?[^?]{0,120}$/iu,
        /^has (?:this|something similar) happened to you\? ?[^?]{0,120}$/iu,
      ],
    },
    {
      why: 'call to subscribe or follow',
      longest: 160,
      patterns: [
        /^get (?:breaking |the latest |all the )*(?:news )?(?:alerts|notifications|updates) (?:sent |delivered |straight )*(?:on|to|in) (?:your|whatsapp|telegram)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        /^download (?:our|the [^.!?]{2,30}) app (?:for|to (?:get|receive|stay|read)) (?:breaking|the latest|all|more|alerts|up)(?!\p{L})[^.!?]{0,80}[.!]?$/iu,
        // "Your weekly dose of lamps, by Ada Ruiz.": without a verb.
        /^(?:your|an?|the|our) (?:free )?(?:daily|weekly|fortnightly|monthly|quarterly) (?:\p{L}+ ){0,2}(?:newsletter|letter|e-?mail|dose|digest|guide|round-?up|briefing|bulletin|dispatch) (?:of|about|on|to|for|from|by) (?!.{0,120}(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|says?|said|goes|went|comes?|came|tells?|told|began|begins|helps?|shows?|\p{L}{3,}ed)(?!\p{L}))[^.!?]{2,110}\.$/iu,
        new RegExp(
          `^(?:(?:sent|published|delivered) (?:out )?|out |new (?:issue|episode|post|letter)s? )(?:every|each) (?:other )?(?:${day}s?|week|month|fortnight|morning|day)(?!\\p{L})[^.!?,]{0,40}\\.$`,
          'iu',
        ),
      ],
    },
    {
      why: 'image credit',
      longest: 140,
      patterns: [
        /^(?:live ?stream|video|footage|film|audio|recording|map|graphic)s? (?:(?:by )?courtesy of|(?:provided|supplied) by) [^.!?]{2,80}\.?$/iu,
        /^all (?:photos?|photographs|images|pictures|illustrations)(?: (?:in this \p{L}+|here|above|below))?(?:(?: are| were)?(?: taken)? (?:by|courtesy of|copyright|from|©)|\s?[:©–—]) ?[^.!?]{2,80}\.?$/iu,
      ],
    },
  ],
  topics: [],
};
