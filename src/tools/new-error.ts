/** `npm run new:error -- aws <Code>`: a folder to fill in, which nothing accepts until it is filled in. */
import { argv, exit } from 'node:process';
import { createFolder } from './new-error/create-folder.ts';
import { root } from './root.ts';

const [provider, code, ...rest] = argv.slice(2);
const outcome =
  provider && code && rest.length === 0
    ? createFolder(root, provider, code)
    : { kind: 'refused' as const, why: 'Usage: npm run new:error -- aws <Code>   e.g. ThrottlingException' };

if (outcome.kind === 'refused') {
  console.error(outcome.why);
  exit(1);
}
console.log(`Made ${outcome.folder}/

  error.ts              the facts: wire forms, statuses, causes in order, sources
  causes/${outcome.cause}.ts   one file a cause; the file is named like the cause's id, so rename both
  cases/                what a reader pastes, and what must be found in it
  ja.mdx, en.mdx        the prose, same headings and same order in both

Next
  1. Replace every FILL_IN. The compiler and the tests refuse the folder while one is left.
  2. npm run generate            puts the folder into the catalogue
  3. npm run check:paste < ${outcome.folder}/cases/${outcome.cause}.txt
  4. npm test                    names what is still missing
  5. npm start                   to read the article as a reader does`);
