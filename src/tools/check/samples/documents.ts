import { isTemplate, onTemplate } from './documents/cloudformation.ts';
import { onPolicies } from './documents/policy.ts';
import { readTrees, type Placed } from './documents/tree.ts';
import { type Finding, finding, lineAt, type Sample } from './sample.ts';

/** JSON that parses, without a key twice; policies and templates in it hold. */
export const checkJson = (samples: readonly Sample[]): Promise<readonly Finding[]> =>
  each(samples, async ({ text }) => {
    const wrong = onJson(text);
    return wrong ? [wrong] : onDocuments(text);
  });

/** YAML that parses, without a key twice; policies and templates in it hold. */
export const checkYaml = (samples: readonly Sample[]): Promise<readonly Finding[]> =>
  each(samples, ({ text }) => onDocuments(text));

async function each(
  samples: readonly Sample[],
  check: (sample: Sample) => Promise<readonly Placed[]>,
): Promise<readonly Finding[]> {
  const found = samples.map(async (sample) =>
    (await check(sample)).map(([line, message]) => finding(sample, line, message)),
  );
  return (await Promise.all(found)).flat();
}

function onJson(text: string): Placed | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d{1,9})/.exec(message)?.[1];
    return [
      at === undefined ? text.trimEnd().split('\n').length - 1 : lineAt(text, Number(at)),
      `no JSON: ${message}`,
    ];
  }
}

async function onDocuments(text: string): Promise<readonly Placed[]> {
  const { trees, wrong } = readTrees(text);
  const found = await Promise.all(
    trees.map(async (tree) => [...(await onPolicies(tree)), ...(isTemplate(tree) ? onTemplate(tree) : [])]),
  );
  return [...wrong, ...found.flat()];
}
