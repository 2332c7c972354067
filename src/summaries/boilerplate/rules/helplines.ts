import type { Kind } from './kind.ts';

const why = 'helpline';

const reach = '(?:call|contact|dial|text|ring|visit|phone|speak|talk|reach|help|support|e-?mail|go to)';

/** Where those find help whom a text has moved or a game has caught. English. */
export const helplines: Kind = {
  rules: [
    {
      why,
      longest: 300,
      patterns: [
        // "If you have been affected by this story, call …"
        new RegExp(
          `^if (?:you|anyone|anybody|(?:this|the|our) (?:article|story|programme|episode|report|content|post)|any(?:thing)? (?:of the issues )?(?:in|raised))(?!\\p{L})[^.!?]{0,90}\\b(?:affected|upset|distress\\p{L}*|triggered|raised)(?!\\p{L})[^.!?]{0,80}[,;:–—] ?[^!?]{0,60}\\b${reach}(?!\\p{L})[^!?]{0,140}$`,
          'iu',
        ),
        // "If you or somebody you know needs help, call …"
        new RegExp(
          `^if you(?: or (?:some|any)(?:one|body)(?: (?:that )?(?:you know|you love|close to you))?)?(?:,? (?:too|also),?)? (?:(?:is|are|['’]re|needs?|has|have|feels?|may be|might be)(?!\\p{L}))[^.!?]{0,70}\\b(?:suicid\\p{L}*|self[- ]harm|in crisis|struggling|depress\\p{L}*|(?:domestic|sexual|family) (?:abuse|violence)|abused?|distress\\p{L}*|eating disorder|addiction|gambling|mental health|(?:need|needs) (?:help|support|to talk))(?!\\p{L})[^.!?]{0,80}[,;:–—] ?[^!?]{0,60}\\b${reach}(?!\\p{L})[^!?]{0,140}$`,
          'iu',
        ),
      ],
    },
    {
      why,
      longest: 160,
      patterns: [
        /^(?:18\+[.,:]? )?(?:please )?(?:(?:gamble|bet|play|drink) (?:responsibly|aware)|when the fun stops,? stop)[.!](?: .{0,110})?$/iu,
        /^(?:18\+[.,]? ){1,2}[^!?]{0,60}\b(?:begambleaware|gamble|t&cs|gambling)\b.{0,60}$/iu,
      ],
    },
  ],
  topics: [],
};
