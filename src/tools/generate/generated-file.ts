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

/** @returns the whole text of the file as it is committed: a first line that says whence, then the body, formatted. */
async function render(root: string, { path, source, body }: GeneratedFile): Promise<string> {
  const filepath = join(root, path);
  const text = `// Generated from ${source}. Do not edit: run \`npm run generate\`.\n${body}`;
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** Writes the file unless it is already so. @returns true when something changed. */
export async function write(root: string, file: GeneratedFile): Promise<boolean> {
  const text = await render(root, file);
  const filepath = join(root, file.path);
  if (existsSync(filepath) && readFileSync(filepath, 'utf8') === text) return false;
  mkdirSync(dirname(filepath), { recursive: true });
  writeFileSync(filepath, text);
  return true;
}

/** @returns true when the file on disk is what would be written. */
export async function isFresh(root: string, file: GeneratedFile): Promise<boolean> {
  const filepath = join(root, file.path);
  return existsSync(filepath) && readFileSync(filepath, 'utf8') === (await render(root, file));
}
