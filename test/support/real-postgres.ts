import { Client } from 'pg';
import { realServer } from './real-servers.ts';

export interface TestDatabase extends AsyncDisposable {
  /** As DATABASE_URL. */
  url: string;
}

let count = 0;

/** A fresh database, empty or a copy of `template` (to which nobody may be connected). Disposing of it drops it. */
export async function createDatabase({
  template = 'template0',
  server = realServer('postgres').url,
} = {}): Promise<TestDatabase> {
  const name = `test_${process.pid}_${++count}`;
  await execute(server, `create database ${name} template ${template} strategy file_copy`);
  return {
    url: `${server}/${name}`,
    // With force: a test may have left connections, or killed the process that had them.
    [Symbol.asyncDispose]: () => execute(server, `drop database if exists ${name} with (force)`),
  };
}

async function execute(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
