import { didYouMean } from '../nearest.ts';
import type { Placed, Tree } from './tree.ts';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const OPERATORS = [
  ...'StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike StringNotLike'.split(
    ' ',
  ),
  ...'NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals NumericGreaterThan NumericGreaterThanEquals'.split(
    ' ',
  ),
  ...'DateEquals DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan DateGreaterThanEquals'.split(
    ' ',
  ),
  ...'Bool BinaryEquals IpAddress NotIpAddress ArnEquals ArnLike ArnNotEquals ArnNotLike Null'.split(' '),
];

/** @returns what is wrong with a Condition: operators that IAM does not have, and keys that no service has. */
export async function onCondition(
  condition: Tree | undefined,
  isKnownKey: (key: string) => Promise<boolean>,
): Promise<readonly Placed[]> {
  if (condition?.kind !== 'map') return [];
  const found = [...condition.entries].map(async ([operator, block]): Promise<readonly Placed[]> => {
    const name = operator.replace(/^For(?:All|Any)(?:Values|Value):/, '').replace(/IfExists$/, '');
    const keys = await Promise.all(
      [...block.entries].map(async ([key, { line }]): Promise<readonly Placed[]> =>
        (await isKnownKey(key)) ? [] : [[line, `no service has the condition key "${key}"`]],
      ),
    );
    return [
      ...(OPERATORS.includes(name) && !/^For(?:AllValue|AnyValues):/.test(operator)
        ? []
        : [
            [
              block.line,
              `IAM has no condition operator "${operator}"${didYouMean(name, OPERATORS)}`,
            ] as Placed,
          ]),
      ...keys.flat(),
    ];
  });
  return (await Promise.all(found)).flat();
}
