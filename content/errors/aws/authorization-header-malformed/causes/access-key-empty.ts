import { defineCause } from '#core';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'access-key-empty',
  explains: ['AuthorizationHeaderMalformed', 'AuthorizationQueryParametersError'],
  title: {
    ja: 'アクセスキーIDが空のまま署名されている',
    en: 'The request was signed with an empty access key ID',
  },
  howToTell: {
    ja: '`Credential=`のすぐ後ろが`/`です。メッセージは`a non-empty Access Key (AKID) must be provided in the credential`です。',
    en: '`Credential=` is followed by `/` at once. The message says `a non-empty Access Key (AKID) must be provided in the credential`.',
  },
  fix: {
    ja: '認証情報を読む変数名とプロファイル名を直します。環境変数が空文字のときは、未設定に戻します。EC2やECSのロールから取るなら、IMDSv2に対応した版を使い、取得が終わってから署名します。',
    en: 'Correct the names of the variables or profile the credentials are read from, and unset variables that are empty. With a role of EC2 or ECS use a version that speaks IMDSv2, and sign only once the credentials have arrived.',
  },
  verify: {
    ja: '`aws configure list`の`access_key`に値が表示され、送信する`Credential=`が20文字のIDで始まります。',
    en: '`aws configure list` shows a value for `access_key`, and the `Credential=` that is sent starts with 20 characters.',
  },
  why: {
    'akid-missing': {
      ja: 'S3は、`Credential`にアクセスキーIDがないと答えています。',
      en: 'S3 says that there is no access key ID in `Credential`.',
    },
    'credential-empty': {
      ja: 'リクエストの`Credential`が、アクセスキーIDなしで始まっています。',
      en: 'The request’s `Credential` starts without an access key ID.',
    },
    malformed: {
      ja: '`Credential`の形が崩れています。アクセスキーIDが空のときにもこうなります。',
      en: '`Credential` is malformed, as it is when the access key ID is empty.',
    },
  },
  prior: 1,
  stop: 'signature',
  experiment: {
    sh: 'aws configure list',
    powershell: 'aws configure list',
    tells: {
      ja: '`access_key`が`<not set>`なら、これが原因です。',
      en: 'If `access_key` is `<not set>`, this is the cause.',
    },
  },
  sources: [
    s3Errors,
    thread('s3fs-fuse/s3fs-fuse', 2612),
    thread('ex-aws/ex_aws', 987),
    thread('stefansundin/s3verify', 1),
  ],
  detect(facts, judge) {
    const said = facts.message(/a non-empty Access Key \(AKID\) must be provided/);
    const signed = facts.auth('sigv4');
    const isEmpty = signed?.value.date !== undefined && signed.value.accessKeyId === '';
    const malformed = facts.message(/the Credential is mal-formed/);
    return [
      ...(said ? judge.supports('strong', 'akid-missing', {}, said) : []),
      ...(signed && isEmpty ? judge.supports('strong', 'credential-empty', {}, signed) : []),
      ...(malformed && !signed ? judge.supports('weak', 'malformed', {}, malformed) : []),
    ];
  },
});
