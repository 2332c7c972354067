import { benchFeeds } from './feeds.ts';
import { benchProgram } from './program.ts';

await benchFeeds();
await benchProgram();
