import type { Certificate } from './certificate.ts';
import type { HttpFailure } from './http.ts';
import { placeOf } from './target.ts';

type Explained = Pick<HttpFailure, 'kind' | 'why' | 'nextStep'>;

interface Meaning {
  codes: RegExp;
  explain(url: URL, certificate: Certificate | null): Explained;
}

const rarely = 'Nothing to do if it happens rarely; else check the server.';
const date = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** What an error's code means to a person. Codes: Node's errors, OpenSSL's verify results, undici's and llhttp's errors. */
const connecting: Meaning[] = [
  {
    codes: /^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/,
    explain: ({ hostname }) => ({
      kind: 'dns',
      why: `the name ${hostname} cannot be found`,
      nextStep: 'Check the spelling of the address and that this machine is online.',
    }),
  },
  {
    codes: /^(EAI_.*|ESERVFAIL|ETIMEOUT)$/,
    explain: ({ hostname }) => ({
      kind: 'dns',
      why: `the name ${hostname} cannot be looked up now`,
      nextStep: 'Check that this machine is online and that its DNS server answers.',
    }),
  },
  {
    codes: /^(ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|EADDRNOTAVAIL|EINVAL|EACCES)$/,
    explain: (url) => ({
      kind: 'refused',
      why: `no server answers at ${placeOf(url)}`,
      nextStep: 'Check the address, and that the server runs and can be reached from here.',
    }),
  },
  {
    codes: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/,
    explain: (url) => ({ kind: 'timeout', why: `${placeOf(url)} did not answer in time`, nextStep: rarely }),
  },
];

const securing: Meaning[] = [
  {
    codes: /^CERT_HAS_EXPIRED$/,
    explain: ({ hostname }, certificate) => ({
      kind: 'tls',
      why: `the certificate of ${hostname} has expired${certificate === null ? '' : ` on ${date(certificate.until)}`}`,
      nextStep: 'Renew the certificate of the site, and check the clock of this machine.',
    }),
  },
  {
    codes: /^CERT_NOT_YET_VALID$/,
    explain: ({ hostname }, certificate) => ({
      kind: 'tls',
      why: `the certificate of ${hostname} is not valid ${certificate === null ? 'yet' : `before ${date(certificate.from)}`}`,
      nextStep: 'Check the clock of this machine, then the certificate of the site.',
    }),
  },
  {
    codes: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/,
    explain: ({ hostname }) => ({
      kind: 'tls',
      why: `the certificate of ${hostname} is self-signed`,
      nextStep: 'Give the site a certificate of a known authority, or name yours in NODE_EXTRA_CA_CERTS.',
    }),
  },
  {
    codes: /^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT.*|CERT_UNTRUSTED)$/,
    explain: ({ hostname }) => ({
      kind: 'tls',
      why: `${hostname} does not send the whole chain of its certificate, or an unknown authority signed it`,
      nextStep: 'Let the server send its intermediate certificates too, or name the authority in NODE_EXTRA_CA_CERTS.',
    }),
  },
  {
    codes: /^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,
    explain: ({ hostname }, certificate) => ({
      kind: 'tls',
      why: `the certificate of ${hostname} is for another name${certificate === null || certificate.names.length === 0 ? '' : ` (${certificate.names.slice(0, 3).join(', ')})`}`,
      nextStep: 'Check the address, or the certificate of the site.',
    }),
  },
  {
    codes: /^(ERR_SSL_.*|EPROTO|CERT_.*)$/,
    explain: (url) => ({
      kind: 'tls',
      why: `no secure connection to ${placeOf(url)} could be made`,
      nextStep: 'Check whether the address should begin with http://, and the TLS settings of the server.',
    }),
  },
];

const speaking: Meaning[] = [
  {
    codes: /^(HPE_HEADER_OVERFLOW|UND_ERR_HEADERS_OVERFLOW)$/,
    explain: (url) => ({
      kind: 'too-large',
      why: `${placeOf(url)} sends headers without end`,
      nextStep: 'Check the server.',
    }),
  },
  {
    codes: /^(HPE_CLOSED_CONNECTION|HPE_INVALID_EOF_STATE)$/,
    explain: (url) => ({ kind: 'broken', why: `the connection to ${placeOf(url)} broke off`, nextStep: rarely }),
  },
  {
    codes: /^HPE_.*$/,
    explain: (url) => ({
      kind: 'broken',
      why: `what ${placeOf(url)} answers is not HTTP`,
      nextStep: 'Check the address: its scheme and port, and that a web server runs there.',
    }),
  },
  {
    codes: /^(UND_ERR_DESTROYED|UND_ERR_CLOSED|UND_ERR_ABORTED|ABORT_ERR)$/,
    explain: (url) => ({
      kind: 'aborted',
      why: `the request to ${placeOf(url)} was stopped`,
      nextStep: 'Try again.',
    }),
  },
  {
    codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    explain: (url) => ({ kind: 'broken', why: `the connection to ${placeOf(url)} broke off`, nextStep: rarely }),
  },
];

function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  // Not every one of undici's parser errors carries a code.
  const parser = error instanceof Error && error.name === 'HTTPParserError' ? ['HPE_UNKNOWN'] : [];
  const cause = 'cause' in error ? codesOf(error.cause, depth + 1) : [];
  const many = error instanceof AggregateError ? error.errors.flatMap((one) => codesOf(one, depth + 1)) : [];
  return [...own, ...parser, ...cause, ...many];
}

const tellingCodes = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/;

/** Whether a look at the server's certificate would tell the person more. */
export const needsCertificate = (error: unknown): boolean => codesOf(error).some((code) => tellingCodes.test(code));

/** A connection's error as a sentence for the person. Texts of libraries do not get through. */
export function explainFailure(error: unknown, url: URL, certificate: Certificate | null = null): Explained {
  for (const code of codesOf(error)) {
    const meaning = [...connecting, ...securing, ...speaking].find(({ codes }) => codes.test(code));
    if (meaning !== undefined) return meaning.explain(url, certificate);
  }
  const [code] = codesOf(error);
  return {
    kind: 'broken',
    why: `the answer of ${placeOf(url)} could not be read${code === undefined ? '' : ` (${code})`}`,
    nextStep: 'Check the server.',
  };
}
