import { checkSamples } from '../../src/tools/check/samples/check-samples.ts';
import { fencesIn } from '../../src/tools/check/samples/collect/fences.ts';
import { root } from '../../src/tools/root.ts';

/** Where the samples of these tests are said to stand. */
const FILE = 'content/errors/aws/x/en.mdx';

/** @returns what the check says of an article with one fence: `line: message`, where the fence's own line is the first. */
export async function complaints(info: string, code: string): Promise<readonly string[]> {
  const collected = fencesIn(`\`\`\`${info}\n${code}\n\`\`\`\n`, FILE);
  const found = await checkSamples(collected, root);
  return found.map(({ line, message }) => `${String(line)}: ${message}`);
}
