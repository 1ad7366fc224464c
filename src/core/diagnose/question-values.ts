import type { Facts } from './facts.ts';

/**
 * What a paste shows of the things that commands name.
 * A command is copied into a shell, and the paste may be anybody's: only values in which no shell sees anything special get in.
 */
export function valuesFor(facts: Facts): ReadonlyMap<string, string> {
  const arns = arnsIn(facts);
  const endpoint = facts.endpoint()?.value;
  const url = facts.url()?.value;
  const denial = facts.denial()?.value;
  const setting = (...names: string[]): string | undefined => facts.setting(...names)?.value.value;
  const detail = (...names: string[]): string | undefined =>
    names.map((name) => facts.detail(name)?.value.value).find((value) => value !== undefined);
  const s3 = arns
    .map((arn) => /^arn:[\w-]{3,12}:s3:::([^/]{3,63})(?:\/(.{1,500}))?$/.exec(arn))
    .find(Boolean);
  const shown: Readonly<Record<string, string | undefined>> = {
    apiId: endpoint?.apiId,
    region: endpoint?.unknownRegion ? undefined : (endpoint?.region ?? detail('Region') ?? regionOf(arns)),
    stage: endpoint?.stage,
    host: endpoint && url?.host.value.toLowerCase(),
    url: url && `${url.scheme?.value.toLowerCase() ?? 'https'}://${url.host.value}${url.path.value || '/'}`,
    bucket: endpoint?.bucket ?? detail('BucketName', 'Bucket') ?? setting('bucket') ?? s3?.[1],
    key: detail('Key') ?? setting('key') ?? s3?.[2],
    accountId: arns.map((arn) => /^(?:[^:]{0,80}:){4}(\d{12}):/.exec(arn)?.[1]).find(Boolean),
    principal: denial?.principal?.value ?? facts.value('caller'),
    action: denial?.action?.value,
    resource: denial?.resource?.value,
    functionName:
      setting('function-name') ?? arns.map((arn) => /:function:([\w-]{1,64})/.exec(arn)?.[1]).find(Boolean),
    requestId: facts.all('request-id').find(({ value }) => !/id-2|cf-id|apigw/i.test(value.name))?.value
      .value,
    userPoolId: facts
      .all('auth')
      .map(({ value }) => ('jwt' in value ? value.jwt?.issuer : undefined))
      .map((issuer) => /cognito-idp\.[^/]{1,60}\/([\w-]{1,60})$/.exec(issuer ?? '')?.[1])
      .find(Boolean),
  };
  return new Map(
    Object.entries(shown).flatMap(([name, value]) => (value && isPlain(value) ? [[name, value]] : [])),
  );
}

/** Letters, digits and what stands in ARNs, paths and host names: nothing that a shell expands, and no placeholder of a careful paster. */
const isPlain = (value: string): boolean =>
  /^[A-Za-z0-9][\w.:/@+=%-]{0,400}$/.test(value) && !/^(?:x{3,}|\*+)$/i.test(value);

const MOST_ARNS = 20;

function arnsIn(facts: Facts): readonly string[] {
  const texts = [
    facts.value('denial')?.resource?.value ?? '',
    facts.value('denial')?.principal?.value ?? '',
    facts.value('caller') ?? '',
    ...facts.all('error-message').map(({ value }) => value),
  ];
  return texts
    .flatMap((text) => text.slice(0, 4_000).match(/\barn:[\w-]{3,12}:[^\s"'`<>,;()]{3,400}/g) ?? [])
    .map((arn) => arn.replace(/[.:]$/, ''))
    .slice(0, MOST_ARNS);
}

const regionOf = (arns: readonly string[]): string | undefined =>
  arns.map((arn) => /^arn:[\w-]{3,12}:[\w-]{1,40}:([a-z]{2}[\w-]{5,20}):/.exec(arn)?.[1]).find(Boolean);
