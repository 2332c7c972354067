import { enableCompileCache } from 'node:module';
import packageJson from '../package.json' with { type: 'json' };

/** Argument parsing and exit code, nothing else. The version is answered before anything is loaded. */
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${packageJson.version}\n`);
} else {
  // Halves the time to the first useful step; the cache is the machine's own temporary folder.
  enableCompileCache();
  const { runCommandLine } = await import('./cli/command-line.ts');
  process.exitCode = await runCommandLine(args, packageJson.version);
}
