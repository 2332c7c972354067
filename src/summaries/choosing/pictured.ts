/** "The picture shows how …", "Bilden visar …": what it shows is not there. */
const shows =
  /^(?:(?:the|this|my) (?:picture|photo(?:graph)?|image)(?: (?:above|below))? shows?|(?:das|dieses) (?:bild|foto) zeigt|auf dem (?:bild|foto) (?:ist|sind|sieht man)|(?:la|cette) (?:photo|image) montre|la (?:foto|imagen) muestra|a (?:foto|imagem) mostra|la foto mostra|l['’]immagine mostra|de foto toont|op de foto (?:zie|staat)|bilden visar|bildet viser|billedet viser|kuvassa (?:on|näkyy)|zdjęcie (?:pokazuje|przedstawia)|na zdjęciu (?:widać|jest)|obrázek ukazuje|na (?:snímku|fotografii|obrázku) (?:je|jsou|sú)|a képen .{2,40} látható|на (?:фото|снимке|фотографии|знімку|світлині)(?: [:—–-]| изображ| видно| зображ))(?!\p{L})/iu;
/** "The picture on the left is …", "Das linke Bild …": one of several beside the text. */
const placed =
  /^(?:(?:and )?the (?:picture|photo(?:graph)?|image) (?:on|to|at) the (?:(?:far |top |bottom )?(?:left|right)|top|bottom)|(?:das|auf dem) (?:(?:linken?|rechten?|obere[ns]?|untere[ns]?) (?:bild|foto)|(?:bild|foto) (?:links|rechts|oben|unten))|(?:la photo|l['’]image) (?:de|à) (?:gauche|droite)|la (?:foto|imagen) de la (?:izquierda|derecha)|(?:la foto|l['’]immagine) a (?:sinistra|destra)|a (?:foto|imagem) (?:da|à) (?:esquerda|direita)|(?:op )?de (?:linker|rechter)?foto (?:links|rechts)|(?:op )?de (?:linker|rechter)foto)(?!\p{L})/iu;
const names =
  /(?:ph?oto|foto|bild|bille|pictur|imag|immag|paint|drawing|kuva|zdjęci|sním|obráz|kép|фото|снім|сним|карти)/iu;

/** Whether a sentence tells of a picture beside the text, of which none may have been told. */
export const showsPicture = (sentence: string): boolean => shows.test(sentence) || placed.test(sentence);

export const namesPicture = (text: string): boolean => names.test(text);

/** ", using this picture.", at the end of a sentence: the picture stands on the page alone. English. */
const withPicture =
  /, (?:using|featuring|with|see|as (?:you can see |seen |shown |pictured )?(?:in|on)) (?:this|the following) (?:\p{Ll}+ )?(?:picture|photo|photograph|image|chart|graph|map|video|screenshot)(?=[.!]$)/u;
/** A shorter sentence says little without it. Characters. */
const leastLeft = 40;

/** A sentence without the clause that only points to a picture. */
export function withoutPicture(sentence: string): string {
  const bare = sentence.replace(withPicture, '');
  return bare.length < leastLeft ? sentence : bare;
}
