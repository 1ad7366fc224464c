import { parse } from '@cdktn/hcl2json';
import { onAction, onPolicies } from './documents/policy.ts';
import { type Placed, readTrees } from './documents/tree.ts';
import { didYouMean } from './nearest.ts';
import { type Finding, finding, lineAt, type Sample } from './sample.ts';
import { type Block, blockOf, typesOf } from './terraform/table.ts';

/** What the parser makes of HCL: blocks are lists of maps, expressions are texts in `${…}`. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Terraform that parses, whose resources of AWS's provider exist and take what they are given, and whose policies hold. */
export async function checkTerraform(samples: readonly Sample[]): Promise<readonly Finding[]> {
  const found = samples.map(async (sample) =>
    (await onHcl(sample.text)).map(([line, message]) => finding(sample, line, message)),
  );
  return (await Promise.all(found)).flat();
}

async function onHcl(text: string): Promise<readonly Placed[]> {
  let parsed: Json;
  try {
    parsed = (await parse('sample.tf', text)) as Json;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [[Number(/sample\.tf:(\d{1,5})/.exec(message)?.[1] ?? 1) - 1, `terraform: ${message}`]];
  }
  return [
    ...Object.keys(recordOf(parsed)).flatMap((name): Placed[] =>
      TOP.includes(name)
        ? []
        : [[lineOf(text, name), `terraform has no block "${name}"${didYouMean(name, TOP)}`]],
    ),
    ...(['resource', 'data'] as const).flatMap((kind) =>
      onTypes(kind, recordOf(recordOf(parsed)[kind]), text),
    ),
    ...(await onDocuments(parsed, text)),
    ...(await onEncoded(text)),
  ];
}

const TOP =
  'terraform provider resource data ephemeral variable output locals module moved import removed check'.split(
    ' ',
  );
const META = 'depends_on count for_each provider lifecycle provisioner connection dynamic timeouts'.split(
  ' ',
);

const onTypes = (
  kind: 'resource' | 'data',
  types: Readonly<Record<string, Json>>,
  text: string,
): readonly Placed[] =>
  Object.entries(types)
    .filter(([type]) => type.startsWith('aws_'))
    .flatMap(([type, named]): readonly Placed[] => {
      const block = blockOf(kind, type);
      const line = lineOf(text, type);
      if (!block)
        return [
          [
            line,
            `the AWS provider has no ${kind === 'data' ? 'data source' : 'resource'} "${type}"${didYouMean(type, typesOf(kind))}`,
          ],
        ];
      return Object.entries(recordOf(named)).flatMap(([name, bodies]) => {
        const start = text.search(new RegExp(`"${type}"\\s{0,20}"${name}"`));
        return listOf(bodies).flatMap((body) =>
          onBlock(recordOf(body), block, type, { text, from: Math.max(start, 0) }),
        );
      });
    });

interface Place {
  readonly text: string;
  readonly from: number;
}

function onBlock(
  given: Readonly<Record<string, Json>>,
  block: Block,
  where: string,
  place: Place,
): readonly Placed[] {
  const dynamic = recordOf(listOf(given['dynamic'] ?? {})[0] ?? {});
  const names = new Set([...Object.keys(given), ...Object.keys(dynamic)]);
  const line = lineAt(place.text, place.from);
  return [
    ...[...block.arguments]
      .filter(([name, { isRequired }]) => isRequired && !names.has(name))
      .map(([name]): Placed => [line, `${where} needs ${name}`]),
    ...Object.entries(given).flatMap(([name, value]): readonly Placed[] => {
      if (META.includes(name)) return [];
      const known = block.arguments.get(name);
      const from = Math.max(place.text.indexOf(name, place.from), place.from);
      if (!known)
        return [
          [
            lineAt(place.text, from),
            `${where} has no argument "${name}"${didYouMean(name, block.arguments.keys())}`,
          ],
        ];
      const inner = known.block?.();
      return inner
        ? listOf(value)
            .filter((one) => typeof one === 'object' && one !== null)
            .flatMap((one) =>
              onBlock(recordOf(one), inner, `${name} of ${where}`, { text: place.text, from }),
            )
        : [];
    }),
  ];
}

/** Actions of `data "aws_iam_policy_document"`. */
async function onDocuments(parsed: Json, text: string): Promise<readonly Placed[]> {
  const documents = recordOf(recordOf(recordOf(parsed)['data'])['aws_iam_policy_document']);
  const actions = Object.values(documents)
    .flatMap(listOf)
    .flatMap((document) => listOf(recordOf(document)['statement'] ?? []))
    .flatMap((statement) =>
      ['actions', 'not_actions'].flatMap((name) => listOf(recordOf(statement)[name] ?? [])),
    )
    .filter((action) => typeof action === 'string');
  const found = actions.map(async (action): Promise<readonly Placed[]> => {
    const message = await onAction(action);
    return message === undefined ? [] : [[lineOf(text, action), message]];
  });
  return (await Promise.all(found)).flat();
}

/** Policies in `jsonencode({…})`, which the parser leaves as they are written. */
async function onEncoded(text: string): Promise<readonly Placed[]> {
  const found = [...text.matchAll(/jsonencode\(\s{0,40}(?=\{)/g)].map(async ({ index, 0: opener }) => {
    const start = index + opener.length;
    const object = await parse('encoded.tf', `it = ${text.slice(start, endOfObject(text, start))}`);
    const line = lineAt(text, start);
    const { trees } = readTrees(JSON.stringify(object['it']));
    // The parser gives no lines: all of it is said of the line that the policy begins on.
    return (await Promise.all(trees.map(onPolicies))).flat().map(([, message]): Placed => [line, message]);
  });
  return (await Promise.all(found)).flat();
}

function endOfObject(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

const recordOf = (value: Json | undefined): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};

const listOf = (value: Json): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [value];

const lineOf = (text: string, name: string): number => lineAt(text, Math.max(text.indexOf(name), 0));
