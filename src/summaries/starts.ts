import { kinOf } from './kin.ts';

/**
 * How a sentence begins when it leans on one before it: a conjunction without its before, a pronoun without its name.
 * By language, because "O" is a pronoun in Turkish and an article in Portuguese.
 */
const conjunctions: Readonly<Record<string, string>> = {
  en: 'but|however|and|or|yet|nevertheless|nonetheless|moreover|furthermore|also|therefore|thus|hence|instead|otherwise|besides|additionally|likewise|similarly|consequently|in addition|on the other hand|as a result|for example|for instance|that said|in contrast|even so|after that|then|on a related note|in other news|speaking of which|that being said|with that in mind|to that end|on top of that|in other words|on the contrary|all the same|by contrast|for one thing|at the same time',
  de: 'aber|doch|jedoch|und|oder|denn|deshalb|deswegen|daher|darum|trotzdem|dennoch|außerdem|allerdings|somit|zudem|zum beispiel|dabei|hingegen|stattdessen|danach|dann|damit|dadurch|dagegen|dazu|darüber hinaus',
  fr: 'mais|et|ou|donc|or|cependant|pourtant|toutefois|néanmoins|en revanche|par exemple|de plus|ainsi|en effet|par ailleurs|ensuite|puis|par conséquent|en outre',
  es: 'pero|y|e|o|sin embargo|no obstante|además|por ejemplo|por lo tanto|por tanto|así que|en cambio|entonces|asimismo|por otro lado|por eso',
  it: 'ma|e|o|però|tuttavia|inoltre|quindi|dunque|per esempio|ad esempio|invece|infatti|poi|perciò|pertanto',
  pt: 'mas|e|ou|porém|contudo|todavia|no entanto|entretanto|além disso|por exemplo|portanto|então|por isso|assim',
  nl: 'maar|en|of|echter|toch|daarom|dus|bovendien|bijvoorbeeld|daarnaast|desondanks|verder|daarna|ook',
  pl: 'ale|i|lecz|jednak|jednakże|więc|dlatego|ponadto|na przykład|natomiast|a|zatem|poza tym',
  sv: 'men|så|och|eller|dock|därför|dessutom|till exempel|däremot|ändå|sedan',
  da: 'men|sådan|og|eller|dog|derfor|desuden|for eksempel|derimod|alligevel',
  nb: 'men|slik|og|eller|likevel|derfor|dessuten|for eksempel|derimot',
  fi: 'mutta|ja|tai|kuitenkin|siksi|lisäksi|esimerkiksi',
  cs: 'ale|a|avšak|nicméně|však|proto|navíc|například|přesto|tedy',
  sk: 'ale|a|avšak|však|preto|navyše|napríklad',
  hu: 'de|és|azonban|viszont|ezért|továbbá|például',
  ro: 'dar|și(?! (?:în acest an|anul acesta))|însă|totuși|de aceea|în plus|de exemplu',
  hr: 'ali|no|međutim|i|a|ili|stoga|zato|dakle|također|osim toga|naime|istovremeno|istodobno|primjerice|na primjer|pritom|ipak',
  sl: 'ampak|vendar|toda|in|ali|zato|torej|poleg tega|na primer|hkrati|kljub temu',
  ca: 'però|i|o|tanmateix|a més|per exemple|per tant|així|doncs|en canvi|també',
  et: 'aga|kuid|ja|või|siiski|seega|seetõttu|lisaks|näiteks|samuti|samas',
  ru: 'но|а|и|однако|поэтому|кроме того|например|зато|также|при этом|тем не менее|затем',
  uk: 'але|а|і|й|та|однак|проте|тому|крім того|наприклад|також|при цьому',
  bg: 'но|а|и|обаче|затова|освен това|например|също така',
  sr: 'ali|i|a|međutim|ipak|zato|takođe|također|osim toga|na primer|na primjer|али|и|а|међутим|ипак|зато|такође|осим тога|на пример',
  tr: 'ama|fakat|ancak|ve|yine de|ayrıca|örneğin|bu nedenle|bu yüzden|oysa|çünkü',
  el: 'αλλά|όμως|και|ωστόσο|επιπλέον|άρα|για παράδειγμα|επίσης|έτσι',
  ar: 'وقال|وأضاف|وأوضح|وأكد|وأشار|وتابع|ولفت|وذكر|وبي[ّ]?ن|لكن|ولكن|ومع ذلك|غير أن|إلا أن|كما أن|لذلك|بالإضافة إلى ذلك|على سبيل المثال|ثم',
  he: 'אבל|אך|אולם|עם זאת|לכן|בנוסף|לדוגמה|ואז|גם',
  fa: 'اما|ولی|و|با این حال|بنابراین|همچنین|برای مثال|علاوه بر این',
  ur: 'لیکن|اور|مگر|تاہم|اس لیے|اس کے علاوہ|دوسری جانب',
  bn: 'কিন্তু|তবে|এবং|আর|তাই|এদিকে|এছাড়া',
  ta: 'ஆனால்|மேலும்|எனவே|மற்றும்',
  hi: 'लेकिन|परंतु|परन्तु|और|किन्तु|मगर|इसलिए|हालांकि|साथ ही|उदाहरण के लिए',
  ja: 'しかし|だが|でも|また|そして|しかしながら|ところが|ただし|それでも|さらに|そのため|例えば|たとえば|だから|一方',
  zh: '但是|但|然而|不过|不過|而且|此外|因此|所以|可是|另外|例如|同时|同時',
  ko: '하지만|그러나|그런데|그리고|또한|그래서|따라서|예를 들어|한편',
  id: 'tetapi|tapi|namun|dan|atau|akan tetapi|oleh karena itu|selain itu|kemudian|sementara itu|sehingga|bahkan|misalnya|setelah itu|meski demikian',
  vi: 'nhưng|và|tuy nhiên|vì vậy|vì thế|do đó|ngoài ra|sau đó|bên cạnh đó|đồng thời|chẳng hạn',
  th: 'แต่|และ|อย่างไรก็ตาม|ดังนั้น|นอกจากนี้|ตัวอย่างเช่น',
};

