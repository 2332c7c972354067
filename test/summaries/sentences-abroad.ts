import { sentences } from './lines-around.ts';

/** A sentence of each language that a line may stand beside; all invented. */
export const sentencesAbroad: Readonly<Record<string, string>> = {
  ...sentences,
  ca: 'La barca vermella torna a travessar el llac cada hora i porta bicicletes de franc.',
  gl: 'A barca vermella volve cruzar o lago cada hora e leva bicicletas sen cobrar nada.',
  eu: 'Itsasontzi gorriak berriro zeharkatzen du aintzira orduro, eta bizikletak doan eramaten ditu.',
  sk: 'Červená kompa opäť každú hodinu prechádza jazerom a berie so sebou aj bicykle.',
  sl: 'Rdeči trajekt spet vsako uro prečka jezero in brezplačno prevaža kolesa.',
  hr: 'Crvena skela ponovno svaki sat prelazi jezero i besplatno prevozi bicikle.',
  sr: 'Црвена скела поново сваког сата прелази језеро и бесплатно превози бицикле.',
  mk: 'Црвената скела повторно секој час го преминува езерото и бесплатно носи велосипеди.',
  bg: 'Червеният ферибот отново пресича езерото на всеки час и вози велосипеди безплатно.',
  et: 'Punane praam sõidab taas igal täistunnil üle järve ja võtab jalgrattaid tasuta kaasa.',
  lv: 'Sarkanais prāmis atkal katru stundu šķērso ezeru un bez maksas ved velosipēdus.',
  lt: 'Raudonasis keltas vėl kas valandą plaukia per ežerą ir nemokamai veža dviračius.',
  be: 'Чырвоны паром зноў штогадзіны перасякае возера і бясплатна бярэ ровары.',
  is: 'Rauða ferjan siglir aftur yfir vatnið á hverri klukkustund og tekur hjól án endurgjalds.',
  sq: 'Trageti i kuq kalon përsëri liqenin çdo orë dhe merr biçikletat pa pagesë.',
  cy: 'Mae’r fferi goch yn croesi’r llyn bob awr eto ac yn cario beiciau am ddim.',
  ga: 'Tá an bád farantóireachta dearg ag trasnú an locha gach uair an chloig arís.',
};
