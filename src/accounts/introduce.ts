import type { App } from '../app.ts';
import type { LogLine } from '../daemon/describe.ts';
import { findAccount } from './account-store.ts';
import { verifyAccount } from './verify.ts';

/** Asks the networks who the accounts are that were never verified: a wrong password shows at the start, not at the first post. */
export async function introduceAccounts(
  { accounts, installation }: App,
  write: (line: LogLine) => void,
  stop: AbortSignal,
): Promise<void> {
  const { db, clock } = installation;
  await Promise.all(
    [...accounts].map(async ([id, account]) => {
      if ((await findAccount(db, id))?.verified_at != null) return;
      const answer = await verifyAccount(db, clock, account, stop);
      if (stop.aborted) return;
      if (answer.is === 'ok') {
        write({ level: 'info', message: `Account ${id} is ${answer.handle}.`, fields: { account: id } });
        for (const warning of answer.warnings)
          write({ level: 'warn', message: `Account ${id}: ${warning}`, fields: { account: id } });
        return;
      }
      const nextStep = 'nextStep' in answer ? ` Next: ${answer.nextStep}` : '';
      write({ level: 'warn', message: `Account ${id}: ${answer.why}${nextStep}`, fields: { account: id } });
    }),
  );
}
