import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { slugOf } from '#core';
import { template } from './template.ts';

export type Outcome =
  | { readonly kind: 'made'; readonly folder: string; readonly cause: string }
  | { readonly kind: 'refused'; readonly why: string };

/** Writes the folder of a new error, or says why not. Never overwrites a file. */
export function createFolder(root: string, provider: string, code: string, today = new Date()): Outcome {
  const errors = join(root, 'content/errors');
  const providers = readdirSync(errors);
  if (!providers.includes(provider)) {
    return refused(`"${provider}" is not a provider here. There is: ${providers.join(', ')}.`);
  }
  if (!/^[A-Z][A-Za-z0-9]{2,79}$/.test(code)) {
    return refused(
      `"${code}" is not an error code as AWS writes one: letters and digits, a capital first, such as AccessDenied. ` +
        'For AWS.SimpleQueueService.NonExistentQueue take the last part and name the rest as an alias.',
    );
  }
  const slug = slugOf(code);
  const folder = `content/errors/${provider}/${slug}`;
  if (existsSync(join(root, folder)))
    return refused(`${folder} exists already. Add to it, or choose another code.`);
  const namesake = readdirSync(join(errors, provider)).find((other) =>
    hasAlias(join(errors, provider, other), code),
  );
  if (namesake)
    return refused(
      `${code} is an alias of content/errors/${provider}/${namesake}. Add to that article instead.`,
    );

  const cause = `${slug}-cause`;
  for (const [path, text] of Object.entries(
    template({ code, cause, date: today.toISOString().slice(0, 10) }),
  )) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  return { kind: 'made', folder, cause };
}

const refused = (why: string): Outcome => ({ kind: 'refused', why });

/** Reads the text, since a folder that is still being written does not load as a module. */
function hasAlias(folder: string, code: string): boolean {
  const file = join(folder, 'error.ts');
  const aliases = existsSync(file)
    ? /aliases: \[([^\]]*)\]/.exec(readFileSync(file, 'utf8'))?.[1]
    : undefined;
  return aliases?.includes(`'${code}'`) ?? false;
}
