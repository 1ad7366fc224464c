/** A form for an upload from a browser: fields in order of sending, `file` left out. */
export type FormFields = readonly (readonly [name: string, value: string])[];

/** A field that its policy does not allow. */
export interface Unmet {
  readonly kind: 'value' | 'missing' | 'uncovered';
  readonly field: string;
  /** The condition as it stands in the policy. */
  readonly condition?: string | undefined;
}

/**
 * Conditions on the length of the file are left out: the file is not here, nor is the bucket's name.
 * @param policy - parsed; anything.
 * @returns conditions that the fields do not meet, and fields that no condition names; undefined when it is no policy.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export function unmetConditions(policy: unknown, fields: FormFields): readonly Unmet[] | undefined {
  if (!isRecord(policy) || !Array.isArray(policy['conditions'])) return undefined;
  const values = new Map(fields.map(([name, value]) => [name.toLowerCase(), value]));
  const rules = policy['conditions'].flatMap(readCondition);
  const broken = rules.filter((rule) => rule.field !== 'bucket').flatMap((rule) => judge(rule, values));
  const named = new Set(rules.map(({ field }) => field));
  const uncovered = [...values.keys()].filter((field) => !named.has(field) && !isFree(field));
  return [...broken, ...uncovered.map((field): Unmet => ({ kind: 'uncovered', field }))];
}

interface Rule {
  readonly field: string;
  readonly value: string;
  readonly isPrefix: boolean;
  readonly condition: string;
}

/** Two ways of writing: `{"acl": "public-read"}` and `["starts-with", "$key", "user/"]`. */
function readCondition(condition: unknown): Rule[] {
  const text = JSON.stringify(condition);
  if (isRecord(condition))
    return Object.entries(condition).map(([name, value]) => ({
      field: name.toLowerCase(),
      value: String(value),
      isPrefix: false,
      condition: text,
    }));
  if (!Array.isArray(condition)) return [];
  const [operator, name, value] = condition as readonly unknown[];
  if ((operator !== 'eq' && operator !== 'starts-with') || typeof name !== 'string') return [];
  const field = name.replace(/^\$/, '').toLowerCase();
  return [{ field, value: String(value), isPrefix: operator === 'starts-with', condition: text }];
}

function judge({ field, value, isPrefix, condition }: Rule, values: ReadonlyMap<string, string>): Unmet[] {
  const sent = values.get(field);
  // A prefix of nothing allows everything, no field too.
  if (sent === undefined) return isPrefix && value === '' ? [] : [{ kind: 'missing', field, condition }];
  // S3 puts the file's own name into a key.
  const isMet = isPrefix ? sent.startsWith(value) : sent === value || sent.includes('${filename}');
  return isMet ? [] : [{ kind: 'value', field, condition }];
}

const FREE: ReadonlySet<string> = new Set([
  'x-amz-signature',
  'awsaccesskeyid',
  'signature',
  'file',
  'policy',
]);
const isFree = (field: string): boolean => FREE.has(field) || field.startsWith('x-ignore-');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
