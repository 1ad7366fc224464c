import { createHash } from 'node:crypto';

const OPENS = /^\s*<(Summary|WireMessages|Causes|Cause|Fix|Mistakes|Debugging)\b(?: (?:id|cause)="([^"]*)")?/;
const CLOSES = /^\s*<\/(?:Summary|Cause|Fix|Mistakes|Debugging)>/;
const TAGS = /^\s*(?:<\/?[A-Z][^>]*>\s*)+$/;
const FENCE = /^\s*```/;

/**
 * @returns a hash of each section of an article, in its order, by the anchor that the page gives it: `summary` (with title and summary of
 * the front matter), `messages` (what stands between the wire messages and the causes), `cause-…`, `fix-…`, `mistakes`, `debugging`.
 * Where links lead, white space and the marks of code and emphasis make no difference.
 */
export function sectionsOf(mdx: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  const lines = mdx.split('\n');
  let at: string | undefined = 'summary';
  let code = false;
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  for (const [index, line] of lines.entries()) {
    const isTag = !code && index > end;
    if (FENCE.test(line)) code = !code;
    const [, component, id] = (isTag && OPENS.exec(line)) || [];
    if (component) at = anchorOf(component, id);
    if (at && !TAGS.test(line) && !FENCE.test(line) && (index > end || /^(?:title|summary):/.test(line)))
      texts.set(at, [...(texts.get(at) ?? []), line]);
    if (isTag && CLOSES.test(line)) at = undefined;
  }
  return new Map(
    [...texts]
      .map(([section, text]): [string, string] => [section, normalised(text.join('\n'))])
      .filter(([, text]) => text !== '')
      .map(([section, text]) => [section, hash(text)]),
  );
}

/** `Causes` only ends what stands before it. */
function anchorOf(component: string, id: string | undefined): string | undefined {
  if (component === 'WireMessages') return 'messages';
  if (component === 'Causes') return undefined;
  return id ? `${component.toLowerCase()}-${id}` : component.toLowerCase();
}

const normalised = (text: string): string => text.replace(/\]\([^)\n]*\)/g, ']').replace(/[`*[\]'"]|\s/g, '');

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
