import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** One generated module: where it goes, what it is made from, and its text below the first line. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly source: string;
  readonly body: string;
}

/** A piece of a document that people write: what stands between `<!-- part -->` and `<!-- /part -->`. */
export interface GeneratedPart {
  readonly path: string;
  readonly part: string;
  readonly body: string;
}

/** Data alone; JSON has no place for a first line that says whence. */
export interface GeneratedData {
  readonly path: string;
  readonly data: unknown;
}

export type Generated = GeneratedFile | GeneratedPart | GeneratedData;

/** @returns the whole text of the file as it is committed, formatted. */
async function render(root: string, file: Generated): Promise<string> {
  const filepath = join(root, file.path);
  const text =
    'part' in file
      ? withPart(readFileSync(filepath, 'utf8'), file)
      : 'data' in file
        ? JSON.stringify(file.data, null, 2)
        : `// Generated from ${file.source}. Do not edit: run \`npm run generate\`.\n${file.body}`;
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** @throws when the document has lost one of the two marks. */
function withPart(text: string, { path, part, body }: GeneratedPart): string {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [before, rest, ...more] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${path} needs one ${start} and one ${end} below it.`);
  return `${before}${start}\n\n${body}\n\n${end}${after}`;
}

/** Writes the file unless it is already so. @returns true when something changed. */
export async function write(root: string, file: Generated): Promise<boolean> {
  const text = await render(root, file);
  const filepath = join(root, file.path);
  if (existsSync(filepath) && readFileSync(filepath, 'utf8') === text) return false;
  mkdirSync(dirname(filepath), { recursive: true });
  writeFileSync(filepath, text);
  return true;
}

/** @returns true when the file on disk is what would be written. */
export async function isFresh(root: string, file: Generated): Promise<boolean> {
  const filepath = join(root, file.path);
  return existsSync(filepath) && readFileSync(filepath, 'utf8') === (await render(root, file));
}
