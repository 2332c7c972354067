import { codeOrEnglish } from './code.ts';
import { kinOf } from './kin.ts';

/** The commonest small words of languages in Latin script: they make up a third of any running text. */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it was for on are with as this be at have from or had by not but what all were when we there can an your which their said if will how she he they his her you has its who been',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man wir ich',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa aux ses cette mais ou comme nous vous leur était être fait été je elle ils deux même ces',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque',
  it: 'di e il la che in a per è un del non le della con una da i al nel si dei sono come più anche ha ma gli alla lo delle o se nella su questo dal dalla tra essere degli stato hanno ci loro era questa quando dopo',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são você',
  nl: 'de het een en van ik te dat die in is niet op aan met als voor zijn er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit naar heb hebben worden wordt werd deze nog wel geen meer hij was haar kan',
  pl: 'i w na z do się nie że to jest o jak po co ale od za przez dla jego być tym jej czy są tak może oraz ich który która które już tylko było był była ze jako przy także więc by bardzo roku został',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla',
  da: 'og i at det er en til på af for der den med de som ikke har et han men om var jeg fra så kan vi ved være nu eller efter også sig blev havde hun skal mod hvor bliver meget mange når over blive op ud vil alle',
  nb: 'og i det er på som en til å for av at med han de ikke den har jeg om et men var fra vi seg så kan ble eller etter også ved skal blir hun hadde nå da mot være ut alle mange opp når mer etter hva sier bare',
  fi: 'ja on ei että se oli hän ovat mutta myös kun joka niin kuin ole jos tai vain mukaan jo olla sen ollut nyt vuoden mitä kanssa sitä voi vielä ne noin jälkeen kuitenkin tämä tämän ennen hänen joka jotka koska',
  cs: 'a se v na je to že s z do o i ve k za jako by pro ale po si od které jsou jeho který být také však která není až při jen než nebo bylo byl má už ze své aby podle už mezi roce let jak tak před co byla',
  sk: 'a sa v na je to že s z do o aj vo k za ako by pre ale po si od ktoré sú jeho ktorý byť tiež však ktorá nie až pri len než alebo bolo bol má už zo svoje aby podľa medzi roku rokov čo pred bola',
  hu: 'a az és hogy nem is egy ez meg csak van volt de már mint még ki ha vagy azt el fel amely lehet kell majd szerint pedig ezt lesz több illetve után minden nagyon között ami akkor aki azonban lett sem',
  ro: 'de și în a la cu pe nu că o un din pentru care este mai se au fi fost sau ce al prin după dar ca lui sunt ale ei acest această său fost cel între când doar avea deja până fără despre printre toate foarte',
  tr: 've bir bu da de için ile çok olarak daha olan gibi en ne o ama kadar sonra var her göre ise ya ki değil mi olduğu şey ben biz yeni iki büyük bunu tarafından ancak önce oldu zaman bile kendi şu nasıl etti',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih sudah atau saat oleh telah dapat menjadi kami kita sebagai orang hanya secara adalah bahwa para tahun',
  vi: 'và của là có không được cho trong một những người với các đã này để khi đến cũng như tôi từ ra về năm nhiều vào ông phải còn lại trên đó làm nhưng sẽ hơn tại rất nếu',
  ca: 'de la el i que a en els les un per una del amb és no al es més com va dels ha però són també aquest aquesta seva seu ser o sobre entre fins què quan molt tot han està fer anys gran on havia hi li',
  hr: 'je i u na se da za su od s a o kako koji ne što će bi to koja iz kao do nije ali koje samo ili biti još bio bila nakon jer može te prema godine već ako ima pri više sve sam smo po',
  sl: 'je in v na se da za so z tudi s po ki bi ne pa od o kot še je pri bo ali to kar več ko lahko do le iz ni že bil bila med leta zelo vendar samo potem ter ima nas',
  et: 'ja on ei et see oli ta kui ka aga mis oma ning selle või siis kes nii veel välja pole välja ma mida üks nad sest seda juba kas olid tema sellest aasta olla mille üle aastal pärast palju',
  eu: 'eta ez bat ere dira dute baina hau hori edo duen dela dugu gara baino gabe bere gure dituzte zen zuen ditu ditugu izango behar batean dago daude egin izan egiten urte oso arte beste guztiak ari zuten ziren bi hainbat baitira gaur',
  lt: 'ir į kad iš su tai yra kaip apie po bet nuo o už ar jau tik dėl buvo taip prie jo savo pat jis gali kai ne metų bus jie labai daug dar nors jos kurie kuris tačiau',
  lv: 'un ir ar no par ka kas bet uz kā arī tas to vai lai tikai gadā pie pēc jau nav bija savu viņš tiek šo var ja tā gan kur līdz ļoti būs vairāk viņa latviešu tad pats',
  is: 'og í á sem til við um en með það var fyrir af ekki hann hún þetta þeir eru hefur frá eftir verið þess þau þar því svo eða hafa verður voru þá upp þegar úr hefði ég einnig hjá hafi væri',
  cy: 'yn yr mae oedd bydd wedi gan ond hefyd gyda hyn hon neu nid ddim sydd bod ym fod roedd cael rhwng mwy newydd gyfer gwneud ei eu ein fel bu iddo arall mewn ar gallu iawn oherwydd nad',
  ga: 'agus na is ag go sa ar bhí tá atá ní sé sí iad seo sin mar ach nó chun faoi leis ón den don gur nach raibh bhfuil bheidh gach idir roimh tar éis féin déanamh níos freisin dá',
  sq: 'dhe të në për me që një është nga nuk ka më si do ishte janë por kjo ky edhe ajo pas kanë duke kur deri mund këtë tij saj vetëm gjatë sipas kishte tek ndërsa shumë',
  mt: 'li ta ma fuq dan din hu huwa hija biex minn għal kien jew kif meta wara tal mill fil bil dwar kienet aktar iżda dawn kienu waqt jista għandu ġie',
  sw: 'ya na wa kwa ni katika za la hiyo huyo kuwa hii cha lakini pia hilo kama alisema yake wake baada kutoka hadi watu mwaka ambao ambaye zaidi ili au bado wakati vya sana wengi',
  tl: 'ang ng sa na mga ay ni hindi ito ako siya niya kanyang nila isang kung pero rin din lamang mula dahil noong upang nang naman para kay bago pang',
};

