import type { Kind } from './kind.ts';

/** What an author has had or holds, and what may be lost: English. */
export const disclosures: Kind = {
  rules: [
    {
      why: 'sponsor or affiliate notice',
      longest: 320,
      patterns: [
        // "Full disclosure: the yard sent me a lamp.": of what somebody likes it is told.
        /^full disclosure\s?[:–—-]\s[^.!?]{0,120}(?<!\p{L})(?:sent|gave|given|provided|paid|sponsor\p{L}*|receiv\p{L}+|invest\p{L}*|(?:own|hold)s? (?:shares|stock)|works? (?:for|at|with)|worked|clients?|employ\p{L}*|commission|affiliat\p{L}*|for (?:free|nothing)|discount\p{L}*)(?!\p{L}).{0,160}$/iu,
        /^(?:as (?:always|usual|ever),? )?(?:all |the |any |these )?(?:opinions|views|thoughts)(?: and (?:opinions|views|thoughts))?(?: (?:expressed|here|stated|given)){0,2} (?:are|remain) (?:all |entirely |solely |strictly |always |still )?(?:my|our) own(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
      ],
    },
    {
      why: 'legal notice',
      longest: 300,
      patterns: [
        /^(?:risk warning\s?[:–—-]\s.{3,240}|(?:your )?capital (?:is )?at risk(?: (?:and|when|if) [^.!?]{3,80}|[,;:] [^.!?]{3,90})?|don['’]t invest unless you(?:['’]re| are) prepared to lose(?!\p{L}).{0,160}|the value of (?:your |an? |any )?investments? (?:can|may) (?:go down|fall)(?!\p{L})[^.!?]{0,120}|[^.!?]{3,40} (?:investments?|funds?|securities) (?:is|are) subject to market risks?(?!\p{L}).{0,160})[.!]?$/iu,
        /^(?:a )?registered charity(?: (?:in|with) [^.!?]{3,60})?,? ?\(?(?:no|nos|number|numbers|reg)?\.?:? ?(?:SC)?\p{N}[\p{N}/ ()SCNI-]{4,30}\.?$/iu,
      ],
    },
  ],
  topics: [],
};
