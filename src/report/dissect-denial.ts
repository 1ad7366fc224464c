import type { Denial, Facts, Quoted } from '#core';
import type { PartName } from '#i18n/report';
import type { Part } from './model.ts';
import type { PartMaker, PartSeed } from './part-maker.ts';

/** A log may hold the same refusal many times. */
const MOST_DENIALS = 3;

/** @returns what refusals say of themselves: who, what, on what, by which kind of policy; and messages that only AWS can decode. */
export function dissectDenial(facts: Facts, make: PartMaker): Part[] {
  const denials = facts.all('denial').slice(0, MOST_DENIALS);
  return [
    ...denials.flatMap(({ value, spans }) => [
      ...named('principal', value.principal, make),
      ...named('action', value.action, make),
      ...named('resource', value.resource, make, lacksAccount(value.resource) ? EMPTY_ACCOUNT : {}),
      make.shown('refusal', make.words.modes[value.mode], { spans }),
      ...policyType(value, make, { spans }),
      ...named('policyArn', value.policyArn, make),
    ]),
    ...facts.all('encoded-message').map(({ value, spans }) =>
      make.shown('encodedMessage', `${value.value.slice(0, 12)}…`, {
        spans,
        note: value.isWhole ? 'encodedWhole' : 'encodedCut',
        tone: value.isWhole ? 'plain' : 'warn',
      }),
    ),
  ];
}

const EMPTY_ACCOUNT = { note: 'emptyAccount', tone: 'bad' } as const;

/** S3 names its buckets without an account; every other service has one in its ARNs. */
const lacksAccount = (resource: Quoted | undefined): boolean =>
  /^arn:[\w-]{3,12}:(?:iam|sts|kms|lambda|sqs|sns|dynamodb):[\w-]{0,30}::/.test(resource?.value ?? '') &&
  !/^arn:[\w-]{3,12}:iam::aws:/.test(resource?.value ?? '');

const named = (
  id: PartName,
  quoted: Quoted | undefined,
  make: PartMaker,
  more: Omit<PartSeed, 'spans'> = {},
): Part[] => (quoted ? [make.quoted(id, quoted.value, { spans: quoted.spans, ...more })] : []);

function policyType({ policyType: type, mode }: Denial, make: PartMaker, { spans }: PartSeed): Part[] {
  if (!type) return [];
  const note = type === 'scp' && mode === 'explicit' ? 'explicitMayBeImplicit' : 'oneTypeNamed';
  return [make.shown('policyType', make.words.policyTypes[type], { spans, note })];
}
