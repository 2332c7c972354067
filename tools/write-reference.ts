import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { configReference } from '../src/config/reference.ts';
import { networks } from '../src/networks/index.ts';

/** Writes what is made from the configuration's declaration. A test holds the files against it. */
writeFileSync('config/share-this-post.schema.json', `${JSON.stringify(configJsonSchema(networks), null, 2)}\n`);
writeFileSync('docs/configuration.md', configReference(networks));
