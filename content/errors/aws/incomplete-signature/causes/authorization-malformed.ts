import { defineCause } from '#core';

export const cause = defineCause({
  id: 'authorization-malformed',
  explains: ['IncompleteSignature', 'AuthFailure'],
  title: {
    ja: 'SigV4のAuthorizationが壊れている（アクセスキーIDの空白や改行、要素の不足）',
    en: 'The SigV4 Authorization is broken: a space or newline in the access key ID, or a missing part',
  },
  howToTell: {
    ja: 'メッセージが引用する値に`AWS4-HMAC-SHA256`か`/aws4_request`があります。`/日付/リージョン/…`がアクセスキーIDから切り離されていれば、キーの前後に空白か改行があります。',
    en: 'The value the message quotes holds `AWS4-HMAC-SHA256` or `/aws4_request`. Where `/date/region/…` stands apart from the access key ID, the key has a space or newline at one end.',
  },
  fix: {
    ja: '環境変数やCIのシークレットを、前後の空白と改行を除いて登録し直します。自作の署名なら、`Credential`、`SignedHeaders`、`Signature`をカンマで区切り、値にヘッダー名`Authorization:`を含めません。',
    en: 'Store the environment variable or CI secret again without space or newline. In code of your own, separate `Credential`, `SignedHeaders` and `Signature` with commas and keep the header name `Authorization:` out of the value.',
  },
  verify: {
    ja: '`aws sts get-caller-identity`が成功し、アクセスキーIDの文字数が20です。',
    en: '`aws sts get-caller-identity` succeeds, and the access key ID counts 20 characters.',
  },
  why: {
    'code-alone': {
      ja: 'メッセージがないので、`{code}`でよくある原因として挙げています。',
      en: 'There is no message to go by; this is among the usual causes of `{code}`.',
    },
    'key-cut': {
      ja: '`{part}`がアクセスキーIDから切り離されています。キーに空白か改行があります。',
      en: '`{part}` was cut off from the access key ID: the key holds a space or newline.',
    },
    'header-name-in-value': {
      ja: '`AWS4-HMAC-SHA256`が先頭にありません。値の前に`Authorization:`などが付いています。',
      en: '`AWS4-HMAC-SHA256` does not stand first; something such as `Authorization:` precedes it.',
    },
    'part-missing': {
      ja: 'サービスが`{part}`を見つけられていません。',
      en: 'The service did not find `{part}`.',
    },
    'not-five-elements': {
      ja: '`Credential`が`キーID/日付/リージョン/サービス/aws4_request`の5要素になっていません。',
      en: '`Credential` is not the five elements `key id/date/region/service/aws4_request`.',
    },
    'algorithm-unknown': {
      ja: 'アルゴリズム`{algorithm}`は受け付けられません。',
      en: 'The algorithm `{algorithm}` is not accepted.',
    },
    'lacks-parts': {
      ja: 'リクエストのSigV4に`{parts}`がありません。',
      en: 'The request’s SigV4 lacks `{parts}`.',
    },
    'no-equal-sign': {
      ja: '`key=value`の形でない部分があります。キーに空白が入った場合も同じメッセージです。',
      en: 'Some part is not `key=value`; a space inside the key gives the same message.',
    },
    'ec2-format': {
      ja: 'EC2がAuthorizationの形を読み取れていません。キーに空白や改行が混ざっているときのメッセージです。',
      en: 'EC2 could not read the form of Authorization, as happens with a blank or newline in the key.',
    },
    'not-an-attempt': {
      ja: '届いた値はSigV4ではなくトークンです。',
      en: 'The value that arrived is a token, no attempt at SigV4.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-go/issues/289',
      title: 'aws/aws-sdk-go #289',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/2280',
      title: 'boto/boto3 #2280',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amzn/selling-partner-api-docs/issues/836',
      title: 'amzn/selling-partner-api-docs #836',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const token = facts.auth('bearer') ?? facts.auth('jwt') ?? facts.auth('basic');
    if (token) return judge.rulesOut('not-an-attempt', {}, token);

    const cut = facts.message(
      /'(?<part>[A-Za-z0-9*]{0,128}\/\d{8}\/[a-z0-9-]{1,40}\/[a-z0-9-]{1,60}\/aws4_request)' not a valid key=value pair/,
    );
    const prefixed = facts.message(/'AWS4-HMAC-SHA256' not a valid key=value pair/);
    const five = facts.message(/Credential must have exactly 5 slash-delimited elements/);
    const algorithm = facts.message(/Unsupported AWS 'algorithm': '(?<algorithm>[^'\s]{1,60})'/);
    // With Credential missing too, nothing of SigV4 was there, and the header is no attempt at it.
    const some = facts.message(
      /^(?:Authorization header requires '(?<part>Signature|SignedHeaders)' parameter|AWS query-string parameters must include '(?<name>X-Amz-(?:Credential|Signature|SignedHeaders))')/,
    );
    const part = some?.groups['part'] ?? some?.groups['name'] ?? '';
    const empty = facts.message(/requires '(?<part>Credential)' parameter[\s\S]{0,400}?Authorization=AWS4-/);
    const auth = facts.auth('sigv4');
    const missing = auth?.value.missing ?? [];
    const bare = facts.message(
      /key=value pair \(missing equal-sign\) in Authorization header(?!: '[A-Za-z])/,
    );
    const alone = facts.one('error-message') ? undefined : facts.code('IncompleteSignature');
    const ec2 = facts.message(/Authorization header or parameters are not formatted correctly/);
    return [
      ...(ec2 ? judge.supports('strong', 'ec2-format', {}, ec2) : []),
      ...(alone ? judge.supports('weak', 'code-alone', { code: alone.value.code }, alone) : []),
      ...(cut ? judge.supports('strong', 'key-cut', { part: cut.groups['part'] ?? '' }, cut) : []),
      ...(prefixed ? judge.supports('strong', 'header-name-in-value', {}, prefixed) : []),
      ...(five ? judge.supports('strong', 'not-five-elements', {}, five) : []),
      ...(algorithm
        ? judge.supports(
            'strong',
            'algorithm-unknown',
            { algorithm: algorithm.groups['algorithm'] ?? '' },
            algorithm,
          )
        : []),
      ...(some ? judge.supports('strong', 'part-missing', { part }, some) : []),
      ...(empty ? judge.supports('strong', 'part-missing', { part: empty.groups['part'] ?? '' }, empty) : []),
      ...(auth && missing.length > 0
        ? judge.supports('strong', 'lacks-parts', { parts: missing.join(', ') }, auth)
        : []),
      ...(bare && !cut && !prefixed ? judge.supports('weak', 'no-equal-sign', {}, bare) : []),
    ];
  },
});
