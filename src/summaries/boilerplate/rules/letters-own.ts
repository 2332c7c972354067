import type { Rule } from './rule.ts';

/** What a letter sent to subscribers says of how it came and who pays for it. */
const letters: Rule = {
  why: 'call to subscribe or follow',
  longest: 160,
  patterns: [
    /^(?:please )?upgrade to (?:a )?(?:paid(?: subscription)?|premium)(?: today| now)?(?: (?:to|and|for) (?:read|hear|get|access|unlock|join|support|see|listen|comment|receive) [^.!?]{2,100})?[.!]*$/iu,
    /^if (?:a friend|someone|somebody|a colleague) (?:has )?(?:forwarded|sent|passed) (?:this|you this|this (?:on )?to you|you this (?:e-?mail|letter|newsletter))(?: (?:on )?to you)?, (?:you can (?:get|subscribe|sign up|join)|sign up|subscribe|get your own) ?[^.!?]{0,60}[.!]*$/iu,
  ],
};

const money: Rule = {
  why: 'call to support, rate or comment',
  longest: 120,
  patterns: [
    /^(?:before you read on[:,] )?(?:we|our (?:journalism|work|reporting)) (?:rely|relies|depends?) on (?:readers|members|supporters|listeners|people) like you[.!]*$/iu,
    /^(?:please )?chip in (?:from|with|as little as) (?:[£$€₹₦]|rs\.? ?)\p{N}[\p{N}.,]{0,6}(?: (?:a|per) (?:month|week|year))?[.!]*$/iu,
  ],
};

/** "Our theme music is by Blue Lamp.": those who made a programme, by name. */
const makers: Rule = {
  why: 'credit',
  longest: 160,
  patterns: [
    /^(?:[Oo]ur|[Tt]he|[Tt]his show['’]s) (?:theme (?:music|song|tune)|theme|intro music|artwork) (?:is|was|comes) (?:(?:composed|written|made|performed) )?(?:by|from) \p{Lu}[^.!?]{1,60}\.?$/u,
    /^(?:[Tt]he|[Tt]his|[Oo]ur) (?:show|episode|podcast|programme|program) (?:is|was) (?:(?:written|hosted|presented|recorded),? (?:and )?)?(?:produced|edited|mixed|engineered)(?:,? and (?:mixed|edited|hosted|presented|engineered))? by \p{Lu}[^.!?]{1,100}\.?$/u,
  ],
};

/** What a newsletter or a programme says of itself beside its text. */
export const lettersOwn: readonly Rule[] = [letters, money, makers];
