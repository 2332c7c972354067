import { type Browser, chromium } from 'playwright-core';
import { realServer } from './real-servers.ts';

/** A headless Chromium that reaches nothing but this machine. `await using`: it closes by itself. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = realServer('browser');
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    chromiumSandbox: false,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'],
  });
}
