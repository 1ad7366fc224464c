import { defineCause } from '#core';

export const cause = defineCause({
  id: 'region-or-service-wrong',
  explains: [
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'AuthorizationHeaderMalformed',
    'AuthorizationQueryParametersError',
  ],
  title: {
    ja: '署名のリージョンかサービス名が、呼び出し先と違う',
    en: 'The signature names another region or service than the one called',
  },
  howToTell: {
    ja: 'メッセージが`Credential should be scoped to …`で始まります。`Credential=`の3、4番目の要素が、呼び出し先のリージョンとサービスの署名名に一致しません。',
    en: 'The message starts with `Credential should be scoped to …`: elements 3 and 4 of `Credential=` are not the region and the signing name of the host called.',
  },
  fix: {
    ja: '署名に使うリージョンとサービス名を、呼び出し先のホスト名に合わせます。API Gatewayは`execute-api`、OpenSearchは`es`、Lambda関数URLは`lambda`、IAMなどのグローバルサービスは`us-east-1`です。',
    en: 'Sign for the region and service of the host: `execute-api` for API Gateway, `es` for OpenSearch, `lambda` for a function URL, and `us-east-1` for global services such as IAM.',
  },
  verify: {
    ja: '同じリクエストで`Credential should be scoped`が出なくなります。',
    en: 'The same request no longer answers `Credential should be scoped`.',
  },
  why: {
    'code-alone': {
      ja: 'メッセージがないので、`{code}`でよくある原因として挙げています。',
      en: 'There is no message to go by; this is among the usual causes of `{code}`.',
    },
    'region-refused': {
      ja: 'サービスが署名のリージョン`{region}`を受け付けていません。',
      en: 'The service refuses the signature’s region `{region}`.',
    },
    'scope-refused': {
      ja: '`{message}`は、スコープの検査で止まったことを表します。',
      en: '`{message}` means that the check of the scope failed.',
    },
    'service-wanted': {
      ja: 'この呼び出し先は、サービス名`{service}`での署名を求めています。',
      en: 'This endpoint wants a signature for the service `{service}`.',
    },
    'service-refused': {
      ja: '署名のサービス名は`{signed}`ですが、このエンドポイントは`{wanted}`のものです。',
      en: 'The signature is for `{signed}`, and this endpoint belongs to `{wanted}`.',
    },
    'global-service': {
      ja: '`{host}`はグローバルサービスのエンドポイントで、どのリージョンから呼んでも`us-east-1`で署名します。',
      en: '`{host}` is a global service’s endpoint: whatever region the client is set to, it is signed for `us-east-1`.',
    },
    'region-differs': {
      ja: '署名のリージョンは`{signed}`、ホスト名のリージョンは`{host}`です。',
      en: 'The signature says `{signed}`, the host name `{host}`.',
    },
    'service-differs': {
      ja: '署名のサービス名は`{signed}`、このホストの署名名は`{host}`です。',
      en: 'The signature is for `{signed}`, while this host’s signing name is `{host}`.',
    },
    'scope-fits': {
      ja: '署名のスコープ`{scope}`は、ホスト名と一致しています。',
      en: 'The signature’s scope `{scope}` fits the host.',
    },
    'scope-accepted': {
      ja: '署名の照合まで進んでいるので、ふつうスコープは受け入れられています。',
      en: 'The service got as far as comparing signatures, so it normally has accepted the scope.',
    },
    'other-check': {
      ja: '`{message}`はスコープのリージョンやサービスではなく、別の検査のメッセージです。',
      en: '`{message}` comes from another check than the one of region and service.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
      title: 'Troubleshoot Signature Version 4 signing for AWS API requests',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/4097',
      title: 'aws/aws-sdk-js #4097',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/joona/aws-es-curl/issues/15',
      title: 'joona/aws-es-curl #15',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const region = facts.message(
      /[Cc]redential should be scoped to a valid [Rr]egion, not '(?<region>[^'\s]{1,60})'/,
    );
    const service = facts.message(
      /[Cc]redential should be scoped to correct service: '(?<service>[^'\s]{1,60})'/,
    );
    const scope = facts.message(/[Cc]redential (?:should|must) be scoped to a valid [Rr]egion/);
    const s3 = facts.message(
      /incorrect service "(?<signed>[^"]{0,40})"\. This endpoint belongs to "(?<wanted>[^"]{1,40})"/,
    );
    if (s3) {
      const { signed = '', wanted = '' } = s3.groups;
      return judge.supports('strong', 'service-refused', { signed, wanted }, s3);
    }
    // S3 has causes of its own for a region that is wrong.
    if (facts.code('AuthorizationHeaderMalformed', 'AuthorizationQueryParametersError')) return [];
    const url = facts.url();
    const host = url?.value.host.value ?? '';
    const isGlobal =
      /^(?:iam|cloudfront|route53|organizations|globalaccelerator|shield|account)\.amazonaws\.com$/i.test(
        host,
      );
    const said = [
      ...(region
        ? judge.supports('strong', 'region-refused', { region: region.groups['region'] ?? '' }, region)
        : []),
      ...(service
        ? judge.supports('strong', 'service-wanted', { service: service.groups['service'] ?? '' }, service)
        : []),
    ];
    if (said.length > 0 && url && isGlobal)
      return [...said, ...judge.supports('strong', 'global-service', { host }, url.value.host)];
    if (said.length > 0) return said;
    if (scope)
      return judge.supports('strong', 'scope-refused', { message: 'Credential should be scoped' }, scope);

    const other = facts.message(
      /(?<text>Signature expired|Signature not yet current|Date in Credential scope|must be a 'SignedHeader')/,
    );
    if (other) return judge.rulesOut('other-check', { message: other.groups['text'] ?? '' }, other);

    const auth = facts.auth('sigv4');
    const endpoint = facts.endpoint();
    const called = { region: endpoint?.value.region, service: endpoint?.value.service };
    const signed = { region: auth?.value.region, service: auth?.value.service };
    if (auth && endpoint && called.region && called.service && signed.region && signed.service) {
      const regionFits = called.region === signed.region;
      const serviceFits = called.service === signed.service;
      if (regionFits && serviceFits) {
        return judge.rulesOut('scope-fits', { scope: `${signed.region}/${signed.service}` }, auth, endpoint);
      }
      return [
        ...(regionFits
          ? []
          : judge.supports(
              'strong',
              'region-differs',
              { signed: signed.region, host: called.region },
              auth,
              endpoint,
            )),
        ...(serviceFits
          ? []
          : judge.supports(
              'strong',
              'service-differs',
              { signed: signed.service, host: called.service },
              auth,
              endpoint,
            )),
      ];
    }
    const alone = facts.one('error-message') ? undefined : facts.code('InvalidSignatureException');
    if (alone) return judge.supports('weak', 'code-alone', { code: alone.value.code }, alone);
    const mismatch = facts.message(/request signature we calculated does not match/);
    return mismatch ? judge.against('moderate', 'scope-accepted', {}, mismatch) : [];
  },
  correct(request, facts) {
    const endpoint = facts.value('endpoint');
    if (!endpoint?.region || !endpoint.service) return undefined;
    // The old signature goes: whoever sends this signs it anew.
    const headers = request.headers.filter(([name]) => !/^(?:authorization|x-amz-date)$/i.test(name));
    return { ...request, headers, sign: { region: endpoint.region, service: endpoint.service } };
  },
});
