import type { Kind } from './kind.ts';

const log = '(?:change[ -]?logs?|release notes|commit log)';
const changed =
  '(?:change[sd]?|features?|fix(?:es)?|bug ?fix(?:es)?|commits?|improvements|enhancements|additions|issues)';

/** Where the announcement of a release says that all of its changes are told: the link is lost in a post. */
export const changeLogs: Kind = {
  rules: [
    {
      why: 'read-more line',
      longest: 300,
      patterns: [
        // "For the whole list of changes and new lamps see the release notes for 1.2 and 1.3."
        new RegExp(
          `^for (?:an?|the) (?:\\p{L}+ ){0,3}(?:list|overview|summary) of (?:[\\p{L}-]+ ){0,4}${changed}\\b[^!?]{0,120}? (?:please )?(?:see|check(?: out)?|read|refer to|consult|(?:have|take) a look at|visit|head (?:over )?to)\\b[^!?]{2,220}$`,
          'iu',
        ),
        new RegExp(
          `^[^.!?]{2,160}\\b(?:can be|is|are) (?:found|seen|read|viewed|listed|documented|described) in (?:the|our|its|this) (?:full |complete |detailed )?${log}[.!]?$`,
          'iu',
        ),
        new RegExp(
          `^(?:(?:please|but|so|and|also|you (?:can|should|may)|(?:be|make) sure to) ){0,3}(?:read(?: through)?|see|consult|check(?: out)?|refer to|look (?:at|through)|(?:have|take) a (?:closer? )?look (?:at|through)) (?:the|our|its) (?:full |complete |detailed |official )?${log}\\b[^!?]{0,120}$`,
          'iu',
        ),
        new RegExp(
          `^[^.!?]{0,90}\\b(?:recommend|suggest|advise|urge)\\b[^.!?]{0,40} (?:read(?:ing)?|pay(?:ing)? (?:close )?attention to|consult(?:ing)?|check(?:ing)?|see) (?:the|our|its) (?:full |complete |detailed |official )?${log}\\b[^.!?]{0,160}[.!]?$`,
          'iu',
        ),
        new RegExp(`^[^.!?]{0,120}\\b${log} go(?:es)? into (?:\\p{L}+ )?(?:more|greater) detail\\b.{0,40}$`, 'iu'),
        /^eine (?:vollständige|komplette|ausführliche|genaue) (?:liste|übersicht|aufstellung) (?:aller|der) (?:änderungen|neuerungen|neuen funktionen|fehlerbehebungen)(?!\p{L})[^.!?]{0,20} (?:findet|finden|findest|steht|stehen|gibt|ist)(?!\p{L}).{0,140}$/iu,
        /^(?:la|une) liste (?:complète|détaillée|exhaustive) des (?:changements|modifications|nouveautés|corrections|améliorations)(?!\p{L})[^.!?]{0,40} (?:est disponible|se trouve|figure|est consultable|peut être consultée)(?!\p{L}).{0,140}$/iu,
        /^(?:la|una) lista (?:completa|detallada) de (?:los |las )?(?:cambios|novedades|correcciones|mejoras)(?!\p{L})[^.!?]{0,40} (?:está disponible|se encuentra|se puede (?:consultar|ver|leer)|puede consultarse)(?!\p{L}).{0,140}$/iu,
        /^(?:la|una|l['’])\s?(?:lista completa|elenco completo) (?:delle modifiche|dei cambiamenti|delle novità|delle correzioni)(?!\p{L})[^.!?]{0,40} (?:è disponibile|si trova|è consultabile)(?!\p{L}).{0,140}$/iu,
        /^(?:a|uma) lista completa (?:de|das|dos) (?:mudanças|alterações|novidades|correções|melhorias)(?!\p{L})[^.!?]{0,40} (?:está disponível|encontra-se|pode ser (?:vista|consultada|encontrada))(?!\p{L}).{0,140}$/iu,
        /^(?:de|een) volledige (?:lijst|overzicht) (?:van|met) (?:alle )?(?:wijzigingen|veranderingen|verbeteringen)(?!\p{L})[^.!?]{0,40} (?:staat|vind je|vindt u|is te vinden)(?!\p{L}).{0,140}$/iu,
      ],
    },
    {
      why: 'pointer to other entries',
      longest: 220,
      patterns: [
        // "Before you start, you should read the story of the lamp."
        /^before (?:(?:you|we) )?(?:start|begin|starting|beginning|reading|getting started),? (?:please |(?:you|we) (?:should|shall|must|may want to|might want to|need to) )(?:\p{L}+ly )?(?:read|familiari[sz]e)\b[^.!?]{3,140}[.!]$/iu,
        /^(?:bevor (?:du|ihr|sie|wir) (?:beginn|anfang|start|loslegt|loslegen)\p{L}*|vor dem (?:lesen|start)),? (?:lies|lest|lesen sie)(?!\p{L})[^.!?]{3,140}[.!]$/iu,
        /^avant de (?:commencer|lire),? (?:lisez|lis|consultez)(?!\p{L})[^.!?]{3,140}[.!]$/iu,
        /^antes de (?:empezar|comenzar|leer),? (?:lee|lea|consulta|consulte)(?!\p{L})[^.!?]{3,140}[.!]$/iu,
      ],
    },
    {
      why: 'call to support, rate or comment',
      longest: 200,
      patterns: [
        // Behind what a forge says of each repository.
        /^contribute to \S{3,90} development by creating an account on \p{L}{3,20}[.!]?$/iu,
        /^[^.!?]{0,100}\b(?:issues?|bugs?|problems?) (?:can|may|should|must) be (?:reported|filed|raised) (?:on|at|in|via) (?:the|our|its)\b.{0,60}$/iu,
      ],
    },
  ],
  topics: [],
};
