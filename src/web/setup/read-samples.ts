import { readEntries } from '../../cli/read-entries.ts';
import { compose } from '../../deliveries/compose.ts';
import type { Http } from '../../http/http.ts';
import type { PreviewAccount } from '../../preview.ts';
import { UserError } from '../../user-error.ts';
import type { PostView } from '../pages/post-card.ts';
import { postView } from '../read-views.ts';

/** An entry of a feed with the posts that it would make. */
export interface Sample {
  title: string;
  posts: PostView[];
}

const shown = 2;

/** The newest entries of a feed as they would be posted. Throws UserError for a feed that cannot be read. */
export async function readSamples(http: Http, feed: string, accounts: readonly PreviewAccount[]): Promise<Sample[]> {
  for await (const source of readEntries(http, [feed], [])) {
    if (source.is === 'failed') throw new UserError(source.error, source.nextStep);
    return source.materials.slice(0, shown).map((material, n) => ({
      title: material.entry.title,
      posts: accounts.map((account) => {
        const at = {
          id: `${n}-${account.id}`,
          network: account.network.id,
          account: account.id,
          handle: null,
          url: null,
        };
        return postView(compose(material, account, null), at);
      }),
    }));
  }
  return [];
}
