const imageFile = /\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?)$/i;
/** Names of files hold dates and numbers, but no sentence. */
const mostWords = 5;
/** How cameras number what they take. */
const numbered = /^(?:img|dsc[nf]?|pxl|mvimg|image|screenshot)[\s_-]?\d[\d\s_.-]*$/i;

const isFileName = (text: string): boolean =>
  numbered.test(text) || (imageFile.test(text) && text.split(/\s+/).length <= mostWords);

/** What an image's alternative text tells; null when it is none, or only the name of its file, which editors fill in by themselves. */
export function alternativeText(alt: string | null): string | null {
  const text = alt?.trim() ?? '';
  return text === '' || isFileName(text) ? null : text;
}