/** Letters that speak for a language among those of Latin script; what several share speaks for each. */
export const ownLetters: Readonly<Record<string, string>> = {
  de: 'äöüß',
  fr: 'àâçèêîôùûœ',
  es: 'ñ¿¡',
  it: 'àèìòù',
  pt: 'ãõçâ',
  pl: 'ąćęłńśźż',
  sv: 'åäö',
  da: 'æøå',
  nb: 'æøå',
  fi: 'äö',
  cs: 'ěřůčšž',
  sk: 'ľĺŕôčšž',
  hu: 'őűöü',
  ro: 'ăâîșțş',
  tr: 'ğışçöü',
  vi: 'ăơưđạảấầậắặẹếềệịọốồộớờợụứừự',
  ca: 'çàèò·',
  hr: 'čćžšđ',
  sl: 'čšž',
  et: 'õäöü',
  lt: 'ėįųūčšž',
  lv: 'āēīūķļņģ',
  is: 'þð',
  cy: 'ŵŷ',
  sq: 'ë',
  mt: 'ħċġż',
};

/** Endings of languages that say with them what others say with small words. */
export const ownEndings: Readonly<Record<string, RegExp>> = {
  eu: /..(?:tzeko|steko|tzea|ekin|etan|etako|etatik|rako|tasuna?|aren|aren[at]zat|iek|gatik)$/,
  fi: /.(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|nen|iin|een|ään|aan|ksi|tta|ttä|vat|vät|taan|tään)$/,
  et: /.(?:des|dest|dele|takse|mine|mist|misel|sse|ste|tud|nud)$/,
  hu: /.(?:ban|ben|nak|nek|val|vel|ból|ből|tól|től|ról|ről|hoz|hez|höz|ság|ség|ása|ése|nál|nél)$/,
  tr: /.(?:lar|ler|ları|leri|dır|dir|dur|dür|ında|inde|ından|inden|ıyor|iyor|mak|mek|ması|mesi|nın|nin)$/,
};

/** Whether a word is one of a language's small words, or of its kin's; English when the language is not known. */
export const isStopWord = (word: string, language: string | null): boolean => {
  const code = codeOrEnglish(language);
  return ` ${stopWords[code] ?? stopWords[kinOf(code)] ?? ''} `.includes(` ${word.toLowerCase()} `);
};
