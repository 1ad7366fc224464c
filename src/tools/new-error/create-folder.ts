import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { slugOf } from '#core';
import { lookUp, type Declared } from './declared.ts';
import { knownCauses, knownCodes, knownEntry, type KnownCause, type KnownEntry } from './known.ts';
import { template } from './template.ts';

export type Outcome =
  | {
      readonly kind: 'made';
      readonly folder: string;
      readonly declared: Declared;
      readonly known: KnownEntry | undefined;
      /** Causes that the article shows; empty when it starts with one to be written. */
      readonly causes: readonly KnownCause[];
      /** Placeholders by file. */
      readonly open: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Writes the folder of a new error, with what the models and `content/known` have of it, or says why not. The entry of
 * `content/known` goes, and the causes that are this error's alone move with their cases. Never overwrites a file.
 */
export function createFolder(root: string, service: string, code: string, today = new Date()): Outcome {
  if (!/^[A-Z][A-Za-z0-9]{2,79}$/.test(code)) {
    return refused(
      `"${code}" is not an error code as AWS writes one: letters and digits, a capital first, such as AccessDenied. ` +
        'For AWS.SimpleQueueService.NonExistentQueue take the last part and name the rest as an alias.',
    );
  }
  const slug = slugOf(code);
  const folder = `content/errors/aws/${slug}`;
  if (existsSync(join(root, folder)))
    return refused(`${folder} exists already. Add to it, or choose another code.`);
  const namesake = readdirSync(join(root, 'content/errors/aws')).find((other) =>
    hasAlias(join(root, 'content/errors/aws', other), code),
  );
  if (namesake)
    return refused(`${code} is an alias of content/errors/aws/${namesake}. Add to that article instead.`);
  const found = lookUp(service, code, knownCodes(root));
  if (found.kind === 'refused') return found;

  const known = knownEntry(root, code);
  const causes = knownCauses(root, code);
  const files = template({
    code,
    ownCause: `${slug}-cause`,
    causes: causes.map(({ id, cases, moves }) => ({ id, cases: moves ? cases : [] })),
    declared: found.declared,
    known,
    date: today.toISOString().slice(0, 10),
  });
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  if (known) writeFileSync(join(root, known.file), known.rest);
  for (const cause of causes.filter(({ moves }) => moves)) move(root, cause, folder);
  return { kind: 'made', folder, declared: found.declared, known, causes, open: count(files) };
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

function move(root: string, { file, cases }: KnownCause, folder: string): void {
  const family = dirname(dirname(file));
  const paths = [
    `causes/${basename(file)}`,
    ...cases.flatMap((name) => [`cases/${name}.txt`, `cases/${name}.expected.json`]),
  ];
  for (const path of paths) {
    mkdirSync(join(root, folder, dirname(path)), { recursive: true });
    renameSync(join(root, family, path), join(root, folder, path));
  }
}

const count = (files: Readonly<Record<string, string>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(files)
      .map(([path, text]): [string, number] => [path, text.split('FILL_IN').length - 1])
      .filter(([, open]) => open > 0),
  );
