import type { Written } from '../article.ts';

const of =
  (language: string) =>
  (kind: string, title: string, lead: string, body: string | readonly string[], excerpt?: string): Written => ({
    language,
    kind,
    title,
    lead,
    body,
    ...(excerpt === undefined ? {} : { excerpt }),
  });
const [de, fr, es, it, pt, nl, pl, sv, cs, tr] = [
  of('de'),
  of('fr'),
  of('es'),
  of('it'),
  of('pt'),
  of('nl'),
  of('pl'),
  of('sv'),
  of('cs'),
  of('tr'),
];

/** Languages in Latin script. */
export const west: readonly Written[] = [
  de(
    'news',
    'Brücke nach zwei Jahren wieder offen',
    'Seit Freitag rollt der Verkehr wieder über die Hafenbrücke, die zwei Jahre lang wegen Rissen gesperrt war.',
    [
      'Seit Freitag rollt der Verkehr wieder über die Hafenbrücke, die zwei Jahre lang wegen Rissen gesperrt war. Die Reparatur kostete 4,2 Mio. Euro.',
      '„Wir wollten keinen Tag zu früh öffnen“, sagte Bürgermeisterin Ilse Brandt. „Heute ist es so weit.“',
      'Radfahrer müssen noch bis zum 3. Juni warten.',
    ],
  ),
  de(
    'essay',
    'Vom Warten',
    'Wer auf dem Land auf den Bus wartet, lernt seine Nachbarn kennen.',
    [
      'Wer auf dem Land auf den Bus wartet, lernt seine Nachbarn kennen. Dr. Anselm Voss z. B. wartet seit 1998 jeden Morgen neben mir.',
      'Aber wir haben nie über das Wetter gesprochen.',
    ],
    'Eine kleine Liebeserklärung an die Bushaltestelle, an der sich ein Dorf jeden Morgen trifft, obwohl fast niemand mitfährt.',
  ),
  de(
    'recipe',
    'Linsensuppe mit Apfel',
    'Diese Suppe braucht eine halbe Stunde und schmeckt am zweiten Tag noch besser.',
    [
      'Diese Suppe braucht eine halbe Stunde und schmeckt am zweiten Tag noch besser. Der Apfel gibt ihr Säure.',
      '<h2>Zutaten</h2>',
      '<ul><li>250 g Linsen</li><li>1 Apfel</li><li>2 Möhren</li></ul>',
    ],
  ),
  fr(
    'news',
    'Le pont du port rouvre',
    'La circulation a repris vendredi sur le pont du port, fermé pendant deux ans à cause de fissures.',
    [
      'La circulation a repris vendredi sur le pont du port, fermé pendant deux ans à cause de fissures. Les travaux ont coûté 4,2 millions d’euros.',
      '« Nous ne voulions pas ouvrir un jour trop tôt », a déclaré la maire, Mme Brandt. « Ce jour est venu. »',
      'Les cyclistes devront attendre le mois de juin.',
    ],
  ),
  fr(
    'essay',
    'Éloge du carnet',
    'Un carnet ne tombe jamais en panne et ne demande pas de mot de passe.',
    [
      'Un carnet ne tombe jamais en panne et ne demande pas de mot de passe. J’en remplis quatre par an depuis l’école.',
      'M. Arnaud, mon papetier, les fabrique lui-même.',
    ],
    'Pourquoi écrire encore à la main ? Parce qu’un carnet garde aussi les ratures, et que les ratures sont souvent le meilleur.',
  ),
  fr('list', 'Trois balades sous la pluie', 'Ces trois balades sont plus belles quand il pleut.', [
    'Ces trois balades sont plus belles quand il pleut. Elles partent toutes d’un arrêt de bus.',
    '<ul><li>Le chemin du moulin</li><li>Le bois des Corneilles</li><li>Le lac</li></ul>',
  ]),
  es(
    'news',
    'Reabre el puente del puerto',
    'El tráfico volvió el viernes al puente del puerto, cerrado durante dos años por grietas en sus pilares.',
    [
      'El tráfico volvió el viernes al puente del puerto, cerrado durante dos años por grietas en sus pilares. La obra costó 4,2 millones.',
      '«No queríamos abrir ni un día antes de tiempo», dijo la alcaldesa. «Hoy es el día».',
      'Los ciclistas tendrán que esperar hasta junio.',
    ],
  ),
  es(
    'question',
    '¿Duermen las abejas?',
    'Las abejas duermen entre cinco y ocho horas al día, a menudo agarradas unas a otras de las patas.',
    [
      '¿Alguna vez ha visto una abeja dormida? ¿Y cansada? Las abejas duermen entre cinco y ocho horas al día, a menudo agarradas unas a otras de las patas.',
      'Las jóvenes descansan cuando pueden.',
    ],
  ),
  it(
    'news',
    'Riapre il ponte del porto',
    'Da venerdì si circola di nuovo sul ponte del porto, chiuso per due anni a causa di crepe nei piloni.',
    [
      'Da venerdì si circola di nuovo sul ponte del porto, chiuso per due anni a causa di crepe nei piloni. I lavori sono costati 4,2 milioni.',
      '«Non volevamo aprire un giorno troppo presto», ha detto la sindaca. «Oggi è quel giorno».',
      'I ciclisti dovranno aspettare giugno.',
    ],
  ),
  it('recipe', 'Torta di prugne', 'Questa torta si fa in una sola ciotola e dura una settimana, se nessuno la trova.', [
    'Questa torta si fa in una sola ciotola e dura una settimana, se nessuno la trova. La farina di segale la rende scura.',
    '<h3>Ingredienti</h3>',
    '<ul><li>200 g di farina</li><li>150 g di burro</li></ul>',
  ]),
  pt(
    'news',
    'Ponte do porto reabre',
    'O trânsito voltou na sexta-feira à ponte do porto, fechada durante dois anos por causa de fissuras nos pilares.',
    [
      'O trânsito voltou na sexta-feira à ponte do porto, fechada durante dois anos por causa de fissuras nos pilares. A obra custou 4,2 milhões.',
      '“Não queríamos abrir um dia antes da hora”, disse a prefeita. “Hoje é o dia.”',
      'Os ciclistas terão de esperar até junho.',
    ],
  ),
  pt('essay', 'O caderno', 'Um caderno nunca fica sem bateria e não pede senha.', [
    'Um caderno nunca fica sem bateria e não pede senha. Encho quatro por ano desde a escola.',
    'Mas o melhor são as rasuras.',
  ]),
  nl(
    'news',
    'Havenbrug weer open',
    'Sinds vrijdag rijdt het verkeer weer over de havenbrug, die twee jaar dicht was vanwege scheuren in de pijlers.',
    [
      'Sinds vrijdag rijdt het verkeer weer over de havenbrug, die twee jaar dicht was vanwege scheuren in de pijlers. De reparatie kostte 4,2 miljoen euro.',
      '“We wilden geen dag te vroeg open,” zegt de burgemeester. “Vandaag is die dag.”',
      'Fietsers moeten wachten tot juni.',
    ],
  ),
  nl('short', 'Maandag terug', 'De werkplaats is deze week gesloten.', [
    'De werkplaats is deze week gesloten. Bestellingen gaan maandag op de post.',
  ]),
  pl(
    'news',
    'Most portowy znów otwarty',
    'Od piątku samochody znów jeżdżą po moście portowym, który przez dwa lata był zamknięty z powodu pęknięć.',
    [
      'Od piątku samochody znów jeżdżą po moście portowym, który przez dwa lata był zamknięty z powodu pęknięć. Naprawa kosztowała 4,2 mln euro.',
      '„Nie chcieliśmy otworzyć go ani dnia za wcześnie” – powiedziała burmistrz Anna Wzór.',
      'Rowerzyści muszą poczekać do 3 czerwca.',
    ],
  ),
  pl('essay', 'Pochwała notesu', 'Notes nigdy się nie psuje i nie pyta o hasło.', [
    'Notes nigdy się nie psuje i nie pyta o hasło. Zapisuję cztery rocznie, odkąd skończyłam szkołę przy ul. Długiej.',
    'Ale najlepsze są skreślenia.',
  ]),
  sv(
    'news',
    'Hamnbron öppen igen',
    'Sedan i fredags rullar trafiken åter över hamnbron, som varit stängd i två år på grund av sprickor.',
    [
      'Sedan i fredags rullar trafiken åter över hamnbron, som varit stängd i två år på grund av sprickor. Reparationen kostade 4,2 miljoner.',
      '”Vi ville inte öppna en dag för tidigt”, säger borgmästaren. ”I dag är den dagen.”',
      'Cyklister får vänta till juni.',
    ],
  ),
  sv('release', 'Mosaik 2.4', 'Mosaik 2.4 öppnar stora projekt fyra gånger snabbare och talar tre nya språk.', [
    'Mosaik 2.4 öppnar stora projekt fyra gånger snabbare och talar tre nya språk.',
    '<ul><li>Katalanska och thai</li><li>Färre krascher</li></ul>',
  ]),
  cs(
    'news',
    'Přístavní most je znovu otevřen',
    'Od pátku jezdí auta znovu po přístavním mostě, který byl dva roky zavřený kvůli trhlinám.',
    [
      'Od pátku jezdí auta znovu po přístavním mostě, který byl dva roky zavřený kvůli trhlinám. Oprava stála 4,2 mil. eur.',
      '„Nechtěli jsme otevřít ani o den dřív,“ řekla starostka. „Dnes je ten den.“',
      'Cyklisté si počkají do 3. června.',
    ],
  ),
  cs('question', 'Spí včely?', 'Včely spí pět až osm hodin denně, často ve společnosti ostatních.', [
    'Viděli jste někdy spící včelu? Včely spí pět až osm hodin denně, často ve společnosti ostatních.',
    'Mladé včely odpočívají, kdykoli mohou.',
  ]),
  tr(
    'news',
    'Liman köprüsü yeniden açıldı',
    'Ayaklarındaki çatlaklar yüzünden iki yıl kapalı kalan liman köprüsü cuma günü yeniden trafiğe açıldı.',
    [
      'Ayaklarındaki çatlaklar yüzünden iki yıl kapalı kalan liman köprüsü cuma günü yeniden trafiğe açıldı. Onarım 4,2 milyon avroya mal oldu.',
      '“Bir gün bile erken açmak istemedik” diyen belediye başkanı Prof. Dr. Ayşe Örnek, bisikletlilerin hazirana kadar bekleyeceğini söyledi.',
    ],
  ),
  tr('essay', 'Deftere övgü', 'Bir defter asla bozulmaz ve şifre sormaz.', [
    'Bir defter asla bozulmaz ve şifre sormaz. Okuldan beri yılda dört tane dolduruyorum.',
    'Ama en güzeli, üstü çizilmiş satırlardır.',
  ]),
];