const pronouns: Readonly<Record<string, string>> = {
  id: 'ia|dia|mereka|beliau|inilah|itulah|hal (?:ini|itu|tersebut)',
  en: "(?:this|the) (?:last|latter|former) (?:option|one)|the (?:first|second|third|last) one(?= (?:is|was|being|has)\\b)|he|she|they|he's|she's|they're|they've|him|them|his|their|its|hers|theirs|this (?:is|was)(?! an?\\b)|(?:these|those|that|which) (?:is|was|are|were)|(?:this|these|those|that|which) (?:means|meant|makes|made|has|have|had|will|would|can|could|should|may|might|also)|it(?= (?!is\\b|was\\b|has been\\b|takes\\b|took\\b|seems\\b|seemed\\b|turns\\b|feels\\b|may\\b|will be\\b|can be\\b))",
  de: 'er|sie|ihm|ihn|ihr|ihre|seine|dies|dies (?:ist|war)(?! eine?\\b)|das (?:ist|war)(?! eine?\\b)|das (?:sind|waren|bedeutet|heißt)|diese (?:sind|waren|haben)|dieser (?:ist|war|hat)',
  fr: "elle|ils|elles|lui|il(?= (?!y a|faut|est|était|fait|pleut|existe|suffit|reste|arrive|s’agit|s'agit|ne faut))|celui-ci|celle-ci|ceux-ci|cela|ça|c[’']est(?! (?:(?:une?|l[’']une?) |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b|(?:en|dans|à|au|aux|avec|chez|depuis|sur|sous) (?!(?:ce|cela|ça|cet|cette|ces|lui|elle|eux)\\b)))|leurs?",
  es: 'él|ella|ellos|ellas|esto|eso|est[ea] (?:es|fue)(?! un)',
  it: 'lui|lei|loro|egli|ella|essi|esse|esso|essa|questo (?:è|era)(?! un)|questa (?:è|era)(?! un)|ciò',
  pt: 'ele|ela|eles|elas|isso|isto|este é(?! um)|esta é(?! uma)',
  nl: 'hij|zij|ze|hem|haar|hun|dit (?:is|was)(?! een\\b)|dat (?:is|was)|deze (?:is|was|zijn)',
  pl: 'on|ona|oni|one|ono|jego|jej|ich|to (?:jest|był|była|było)',
  sv: 'han|hon|hans|hennes|deras|(?:det här|detta) (?:är|var)(?! en| ett)',
  da: 'han|hun|hans|hendes|deres|dette (?:er|var)(?! en| ei| et)',
  nb: 'han|hun|hans|hennes|deres|dette (?:er|var)(?! en| ei| et)',
  cs: 'on|ona|oni|ony|jeho|její|jejich|to (?:je|byl|byla|bylo)',
  ru: 'он|она|они|оно|его|её|ее|их|ему|ей|им|это|об этом',
  uk: 'він|вона|вони|воно|його|її|їх|їхній|йому|це|про це',
  bg: 'той|тя|те|него|нея|техният|това|за това',
  sr: 'on|ona|oni|one|njegov|njegova|njen|njena|to (?:je|su)|o tome|он|она|они|оне|његов|његова|њен|њена|то (?:је|су)|о томе',
  sk: 'on|ona|oni|ony|jeho|jej|ich|to (?:je|bol|bola|bolo)',
  fi: 'hän|he|hänen|heidän',
  hu: 'ő|ők|neki|nekik',
  ro: 'el|ea|ei|ele|aceasta (?:este|a fost)|acesta (?:este|a fost)',
  hr: 'on|ona|oni|one|ono|njegov[aoe]?|njezin[aoe]?|njihov[aoe]?|to (?:je|su|bi)',
  sl: 'on|ona|oni|one|njegov[aoe]?|njen[aoe]?|njihov[aoe]?|to (?:je|so|bi)',
  ca: 'ell|ella|ells|elles|això|aquest[a]? (?:és|va)(?! una?\\b)',
  et: 'tema|ta|nemad|nad|see (?:on|oli)(?! üks)',
  tr: 'o|onlar|onun|onların|bu (?:ise|da)',
  el: 'αυτός|αυτή|αυτό|αυτοί|αυτές|αυτά',
  ar: 'هو|هي|هم|هذا هو|هذه هي|ذلك',
  he: 'הוא|היא|הם|הן|זה|זו|זאת',
  fa: 'او|وی|آنها|آن‌ها|ایشان|این (?:امر|کار)',
  ur: 'وہ|انہوں نے|اس نے|ان کا|یہ (?:ہے|تھا|تھی)',
  bn: 'তিনি|তারা|এটি|এটা|তার',
  ta: 'அவர்|அவர்கள்|இது|இவர்',
  hi: 'वह|वे|उसने|उन्होंने|उनका|उसका|यह (?:है|था|थी)',
  ja: 'このような|そのような|こうした|そうした|彼は|彼女は|彼らは|彼の|彼女の|これは|それは|これらは',
  zh: '他|她|它|他们|她们|它们|他們|她們|这是|這是|这时|這時|这个时候|這個時候',
  ko: '이러한|이처럼|이와 같은|그는|그녀는|그들은|이것은|그것은|이는',
};

