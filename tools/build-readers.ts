import { writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

/** The readers' script as browsers get it: one small module. */
export async function buildReaders(): Promise<string> {
  const bundle = await rolldown({
    input: 'src/readers/share.ts',
    platform: 'browser',
    tsconfig: 'src/readers/tsconfig.json',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

export const asModule = (code: string): string =>
  `/** Made by \`npm run readers\` from the files beside it. */\nexport const shareScript =\n  ${JSON.stringify(code)};\n`;

if (import.meta.main) writeFileSync('src/readers/bundle.ts', asModule(await buildReaders()));
