import { ShareThisPost } from './share-button.ts';
import { ShareThisPostReplies } from './share-replies.ts';

for (const [name, element] of [
  ['share-this-post', ShareThisPost],
  ['share-this-post-replies', ShareThisPostReplies],
] as const)
  if (customElements.get(name) === undefined) customElements.define(name, element);
