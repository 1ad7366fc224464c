import { defineCause } from '#core';
import { thread } from '../sources.ts';

/** Code that sets the key for the whole process. */
const SET_IN_CODE =
  /\bSys\.setenv\(\s{0,4}["']?AWS_ACCESS_KEY_ID|\bos\.environ\[["']AWS_ACCESS_KEY_ID["']\]\s{0,3}=(?!=)|\bprocess\.env\.AWS_ACCESS_KEY_ID\s{0,3}=(?!=)|\bputenv\(["']AWS_ACCESS_KEY_ID=/;
const TOKEN_NAMED = /\bAWS_(?:SESSION|SECURITY)_TOKEN\b/;
const IN_FUNCTION = /\/var\/(?:task|lang|runtime)\/|\bAWS_LAMBDA_[A-Z_]{4,40}\b|\blambda_handler\b/;

export const cause = defineCause({
  id: 'token-beside-other-keys',
  explains: ['InvalidToken', 'InvalidClientTokenId', 'UnrecognizedClientException'],
  title: {
    ja: '自分で設定したキーに、環境に元からあるセッショントークンが付いている',
    en: 'Keys of your own go out with the session token that the environment had before',
  },
  howToTell: {
    ja: 'アクセスキーIDは`AKIA`で始まる自分のものなのに、リクエストに`x-amz-security-token`が付いています。Lambda、ECS、CodeBuildなど、ロールのある場所でだけ失敗します。',
    en: 'The access key ID is your own and starts with `AKIA`, yet the request carries `x-amz-security-token`. It fails only where there is a role: Lambda, ECS, CodeBuild.',
  },
  fix: {
    ja: 'キーを自分で設定するのをやめ、実行環境のロールに必要な権限を付けます。どうしても別のキーを使うなら、環境変数ではなくクライアントに渡し、`AWS_SESSION_TOKEN`を引き継がないようにします。',
    en: 'Stop setting keys and give the role of the environment the permissions that it needs. If other keys it must be, pass them to the client rather than through the environment, so that `AWS_SESSION_TOKEN` is not picked up.',
  },
  verify: {
    ja: 'その場所で`GetCallerIdentity`が想定したARNを返し、`AKIA`のキーで送るリクエストに`x-amz-security-token`がありません。',
    en: '`GetCallerIdentity` prints the ARN you expect there, and requests with an `AKIA` key carry no `x-amz-security-token`.',
  },
  why: {
    'long-term-key': {
      ja: '長期のキー（`AKIA`）に、セッショントークンが付いています。トークンは、別の認証情報のものです。',
      en: 'A long-term key (`AKIA`) goes with a session token: the token is that of other credentials.',
    },
    'set-in-code': {
      ja: '`{text}`で、キーだけを上書きしています。元からあるセッショントークンは残ります。',
      en: '`{text}` replaces the keys alone; a session token that was there stays.',
    },
    'in-function': {
      ja: '`{text}`はLambda関数の中であることを示しています。そこには実行ロールの`AWS_SESSION_TOKEN`が必ずあります。',
      en: '`{text}` shows that this ran in a Lambda function, where `AWS_SESSION_TOKEN` of the execution role is always set.',
    },
    'temporary-key': {
      ja: 'アクセスキーIDは`ASIA`で始まる一時的なもので、トークンが必要です。',
      en: 'The key ID starts with `ASIA`: temporary, and in need of its token.',
    },
  },
  // Asked only where a key and a token of two kinds meet.
  prior: 5,
  stop: 'signature',
  sources: [thread('cloudyr/aws.s3', 390), thread('s3tools/s3cmd', 297)],
  detect(facts, judge) {
    const signed = facts.auth('sigv4');
    const token = facts.requestHeader('x-amz-security-token') ?? facts.query('x-amz-security-token');
    if (signed?.value.accessKeyId?.startsWith('ASIA')) return judge.rulesOut('temporary-key', {}, signed);
    if (signed?.value.accessKeyId?.startsWith('AKIA') && token)
      return judge.supports('strong', 'long-term-key', {}, signed);
    if (signed || !facts.code('InvalidToken', 'InvalidClientTokenId', 'UnrecognizedClientException'))
      return [];
    const code = facts.says(SET_IN_CODE);
    if (!code || facts.says(TOKEN_NAMED)) return [];
    const place = facts.says(IN_FUNCTION);
    return [
      ...judge.supports('strong', 'set-in-code', { text: code.text }, code),
      ...(place ? judge.supports('moderate', 'in-function', { text: place.text }, place) : []),
    ];
  },
});
