/** A small change that breaks a promise. */
export interface Mutation {
  name: string;
  file: string;
  /** Stands once in the file. */
  find: string;
  replace: string;
}

const publish = 'src/deliveries/publish.ts';
const settle = 'src/deliveries/settle.ts';
const store = 'src/deliveries/delivery-store.ts';
const lookUp = 'src/networks/mastodon/look-up.ts';
const mastodon = 'src/networks/mastodon/connect.ts';

export const mutations: readonly Mutation[] = [
  {
    name: 'No look-up before resending',
    file: publish,
    find: 'prepareThenSend(attempt, delivery) : lookThenSend(attempt, delivery, frozen)',
    replace: 'prepareThenSend(attempt, delivery) : send(attempt, delivery)',
  },
  {
    name: 'A draft is thawed while its outcome is unknown',
    file: settle,
    find: '(delivery.unknown_since === null ? unfrozen : {})',
    replace: 'unfrozen',
  },
  {
    name: 'Each try composes again',
    file: publish,
    find: '  const frozen = frozenOf(delivery);\n  const lookAt',
    replace: '  const frozen = frozenOf({ ...delivery, payload: null });\n  const lookAt',
  },
  {
    name: 'Frozen in memory only',
    file: publish,
    find: "return changeDelivery(workshop.db, delivery, change, { event: 'frozen' }, now);",
    replace: 'return Promise.resolve({ ...delivery, ...change });',
  },
  {
    name: 'No compare-and-set',
    file: store,
    find: "      .where('state', '=', delivery.state)\n      .where('version', '=', delivery.version)\n",
    replace: '',
  },
  {
    name: 'Compare-and-set on the state only',
    file: store,
    find: "      .where('version', '=', delivery.version)\n",
    replace: '',
  },
  {
    name: 'A claim does not look whether the lease was renewed meanwhile',
    file: store,
    find: 'leased(db, claim), null, claim.now, isWorkable(db, claim.now))',
    replace: 'leased(db, claim), null, claim.now)',
  },
  {
    name: 'An expired lease is taken over at once',
    file: store,
    find: 'if (!maySend) return changeDelivery',
    replace: 'if (!maySend || maySend) return changeDelivery',
  },
  {
    name: 'Whoever comes renews a lease',
    file: store,
    find: "    .where('state', '=', 'publishing')\n    .where('lease_owner', '=', claim.owner)\n    .returning('id')",
    replace: "    .where('state', '=', 'publishing')\n    .returning('id')",
  },
  {
    name: 'Sent without asking whether the lease holds',
    file: publish,
    find: 'connection.send(frozen, signal, lease.isHeld)',
    replace: 'connection.send(frozen, signal, () => true)',
  },
  {
    name: 'No wait before a look-up after an unknown outcome',
    file: settle,
    find: 'const lookAt = now + workshop.claim.settleAfter(delivery.network);',
    replace: 'const lookAt = now;',
  },
  {
    name: 'That wait counts from the freeze',
    file: settle,
    find: '    sent_at: now,\n    lease_until: Math.max(lookAt,',
    replace: '    lease_until: Math.max((delivery.sent_at ?? now) + workshop.claim.settleAfter(delivery.network),',
  },
  {
    name: 'No wait before a look-up after a worker died',
    file: store,
    find: 'lease_until: now + settleAfter(delivery.network),\n            sent_at: now,',
    replace: 'lease_until: now,',
  },
  {
    name: 'No wait before a look-up after a worker was lost',
    file: store,
    find: 'lease_until: timeAfter(db, now, settleAfter(delivery.network)),',
    replace: 'lease_until: timeAfter(db, now, 0),',
  },
  {
    name: 'A look-up takes posts of other deliveries',
    file: lookUp,
    find: 'looking.taken.has(address.uri) || looking.taken.has(address.url)',
    replace: 'false',
  },
  {
    name: 'The taken addresses are not told to a look-up',
    file: store,
    find: 'return new Set(rows.map(({ uri }) => uri).filter((uri) => uri !== null));',
    replace: 'return new Set(rows.length < 0 ? [] : []);',
  },
  {
    name: 'A link alone makes a post ours',
    file: lookUp,
    find: '  return said.text !== null && isSameText(said.text, looking.payload.status);',
    replace: '  return true;',
  },
  {
    name: 'A look-up that fails finds nothing',
    file: lookUp,
    find: "    if (answer.is !== 'ok') return unsettled(answer, tools.clock.now());\n    const listed",
    replace: "    if (answer.is !== 'ok') return { is: 'absent' };\n    const listed",
  },
  {
    name: 'A success is recorded by compare-and-set only',
    file: store,
    find: "      .where('state', '!=', 'published')\n      .returning('id')",
    replace:
      "      .where('state', '!=', 'published')\n      .where('version', '=', delivery.version)\n      .returning('id')",
  },
  {
    name: 'A success is recorded after all else',
    file: settle,
    find: '  const recorded = await untilStored(clock, () => recordPublished(db, delivery, { ...post, detail }, now));\n',
    replace:
      "  await forgetUploads(db, delivery.account_id);\n  if (delivery.version > 0) throw new Error('Something else failed.');\n  const recorded = await untilStored(clock, () => recordPublished(db, delivery, { ...post, detail }, now));\n",
  },
  {
    name: 'A broken connection counts as not sent',
    file: 'src/networks/request.ts',
    find: "return new NoAnswer('perhaps', `The connection to",
    replace: "return new NoAnswer('no', `The connection to",
  },
  {
    name: 'A time-out counts as not sent',
    file: 'src/networks/request.ts',
    find: "return new NoAnswer('perhaps', `${host} did not answer in time.`);",
    replace: "return new NoAnswer('no', `${host} did not answer in time.`);",
  },
  {
    name: "A web page with 4xx counts as Bluesky's refusal",
    file: 'src/networks/bluesky/xrpc.ts',
    find: '!isErrorBody(headers, body)',
    replace: 'isErrorBody(headers, body) && status < 0',
  },
  {
    name: "An unreadable answer with 4xx counts as Mastodon's refusal",
    file: 'src/networks/mastodon/client.ts',
    find: "if (typeof said === 'string' && status >= 400 && status < 500)\n    return { is: 'refused', status, message: said.slice(0, 500), headers };",
    replace:
      "if (status >= 400 && status < 500)\n    return { is: 'refused', status, message: String(said).slice(0, 500), headers };",
  },
  {
    name: 'A success that names no post counts as not sent',
    file: mastodon,
    find: "return { is: 'unknown', why: 'The server said that it went well, but named no post.' };",
    replace: "return { is: 'temporary', why: 'The server named no post.', notBefore: null };",
  },
  {
    name: 'An unclear answer counts as not sent',
    file: mastodon,
    find: "return { is: 'unknown', why: answer.why, notBefore: answer.notBefore };",
    replace: "return { is: 'temporary', why: answer.why, notBefore: answer.notBefore };",
  },
  {
    name: 'A failed post throws away what may stand',
    file: settle,
    find: "const change = { ...thaw(delivery), state: 'failed' as const, error: why, next_step: nextStep };",
    replace:
      "const change = { ...unfrozen, unknown_since: null, state: 'failed' as const, error: why, next_step: nextStep };",
  },
  {
    name: 'A lookup that fails makes the same be sent anew',
    file: settle,
    find: "        state: 'publishing' as const,\n        looks,",
    replace: "        ...unfrozen,\n        state: 'waiting' as const,\n        looks,",
  },
];
