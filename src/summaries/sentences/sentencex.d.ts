/** The package brings no types of its own. */
declare module 'sentencex' {
  /** Sentences with the white space that follows them; joined they give the text. */
  export function segment(language: string, text: string): string[];
}