const compiled = new Map<string, RegExp | null>();

function pattern(language: string): RegExp | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = [conjunctions[language], pronouns[language]].filter((list) => list !== undefined).join('|');
  const unspaced = ['ja', 'zh', 'th'].includes(language);
  const made =
    words === ''
      ? null
      : new RegExp(
          `^["'“„«‘]?(?:${words.normalize('NFC')})${unspaced ? '' : `(?!${language === 'it' ? "[’']|" : ''}[\\p{L}\\p{M}\\p{N}])`}`,
          'iu',
        );
  compiled.set(language, made);
  return made;
}

/** A quotation whose speaker is only a pronoun. */
const spokenByPronoun =
  /^["“„«][^"“”„«»]{2,200}["”“»],? (?:(?:he|she|they) (?:said|says|asked|told|added)|(?:said|says) (?:he|she|they)|(?:sagte|sagt|fragte) (?:er|sie)|(?:dit|demande|explique)-(?:il|elle)|(?:disse|dijo|dice) (?:ele|ela|él|ella))(?!\p{L})/iu;

/** Whether a sentence leans on one that is not there, when it stands first. */
export function leansBack(sentence: string, language: string | null): boolean {
  const code = language?.split('-')[0]?.toLowerCase() ?? 'en';
  return spokenByPronoun.test(sentence) || (pattern(kinOf(code))?.test(sentence) ?? false);
}
