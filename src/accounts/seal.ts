import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** Keeps sessions unreadable to whoever has the database but not the account's own credentials. */
export interface Seal {
  close(text: string): string;
  /** Null when it was sealed with other credentials. */
  open(sealed: string): string | null;
}

const version = 'v1';

/** AES-256-GCM under a key from the account's secret: a changed password makes old sessions worthless, as it should. */
export function makeSeal(secret: string, accountId: string): Seal {
  let derived: Buffer | null = null;
  const key = () => {
    derived ??= scryptSync(secret, `share-this-post ${accountId}`, 32);
    return derived;
  };
  return {
    close(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key(), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [version, nonce.toString('base64'), cipher.getAuthTag().toString('base64'), body.toString('base64')].join(
        '.',
      );
    },
    open(sealed) {
      const [found, nonce, tag, body] = sealed.split('.');
      if (found !== version || nonce === undefined || tag === undefined || body === undefined) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key(), Buffer.from(nonce, 'base64'));
        decipher.setAuthTag(Buffer.from(tag, 'base64'));
        return decipher.update(body, 'base64', 'utf8') + decipher.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
