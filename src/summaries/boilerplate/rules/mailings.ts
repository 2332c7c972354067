import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';

const why = 'notice of the page';

const youReceive: Words = [
  'you (?:are |re )?receiv\\p{L}+ this|du modtager (?:denne|dette)|du (?:får|mottar) (?:detta|det här|denne|dette)|(?:je|u) ontvangt (?:deze|dit)|recib(?:es|e|ís) (?:este|esta)|has recibido este|reps (?:aquest|aquesta)|receb(?:es|e|eu) (?:este|esta)|você (?:está recebendo|recebeu|recebe) (?:este|esta)|ricevi quest\\p{L}|hai ricevuto quest\\p{L}|vous recevez (?:ce|cet|cette)|tu reçois (?:ce|cet|cette)|sie (?:erhalten|bekommen) diese\\p{L}?|du (?:erhältst|bekommst) diese\\p{L}?|otrzymujesz t\\p{L}{1,2} |tento (?:e ?mail|newsletter) (?:jste|ste|vám|dostáv)|sa(?:at|it) tämän|azért kap(?:od|ja)|ezt (?:a levelet|az e ?mailt)|prime(?:ști|sti) acest|ai primit acest|вы получили это|вы получаете это|ви отримали цей|ви отримуєте цей|получавате това|primate ov\\p{L}{1,2} |primaš ov\\p{L}{1,2} |to (?:e )?sporočilo|saa(?:d|te) selle|jūs saņemat šo|jūs gaunate šį|gaunate šį|λαμβάνετε αυτό',
  none,
];
const subscribed: Words = [
  'subscri\\p{L}+|signed up|tilmeld\\p{L}+|påmeld\\p{L}+|anmäl\\p{L}+|prenumerer\\p{L}+|abonn\\p{L}+|ingeschreven|aangemeld|suscri\\p{L}+|inscri\\p{L}+|subscreve\\p{L}*|iscritt\\p{L}|zapisa\\p{L}+|subskry\\p{L}+|odběr\\p{L}*|odber\\p{L}*|přihlás\\p{L}+|prihlás\\p{L}+|tilan\\p{L}+|tilaa\\p{L}*|feliratkoz\\p{L}+|подпис\\p{L}+|підпис\\p{L}+|абони\\p{L}+|pretpla\\p{L}+|prijavi\\p{L}+|prijavlj\\p{L}+|naroč\\p{L}+|tellinud|liitun\\p{L}+|pierakst\\p{L}+|užsiprenumer\\p{L}+|prenumeruoja\\p{L}+|εγγραφ\\p{L}+|εγγεγρ\\p{L}+|angemeldet|newsletter\\p{L}*',
  none,
];

const letter =
  '(?:(?:this|the|our) (?:newsletter|letter)|(?:dieser |der |unser )?newsletter|(?:cette|la|notre) (?:newsletter|lettre)|(?:este|el|nuestro) boletín|(?:esta|a nossa|nossa) newsletter|(?:questa|la nostra) newsletter|(?:deze|onze) nieuwsbrief|(?:nyhetsbrevet|nyhedsbrevet)|uutiskirje|(?:ten )?newsletter|(?:tento )?newsletter|hírlevelünk|newsletterul|uudiskiri|naujienlaiškis|(?:эта |наша )?рассылка|(?:ця |наша )?розсилка)';
const goesOut =
  '(?:is sent(?: out)?|goes out|comes out|appears|erscheint|kommt|wird (?:verschickt|versandt)|paraît|est envoyée?|sale|se envía|sai|é enviada|esce|viene inviata|verschijnt|wordt verstuurd|skickas(?: ut)?|kommer ut|udkommer|sendes(?: ud| ut)?|ilmestyy|lähetetään|wychodzi|ukazuje się|vychází|vychádza|megjelenik|apare|ilmub|siunčiamas|выходит|виходить)';

const often =
  '(?:every|each|once|twice|on|jeden|jede|alle|einmal|zweimal|immer|chaque|tou(?:te)?s|une|deux|le|cada|todos|todas|una|dos|ogni|tutti|due|elke|iedere|varje|varannan|en gång|hver|hvert|annenhver|hveranden|joka|kerran|każd\\p{L}+|co|raz|dwa|každ\\p{L}+|jednou|raz|minden|hetente|havonta|în fiecare|o dată|iga|kartą|kas|кажд\\p{L}+|раз|по|щотижня|щомісяця|кожн\\p{L}+)';

/** "Quick programming note: …", "A bit of housekeeping before we begin.": what a letter says of its own running. English. */
const housekeeping: Rule = {
  why: 'note of the editors',
  longest: 260,
  patterns: [
    /^(?:(?:but )?first,? )?(?:(?:a|an|one|some|just a|another) )?(?:(?:quick|brief|small|short|little|final) ){0,2}(?:programming|house ?keeping|scheduling|admin(?:istrative)?|publishing) (?:note|notice|update|announcement)s?(?:\s?[:,–—.]| (?:before|for|about|first)(?!\p{L})).{0,200}$/iu,
    /^(?:(?:but )?first(?:ly)?,? |before we (?:start|begin|get started|dive in),? )?(?:(?:a|some) )?(?:(?:quick|little|small|bit|spot|piece|touch) (?:of )?){0,3}house ?keeping(?:\s?[:–—.!]| (?:before|first)(?!\p{L})).{0,160}$/iu,
  ],
};

/** Why a reader got a letter, how to get out of the mailing, and when it is sent. */
export const mailings: Kind = {
  rules: [
    housekeeping,
    {
      why,
      longest: 150,
      patterns: [
        /^(?:(?:puedes|podéis) (?:darte|daros) de baja|darte de baja|(?:uitschrijven|afmelden) kan|(?:klik|click) (?:her|hier|ici|aquí|qui|aqui|here) (?:for at|om (?:je|u) (?:af te melden|uit te schrijven)|pour (?:vous |te )?(?:désabonner|désinscrire)|para (?:darte de baja|cancelar)|per (?:annullare l['’]iscrizione|cancellarti|disiscriverti)|to unsubscribe)|klikk her for å (?:melde|avslutte)|avprenumerera|avsluta (?:din )?prenumeration|(?:pour )?(?:vous |te )?(?:désabonner|désinscrire)|hier (?:können sie sich|kannst du dich)? ?abmelden|(?:vom )?newsletter abbestellen|annulla (?:l['’])?iscrizione|disiscriviti|cancelar (?:a )?(?:inscrição|subscrição)|wypisz się|(?:aby|możesz) (?:się )?wypisać|odhlásit (?:se )?(?:můžete|z odběru)|odhlásiť (?:sa )?(?:môžete|z odberu)|leiratkoz\p{L}+|dezabon\p{L}+|отписаться(?: от)?|відписатися(?: від)?|peruuta tilaus|loobu uudiskirjast|odjavi(?:te)? se|atsisakyti prenumeratos)(?!\p{L})[^.!?]{0,90}[.!]?$/iu,
        new RegExp(`^${letter} ${goesOut} ${often}(?!\\p{L})[^.!?,]{2,60}[.!]$`, 'iu'),
      ],
    },
  ],
  topics: [{ why, words: [opening(youReceive), subscribed] }],
};
