export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'caption' | 'table' | 'footnote' | 'alt';

/** One block of an entry as plain text, with what its markup tells of it. */
export interface Block {
  kind: BlockKind;
  /** Clean plain text; a line break where the author set one. */
  text: string;
  /** Share of the text that stands in links, from 0 to 1. */
  linked: number;
  /** Where its links lead, as they were written. */
  leadsTo?: readonly string[];
  /** All of it stands in emphasis, as editors' notes and standfirsts do. */
  emphasised: boolean;
  /** What the markup says it is, when it is not the article's own text. */
  leftOutAs: string | null;
  /** An item below whose text a list of its own stands. */
  heads?: boolean;
  /** It begins with code, and goes on in words: a sentence of a command or a name in a program. */
  opensInCode?: boolean;
}
