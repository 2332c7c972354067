import type { HttpFailure } from './http.ts';

type Explained = Pick<HttpFailure, 'kind' | 'why' | 'nextStep'>;

/** What an error's code means to a person. Codes: Node's errors, OpenSSL's verify results, undici's errors. */
const meanings: { codes: RegExp; explain: (host: string) => Explained }[] = [
  {
    codes: /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME)$/,
    explain: (host) => ({
      kind: 'dns',
      why: `the name ${host} cannot be found`,
      nextStep: 'Check the spelling of the address and that this machine is online.',
    }),
  },
  {
    codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EINVAL)$/,
    explain: (host) => ({
      kind: 'refused',
      why: `no server answers at ${host}`,
      nextStep: 'Check the address, and that the server runs and can be reached from here.',
    }),
  },
  {
    codes: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/,
    explain: (host) => ({
      kind: 'timeout',
      why: `${host} did not answer in time`,
      nextStep: 'Nothing to do if it happens rarely; else check the server.',
    }),
  },
  {
    codes: /^CERT_HAS_EXPIRED$/,
    explain: (host) => ({
      kind: 'tls',
      why: `the certificate of ${host} has expired`,
      nextStep: 'Renew the certificate of the site.',
    }),
  },
  {
    codes: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/,
    explain: (host) => ({
      kind: 'tls',
      why: `the certificate of ${host} is self-signed`,
      nextStep: 'Give the site a certificate of a known authority, or name yours in NODE_EXTRA_CA_CERTS.',
    }),
  },
  {
    codes: /^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT.*|CERT_UNTRUSTED)$/,
    explain: (host) => ({
      kind: 'tls',
      why: `${host} does not send the whole chain of its certificate`,
      nextStep: 'Let the server send its intermediate certificates too.',
    }),
  },
  {
    codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    explain: (host) => ({
      kind: 'tls',
      why: `the certificate of ${host} is for another name`,
      nextStep: 'Check the address, or the certificate of the site.',
    }),
  },
  {
    codes: /^(ERR_SSL_.*|EPROTO|CERT_.*|HOSTNAME_MISMATCH)$/,
    explain: (host) => ({
      kind: 'tls',
      why: `no secure connection to ${host} could be made`,
      nextStep: 'Check whether the address should begin with http://, and the TLS settings of the server.',
    }),
  },
  {
    codes: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_.*|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_ABORTED)$/,
    explain: (host) => ({
      kind: 'broken',
      why: `the connection to ${host} broke off`,
      nextStep: 'Nothing to do if it happens rarely; else check the server.',
    }),
  },
];

function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const cause = 'cause' in error ? codesOf(error.cause, depth + 1) : [];
  const many = error instanceof AggregateError ? error.errors.flatMap((one) => codesOf(one, depth + 1)) : [];
  return [...own, ...cause, ...many];
}

/** A connection's error as a sentence for the person. `host` carries the port where it is not the usual one. */
export function explainFailure(error: unknown, host: string): Explained {
  for (const code of codesOf(error)) {
    const meaning = meanings.find(({ codes }) => codes.test(code));
    if (meaning !== undefined) return meaning.explain(host);
  }
  const detail = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
  return { kind: 'broken', why: `the answer of ${host} could not be read${detail}`, nextStep: 'Check the server.' };
}
