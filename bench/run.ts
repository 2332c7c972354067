import { benchDeliveries } from './deliveries.ts';
import { benchFeeds } from './feeds.ts';
import { benchInspect } from './inspect.ts';
import { benchPolling } from './polling.ts';
import { benchProgram } from './program.ts';
import { benchPush } from './push.ts';
import { benchReaders } from './readers.ts';

await benchFeeds();
await benchInspect();
await benchPolling();
await benchDeliveries();
await benchProgram();
await benchPush();
await benchReaders();
