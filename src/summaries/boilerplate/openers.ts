/** Small words that begin a sentence and are hardly ever part of a name. */
export const english =
  'The|This|These|In|At|With|When|While|After|Before|For|From|If|As|It|There|We|You|They|He|She|How|Our|Since|During|Although';
/** The same in languages that write headings as they write sentences. */
const abroad =
  'Im|Am|Durch|Beim|Unter|Über|Während|Nachdem|Auf|Aus|Bei|Mit|Nach|Seit|Vor|Wenn|Wer|Wie|Was|Es|Wir|Ich|Als|Für|Nun|Heute|Eigentlich|' +
  'En|Dans|Selon|Pour|Avec|Après|Avant|Depuis|Il|Elle|Ils|Ce|Cet|Cette|Ces|Lors|Nous|Vous|Alors|Quand|Comme|' +
  'Según|Para|Tras|Desde|Durante|Ante|Este|Esta|Estos|Estas|Cuando|Hoy|Nel|Nella|Secondo|Dopo|Dal|Dalla|Questo|Questa|Quando|Oggi|' +
  'Em|Segundo|Com|Após|Hoje|Met|Voor|Sinds|Volgens|Dit|Deze|Wij|Wanneer|Toen|Hoe|' +
  'På|Efter|Med|När|Det|Under|Enligt|När|Når|Etter|Ifølge|Dla|Przy|Podczas|Kiedy|Gdy|Při|Podle|Když|' +
  'По|На|При|После|Как|Когда|Это|Після|Коли|Στο|Στην|Με|Για|Από|Μετά';
export const openers = `${english}|${abroad}`;
/** Articles begin names, too: only after a head that is surely one. */
export const articles =
  'Der|Die|Das|Den|Ein|Eine|Le|La|Les|Un|Une|Des|El|Los|Las|Una|Il|Lo|Gli|Os|As|Um|Uma|De|Het|Een|A|O|E|Το|Η|Ο|Οι';
