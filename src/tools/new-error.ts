/** `npm run new:error -- <service> <Code>`: a folder to fill in, which nothing accepts until it is filled in. */
import { argv, exit } from 'node:process';
import { createFolder } from './new-error/create-folder.ts';
import { nextSteps } from './new-error/next-steps.ts';
import { root } from './root.ts';

const [service, code, ...rest] = argv.slice(2);
const outcome =
  service && code && rest.length === 0
    ? createFolder(root, service, code)
    : {
        kind: 'refused' as const,
        why: 'Usage: npm run new:error -- <service> <Code>   e.g. s3 NoSuchUpload, aws ThrottlingException',
      };

if (outcome.kind === 'refused') {
  console.error(outcome.why);
  exit(1);
}
console.log(nextSteps(outcome));
