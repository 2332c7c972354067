/** The calls of WordPress's "Update Services" and others since weblogs.com. */
const method = /<methodName>\s*weblogUpdates\.(?:extendedPing|ping)\s*<\/methodName>/;

export const isUpdatePing = (body: Uint8Array): boolean =>
  method.test(Buffer.from(body.subarray(0, 2000)).toString('utf8'));

/** The answer that their senders expect. */
export const updateThanks = `<?xml version="1.0" encoding="UTF-8"?>
<methodResponse><params><param><value><struct>
<member><name>flerror</name><value><boolean>0</boolean></value></member>
<member><name>message</name><value><string>Thanks for the ping. The feed is looked at now.</string></value></member>
</struct></value></param></params></methodResponse>
`;
