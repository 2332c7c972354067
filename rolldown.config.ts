import { defineConfig } from 'rolldown';
import packageJson from './package.json' with { type: 'json' };

/** The published program: one bundle, split where the source imports lazily; dependencies stay outside. */
const dependencies = Object.keys(packageJson.dependencies);

export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  external: (id) => id.startsWith('node:') || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    format: 'esm',
    banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
    cleanDir: true,
  },
});
