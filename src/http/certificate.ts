import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';

/** What a server's certificate says of itself. */
export interface Certificate {
  /** Milliseconds. */
  from: number;
  until: number;
  names: string[];
}

/** A server that was slow to refuse is not waited for again. Milliseconds. */
const patience = 3000;

/**
 * Reads the certificate of a server that could not be trusted, so that a person can be told what is wrong with it: the
 * error alone names no date. Nothing is sent over this connection. Null when it cannot be had.
 */
export async function readCertificate(url: URL, lookup: LookupFunction): Promise<Certificate | null> {
  const { connect } = await import('node:tls');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(url.port) || 443,
      lookup,
      rejectUnauthorized: false,
      ...(isIP(host) === 0 ? { servername: host } : {}),
    });
    const end = (certificate: Certificate | null) => {
      socket.destroy();
      resolve(certificate);
    };
    socket.setTimeout(patience, () => end(null));
    socket.on('error', () => end(null));
    socket.on('secureConnect', () => {
      const { valid_from, valid_to, subjectaltname = '' } = socket.getPeerCertificate();
      const names = subjectaltname.split(', ').map((name) => name.replace(/^[A-Za-z ]+:/, ''));
      end({ from: Date.parse(valid_from), until: Date.parse(valid_to), names: names.filter((name) => name !== '') });
    });
  });
}
