import { defineCause } from '#core';
import { told } from '../../words.ts';

/** What documentation of emulators tells people to use. */
const DUMMY = /^(?:test|dummy|fake|local|foo|minio(?:admin)?)$/i;
const WRITTEN =
  /\b(?:AWS_ACCESS_KEY_ID|accessKeyId|aws_access_key_id)["']?\s{0,4}[:=]\s{0,4}["']?(?:test|dummy|fake|local|foo|x{1,8}|1)["']?(?=[\s,;]|$)/i;

export const cause = defineCause({
  id: 'emulator-credentials-sent-to-aws',
  explains: ['InvalidAccessKeyId', 'InvalidClientTokenId', 'UnrecognizedClientException', 'AuthFailure'],
  title: {
    ja: 'エミュレーター用の認証情報（`test`など）が、本物のAWSへ送られている',
    en: 'Credentials made for an emulator (`test`, `dummy` …) went to the real AWS',
  },
  howToTell: {
    ja: '認証情報はLocalStackなどのダミーなのに、応答のホストがAWSです。LocalStackは認証情報を確かめないので、このエラーを返しません。',
    en: 'The credentials are an emulator’s dummies, yet AWS answered. LocalStack does not check credentials and never gives this error by itself.',
  },
  fix: {
    ja: 'クライアントの接続先をエミュレーターに向けます: `--endpoint-url http://localhost:4566`、環境変数`AWS_ENDPOINT_URL`、SDKなら`endpoint`。Lambdaの中からは`localhost`ではなくコンテナから見えるホスト名を使います。',
    en: 'Point the client at the emulator: `--endpoint-url http://localhost:4566`, `AWS_ENDPOINT_URL`, or `endpoint` in the SDK. From within a Lambda function use the host name that its container sees, not `localhost`.',
  },
  verify: {
    ja: 'エミュレーターのログに同じリクエストが出ます。',
    en: 'The emulator’s log shows the request.',
  },
  why: {
    emulator: {
      ja: '貼られたテキストに、エミュレーターを使っていることが出ています。',
      en: 'The text shows that an emulator is in use.',
    },
    dummy: {
      ja: 'アクセスキーが本物の形（`AKIA`または`ASIA`で始まる20文字）ではありません。',
      en: 'The access key is a dummy, not 20 characters beginning with `AKIA` or `ASIA`.',
    },
  },
  prior: -3,
  stop: 'signature',
  experiment: {
    sh: 'env | grep -i AWS_ENDPOINT_URL; aws configure get endpoint_url',
    powershell: 'Get-ChildItem env:AWS_ENDPOINT_URL*; aws configure get endpoint_url',
    tells: {
      ja: 'どちらも空なら、リクエストは本物のAWSへ行きます。',
      en: 'Where both are empty, requests go to the real AWS.',
    },
  },
  sources: [
    {
      url: 'https://github.com/localstack/localstack/issues/5612',
      title: 'localstack/localstack #5612',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html',
      title: 'Service-specific endpoints',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const emulator =
      facts.speaker('localstack', 'minio') ??
      told(facts, /\b(?:localstack|awslocal|cdklocal|tflocal|moto_server|dynamodb-local)\b/i);
    const written = told(facts, WRITTEN);
    const credential = facts.auth('sigv4');
    const isDummy = DUMMY.test(credential?.value.accessKeyId ?? '');
    return [
      ...(emulator ? judge.supports('moderate', 'emulator', {}, emulator) : []),
      ...(written ? judge.supports('strong', 'dummy', {}, written) : []),
      ...(credential && isDummy ? judge.supports('strong', 'dummy', {}, credential) : []),
    ];
  },
});
