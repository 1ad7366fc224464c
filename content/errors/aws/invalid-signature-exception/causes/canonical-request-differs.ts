import { comparedRequests, defineCause } from '#core';
import { canonicalString } from '../canonical-string.ts';

export const cause = defineCause({
  id: 'canonical-request-differs',
  explains: ['InvalidSignatureException'],
  title: {
    ja: '署名した正規リクエストが、届いたリクエストから作ったものと違う',
    en: 'The canonical request you signed is not the one the service built',
  },
  howToTell: {
    ja: 'メッセージの`The Canonical String for this request should have been`に続く行を、自分の正規リクエストと1行ずつ比べると、違う行があります。SDKやCLIで同じ呼び出しをすると成功します。',
    en: 'Laid line by line beside your own canonical request, the text after `The Canonical String for this request should have been` differs. The same call through an SDK or the CLI works.',
  },
  fix: {
    ja: '違った行を直します。2行目はステージを含むパス、3行目は名前順のクエリ、`host:`はサービスに届くホスト名、最後の行は本文のSHA-256です。',
    en: 'Correct the line that differs: line 2 is the path with its stage, line 3 the sorted query, `host:` the host name that reaches the service, the last line the SHA-256 of the body.',
  },
  verify: {
    ja: '自分の正規リクエストと`Canonical String`が最後の行まで一致し、200が返ります。',
    en: 'Your canonical request equals the `Canonical String` to the last line, and the call answers 200.',
  },
  why: {
    'code-alone': {
      ja: 'メッセージがないので、`{code}`でよくある原因として挙げています。',
      en: 'There is no message to go by; this is among the usual causes of `{code}`.',
    },
    'mismatch-only': {
      ja: '署名が一致しないときのメッセージです。シークレットが正しければ、正規リクエストが違います。',
      en: 'This is what a mismatch says; if the secret is right, the canonical request is not.',
    },
    'shows-canonical': {
      ja: 'サービスが組み立てた正規リクエストがメッセージにあります。自分のものと比べられます。',
      en: 'The message shows the canonical request the service built; compare it with yours.',
    },
    'host-differs': {
      ja: '送り先は`{sent}`ですが、サービスには`{arrived}`として届いています。途中のCDNかプロキシがHostを書き換えています。',
      en: 'You called `{sent}`, but the service saw `{arrived}`: a CDN or proxy rewrote Host.',
    },
    'header-empty': {
      ja: '`{header}`は署名に含まれていますが、サービスには空で届きました。',
      en: '`{header}` is part of the signature but reached the service empty.',
    },
    'payload-differs': {
      ja: '署名した本文のハッシュは`{signed}`、届いた本文のハッシュは`{arrived}`です。',
      en: 'The signed hash of the body is `{signed}`, that of the body which arrived `{arrived}`.',
    },
    'query-signed': {
      ja: 'サービスはクエリ`{query}`を3行目に置いています。クエリを`?`ごとパスとして渡す署名コードでは、ここが空です。',
      en: 'The service puts the query `{query}` on line 3; signing code that is handed the path with its `?` leaves that line empty.',
    },
    'line-differs': {
      ja: '`{field}`が違います。クライアントは`{client}`、サービスは`{service}`です。',
      en: '`{field}` differs: `{client}` at the client, `{service}` at the service.',
    },
    'no-difference': {
      ja: 'クライアントとサービスの正規リクエストは、最後の行まで同じです。',
      en: 'Client and service built the same canonical request, to the last line.',
    },
    'stopped-earlier': {
      ja: 'サービスは正規リクエストを組み立てる前に`{message}`で止まっています。',
      en: 'The service stopped at `{message}`, before it compared canonical requests.',
    },
  },
  prior: 3,
  stop: 'signature',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-iam-sigv4-mismatch',
      title:
        'How do I troubleshoot signature mismatch errors when making SigV4 signed requests with IAM authentication to API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/sigv4-signing-examples/pull/14',
      title: 'aws-samples/sigv4-signing-examples #14',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/1339',
      title: 'aws-amplify/amplify-js #1339',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const earlier = facts.message(
      /(?<text>Signature expired|Signature not yet current|[Cc]redential (?:should|must) be scoped|Date in Credential scope)/,
    );
    if (earlier) return judge.rulesOut('stopped-earlier', { message: earlier.groups['text'] ?? '' }, earlier);
    const compared = comparedRequests(facts);
    if (compared?.isSame) return judge.rulesOut('no-difference', {}, ...compared.evidence);
    if (compared) {
      const { field, name, client, service, evidence } = compared;
      const data = { field: name || field, client: client.slice(0, 120), service: service.slice(0, 120) };
      return judge.supports('proof', 'line-differs', data, ...evidence);
    }
    const alone = facts.one('error-message') ? undefined : facts.code('InvalidSignatureException');
    if (alone) return judge.supports('weak', 'code-alone', { code: alone.value.code }, alone);
    const mismatch = facts.message(/request signature we calculated does not match/);
    if (!mismatch) return [];
    const seen = canonicalString(facts);
    if (!seen) return judge.supports('weak', 'mismatch-only', {}, mismatch);

    const sentHost = facts.requestHeader('host')?.value.value ?? facts.value('url')?.host.value;
    const host = seen.headers.get('host');
    const empty = [...seen.headers].find(([, value]) => value === '')?.[0];
    const declared = facts.requestHeader('x-amz-content-sha256');
    const signed = declared?.value.value ?? '';
    return [
      ...(host && sentHost && host !== sentHost.toLowerCase()
        ? judge.supports('strong', 'host-differs', { sent: sentHost, arrived: host }, seen.match)
        : []),
      ...(empty ? judge.supports('strong', 'header-empty', { header: empty }, seen.match) : []),
      ...(declared && isHash(signed) && isHash(seen.payload) && signed !== seen.payload
        ? judge.supports('proof', 'payload-differs', { signed, arrived: seen.payload }, declared, seen.match)
        : []),
      // Stands last of the message's verdicts: one stretch of text counts once, by the first that points at it.
      ...judge.supports('moderate', 'shows-canonical', {}, seen.match),
      ...(seen.query
        ? judge.supports('weak', 'query-signed', { query: seen.query.slice(0, 80) }, seen.match)
        : []),
    ];
  },
});

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
