import { defineCause, type Facts } from '#core';
import { quotedKeyId, refusal, sentToken } from '../refusal.ts';

/** People cut a key short where they show it. */
const TEMPORARY_KEY = /(?<![A-Z0-9])ASIA(?:[A-Z0-9]{3,16}|[.*x]{3,16})(?![A-Z0-9])/;
const TOKEN_GIVEN = /(?:session|security)[-_ ]?token['"]?\s{0,4}(?:=>|[:=])/i;

export const cause = defineCause({
  id: 'session-token-missing',
  explains: ['UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidAccessKeyId', 'AuthFailure'],
  title: {
    ja: '一時的な認証情報を、セッショントークンなしで使っている',
    en: 'Temporary credentials are used without their session token',
  },
  howToTell: {
    ja: '`Credential=`のアクセスキーIDが`ASIA`で始まり、リクエストに`x-amz-security-token`がありません。',
    en: 'The key ID after `Credential=` starts with `ASIA`, and the request has no `x-amz-security-token`.',
  },
  fix: {
    ja: 'アクセスキーID、シークレットアクセスキー、セッショントークンの3つを、必ず同じ組で渡します。環境変数なら`AWS_SESSION_TOKEN`、自前の署名なら`x-amz-security-token`です。',
    en: 'Hand over all three of one set: key ID, secret and session token. In the environment that is `AWS_SESSION_TOKEN`, in your own signer `x-amz-security-token`.',
  },
  verify: {
    ja: '`aws sts get-caller-identity`が`assumed-role`などのARNを返し、同じリクエストがこのエラーを返さなくなります。',
    en: '`aws sts get-caller-identity` prints the ARN of the session, and the request no longer gets this error.',
  },
  why: {
    'temporary-key': {
      ja: 'アクセスキーIDが`ASIA`で始まる一時的な認証情報なのに、`x-amz-security-token`がありません。',
      en: 'The key ID starts with `ASIA`, so it is temporary, but there is no `x-amz-security-token`.',
    },
    'temporary-key-quoted': {
      ja: 'S3が引用したアクセスキーIDは`ASIA`で始まります。一時的なキーは、セッショントークンと一緒でなければ認識されません。',
      en: 'The key ID that S3 quotes starts with `ASIA`. A temporary key is not on record without its session token.',
    },
    'temporary-key-shown': {
      ja: '設定のアクセスキーIDは`ASIA`で始まる一時的なものですが、セッショントークンが並んでいません。',
      en: 'The key ID in the settings starts with `ASIA`, so it is temporary, and no session token stands beside it.',
    },
    'token-set': {
      ja: '`{name}`が設定されています。',
      en: '`{name}` is set.',
    },
    'curl-without-token': {
      ja: 'curlが署名していますが、`x-amz-security-token`ヘッダーを渡していません。キーが`ASIA`で始まるなら必要です。',
      en: 'curl signs, but no `x-amz-security-token` header is passed. A key that starts with `ASIA` needs one.',
    },
    message: {
      ja: 'セッショントークンが抜けたときにも、このエラーが返ります。',
      en: 'A missing session token gives this error too.',
    },
    'token-sent': {
      ja: 'リクエストにセッショントークンが入っています。',
      en: 'The request carries a session token.',
    },
    'long-term-key': {
      ja: 'アクセスキーIDが`AKIA`で始まる長期の認証情報なので、セッショントークンは要りません。',
      en: 'The key ID starts with `AKIA`: a long-term key, which takes no session token.',
    },
  },
  prior: 5,
  stop: 'signature',
  experiment: {
    sh: 'aws configure list; printenv AWS_SESSION_TOKEN | wc -c',
    powershell: 'aws configure list; "$Env:AWS_SESSION_TOKEN".Length',
    tells: {
      ja: 'アクセスキーが`ASIA`で始まるのにトークンの長さが0なら、これが原因です。',
      en: 'If the access key starts with `ASIA` and the token’s length is 0, this is the cause.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
      title: 'Use temporary credentials with AWS resources',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/seppevs/move-sqs/issues/129',
      title: 'seppevs/move-sqs #129',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const token = sentToken(facts);
    if (token) return judge.rulesOut('token-sent', {}, token);
    const signed = facts.auth('sigv4');
    if (signed?.value.hasToken) return judge.rulesOut('token-sent', {}, signed);
    if (signed?.value.accessKeyId?.startsWith('ASIA'))
      return judge.supports('strong', 'temporary-key', {}, signed);
    if (signed?.value.accessKeyId?.startsWith('AKIA')) return judge.rulesOut('long-term-key', {}, signed);
    const quoted = quotedKeyId(facts);
    if (quoted?.value.value.startsWith('ASIA'))
      return judge.supports('strong', 'temporary-key-quoted', {}, quoted);
    if (/^AKIA[A-Z0-9]{16}$/.test(quoted?.value.value ?? '') && quoted)
      return judge.rulesOut('long-term-key', {}, quoted);
    const curl = facts.auth('signs-itself');
    if (curl) return judge.supports('moderate', 'curl-without-token', {}, curl);
    // A request that shows another kind of key ID needs no token.
    const said = signed ? undefined : refusal(facts);
    const shown = said && facts.says(TEMPORARY_KEY);
    if (shown && !facts.says(TOKEN_GIVEN)) return judge.supports('strong', 'temporary-key-shown', {}, shown);
    const set = facts.setting('AWS_SESSION_TOKEN', 'aws_session_token');
    return [
      ...(said ? judge.supports(unknownToS3(facts) ? 'moderate' : 'weak', 'message', {}, said) : []),
      ...(said && set ? judge.against('weak', 'token-set', { name: set.value.name }, set) : []),
    ];
  },
  // A header added to a signed request would break its signature: let curl sign anew, token included.
  correct(request, facts) {
    const { region, service } = facts.auth('sigv4')?.value ?? {};
    if (!region || !service) return undefined;
    const stale = new Set(['authorization', 'x-amz-date', 'x-amz-security-token']);
    return {
      ...request,
      headers: request.headers.filter(([name]) => !stale.has(name.toLowerCase())),
      sign: { region, service },
    };
  },
});

/** S3 looks a key up without its token; public threads under this code mostly end at a token that was left out. */
const unknownToS3 = (facts: Facts): boolean => facts.code('InvalidAccessKeyId') !== undefined;
