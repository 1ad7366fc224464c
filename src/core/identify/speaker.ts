import type { Fact, Header, Reading, Speaker } from '../model.ts';

/** A header that gives its writer away: its name, what its value says, who that is. The surest come first. */
const SIGNS: readonly (readonly [name: string, value: RegExp, speaker: Speaker])[] = [
  ['x-powered-by', /^express\b/i, 'express'],
  ['x-powered-by', /^(?:php|asp\.net|next\.js|servlet|phusion|nuxt|sails|koa)\b/i, 'web-server'],
  ['server', /^minio\b/i, 'minio'],
  ['server', /^(?:ceph|rgw|radosgw)\b/i, 'ceph'],
  ['x-rgw-object-type', /./, 'ceph'],
  ['x-localstack', /./, 'localstack'],
  [
    'server',
    /^(?:werkzeug|gunicorn|uvicorn|hypercorn|waitress|daphne|kestrel|jetty|puma|cowboy)\b/i,
    'web-server',
  ],
  [
    'server',
    /^(?:apache(?:-coyote)?|microsoft-iis|litespeed|caddy|lighttpd|simplehttp|wsgiserver|undertow)\b/i,
    'web-server',
  ],
  ['x-amzn-waf-action', /./, 'waf'],
  ['x-amz-function-error', /./, 'lambda'],
  ['x-amz-executed-version', /./, 'lambda'],
  ['x-amz-apigw-id', /./, 'api-gateway'],
  ['apigw-requestid', /./, 'api-gateway'],
  ['server', /^amazons3\b/i, 's3'],
  ['x-amz-id-2', /./, 's3'],
  ['server', /^awselb\//i, 'load-balancer'],
  ['server', /^cloudfront\b/i, 'cloudfront'],
  ['x-cache', /^(?:lambdageneratedresponse|functiongeneratedresponse|error) from cloudfront/i, 'cloudfront'],
  ['server', /^cloudflare\b/i, 'cloudflare'],
  ['cf-ray', /./, 'cloudflare'],
  ['server', /^(?:nginx|openresty|tengine)\b/i, 'nginx'],
  [
    'server',
    /^(?:squid|envoy|istio-envoy|varnish|haproxy|traefik|zscaler|bluecoat|mitmproxy|akamaighost)\b/i,
    'proxy',
  ],
  ['x-squid-error', /./, 'proxy'],
  ['proxy-authenticate', /./, 'proxy'],
  ['x-zscaler-error', /./, 'proxy'],
  ['x-amzn-requestid', /./, 'aws'],
  ['x-amz-request-id', /./, 'aws'],
];

/** @returns who wrote the answer, by its headers: the surest sign first, each writer once. */
export function speakerFacts({ response }: Reading): Fact[] {
  const byName = new Map<string, Header>();
  for (const header of response?.headers ?? []) byName.set(header.name.toLowerCase(), header);
  const found = new Map<Speaker, Fact>();
  for (const [name, value, speaker] of SIGNS) {
    const header = byName.get(name);
    if (header && !found.has(speaker) && value.test(header.value.slice(0, 200)))
      found.set(speaker, { kind: 'speaker', value: speaker, spans: header.spans, certainty: 'literal' });
  }
  return [...found.values()];
}
