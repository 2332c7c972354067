/** What one request may cost and where it may go. */
export interface GetOptions {
  headers?: Record<string, string>;
  /**
   * `operator`: the person wrote this address, any host is allowed (redirects to private addresses only from a private one).
   * `public`: the address came out of a feed or page; it must resolve to public addresses at every hop.
   */
  trust: 'operator' | 'public';
  /** Bytes, decompressed. */
  maxBytes: number;
  /** Milliseconds for the whole request with all redirects. */
  timeout: number;
  signal?: AbortSignal;
  /** Stop reading after `maxBytes` and keep what has come (pages), instead of failing (feeds, images). */
  truncate?: boolean;
}

export interface HttpAnswer {
  is: 'answer';
  status: number;
  /** Lower-case names; repeated headers joined by ", ". */
  headers: Record<string, string>;
  body: Uint8Array;
  /** The final address. */
  url: string;
  /** Each hop that was followed. */
  redirects: { status: number; from: string; to: string }[];
}

/** No usable answer. `why` is a sentence for the person; it holds no credentials. */
export interface HttpFailure {
  is: 'failure';
  kind:
    | 'refused'
    | 'dns'
    | 'tls'
    | 'timeout'
    | 'too-large'
    | 'private-address'
    | 'redirect-loop'
    | 'bad-address'
    | 'aborted'
    | 'broken';
  why: string;
  nextStep: string;
}

/** Fetches bytes from outside within limits. Never throws for what the other side does. */
export interface Http {
  get(url: string, options: GetOptions): Promise<HttpAnswer | HttpFailure>;
  close(): Promise<void>;
}

/** A POST is sent at most once, and only a redirect that keeps it one (307, 308) is followed. */
export interface PostOptions extends GetOptions {
  body: string;
  contentType: string;
}

export interface HttpClient extends Http {
  post(url: string, options: PostOptions): Promise<HttpAnswer | HttpFailure>;
}
