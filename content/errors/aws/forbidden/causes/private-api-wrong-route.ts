import { defineCause } from '#core';
import { httpApiHeader } from '../answer.ts';

export const cause = defineCause({
  id: 'private-api-wrong-route',
  explains: ['Forbidden'],
  title: {
    ja: 'リクエストが通るVPCエンドポイントから、このAPIに届かない',
    en: 'The request goes through a VPC endpoint that does not lead to this API',
  },
  howToTell: {
    ja: '呼び出し元で`dig +short`にホスト名を渡すと、プライベートIPアドレスが返ります。VPCの外から同じURLを呼ぶと結果が変わります。',
    en: '`dig +short` for the host answers a private address where the call is made, and the same URL called from outside the VPC behaves differently.',
  },
  fix: {
    ja: 'プライベートAPIは`Host`か`x-apigw-api-id`でAPIを指定して呼びます。パブリックAPIをVPCから呼ぶなら、カスタムドメインを使うか、エンドポイントのプライベートDNSを切ります。',
    en: 'Name a private API by `Host` or `x-apigw-api-id`. To reach a public API from the VPC use its custom domain, or turn the endpoint’s private DNS off.',
  },
  verify: {
    ja: '同じパスが403以外を返し、プライベートAPIならアクセスログの`$context.identity.vpceId`にエンドポイントのIDが出ます。',
    en: 'The same path answers something other than 403; for a private API `$context.identity.vpceId` in the access log is the endpoint.',
  },
  why: {
    'api-not-named': {
      ja: '`{host}`はエンドポイントの名前で、どのAPIかを示しません。`Host`にも`x-apigw-api-id`にもAPIの指定がありません。',
      en: '`{host}` names the endpoint and no API, and neither `Host` nor `x-apigw-api-id` names one.',
    },
    'through-endpoint': {
      ja: '`{host}`はVPCエンドポイントを通ります。APIがこのエンドポイントに関連付けられ、リソースポリシーで許可されているかを確かめます。',
      en: '`{host}` goes through a VPC endpoint; see that the API is associated with it and its resource policy lets it in.',
    },
    'perhaps-private-dns': {
      ja: 'プライベートDNSを有効にしたVPCの中では、`{host}`もエンドポイントに解決され、パブリックAPIには届きません。',
      en: 'In a VPC with private DNS on, `{host}` too resolves to the endpoint, through which no public API is reached.',
    },
  },
  prior: 0,
  stop: 'stage',
  experiment: {
    sh: 'aws apigateway get-rest-api --rest-api-id {apiId} --region {region} --query endpointConfiguration',
    powershell:
      'aws apigateway get-rest-api --rest-api-id {apiId} --region {region} --query endpointConfiguration',
    tells: {
      ja: '`PRIVATE`なら、関連付けた`vpcEndpointIds`とリソースポリシーを確かめます。`PRIVATE`でなければ、VPCのプライベートDNSを疑います。',
      en: 'With `PRIVATE` look at the associated `vpcEndpointIds` and the resource policy; with anything else suspect the VPC’s private DNS.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-test-invoke-url.html',
      title: 'Invoke a private API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-vpc-connections',
      title: 'Why do I get an HTTP 403 Forbidden error when I connect to my API Gateway APIs from a VPC?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const host = facts.value('url')?.host;
    if (!endpoint || !host) return [];
    const data = { host: host.value };
    // An HTTP API that answers was reached; only REST APIs can be private.
    if (httpApiHeader(facts)) return [];
    if (endpoint.value.kind === 'execute-api')
      return judge.supports('weak', 'perhaps-private-dns', data, host);
    if (endpoint.value.kind !== 'execute-api-vpce') return [];
    const named =
      endpoint.value.apiId ?? facts.requestHeader('x-apigw-api-id') ?? facts.requestHeader('host');
    return named
      ? judge.supports('moderate', 'through-endpoint', data, host)
      : judge.supports('strong', 'api-not-named', data, host);
  },
  correct(request, facts) {
    const endpoint = facts.endpoint()?.value;
    if (endpoint?.kind !== 'execute-api-vpce' || endpoint.apiId) return undefined;
    return { ...request, headers: [...request.headers, ['x-apigw-api-id', '{api-id}']] };
  },
});
