import { defineCause } from '#core';

export const cause = defineCause({
  id: 'location-constraint-mismatch',
  explains: ['IllegalLocationConstraintException', 'InvalidLocationConstraint'],
  title: {
    ja: 'CreateBucketの`LocationConstraint`が、呼び出したリージョンと合わない',
    en: '`LocationConstraint` of CreateBucket does not fit the Region that was called',
  },
  howToTell: {
    ja: 'メッセージの`location constraint`の前が`unspecified`なら指定がなく、リージョン名ならエンドポイントと違います。',
    en: 'Before `location constraint` the message says `unspecified`, so it is missing; or a Region other than the endpoint’s.',
  },
  fix: {
    ja: '`us-east-1`以外では`--create-bucket-configuration LocationConstraint=リージョン`を、クライアントと同じリージョンで渡します。`us-east-1`では渡しません。',
    en: 'Outside `us-east-1` pass `--create-bucket-configuration LocationConstraint=REGION`, the client’s own; in `us-east-1` pass none.',
  },
  verify: { ja: 'バケットが作られます。', en: 'The bucket is created.' },
  why: {
    unspecified: {
      ja: '`LocationConstraint`がありません。`us-east-1`以外では必要です。',
      en: 'There is no `LocationConstraint`; outside `us-east-1` it is needed.',
    },
    other: {
      ja: '`LocationConstraint`は`{region}`で、呼び出したエンドポイントのリージョンと違います。',
      en: '`LocationConstraint` is `{region}`, not the Region of the endpoint that was called.',
    },
    invalid: {
      ja: '`LocationConstraint`の値が受け付けられていません（`us-east-1`は書きません）。',
      en: 'The value of `LocationConstraint` is not accepted (`us-east-1` is not written).',
    },
    code: {
      ja: '`LocationConstraint`とエンドポイントが合わないという意味のコードです。',
      en: 'The code says that `LocationConstraint` and endpoint do not fit.',
    },
  },
  prior: 4,
  experiment: {
    sh: 'aws configure get region',
    powershell: 'aws configure get region',
    tells: {
      ja: '出たリージョンと`LocationConstraint`を比べます。',
      en: 'Compare it with `LocationConstraint`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
      title: 'CreateBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^The (?<region>[A-Za-z0-9-]{1,40}) location constraint is incompatible/);
    if (said) {
      const region = said.groups['region'] ?? '';
      return region === 'unspecified'
        ? judge.supports('strong', 'unspecified', {}, said)
        : judge.supports('strong', 'other', { region }, said);
    }
    const invalid =
      facts.message(/^The specified location-constraint is not valid/) ??
      facts.code('InvalidLocationConstraint');
    if (invalid) return judge.supports('strong', 'invalid', {}, invalid);
    const code = facts.code('IllegalLocationConstraintException');
    return code ? judge.supports('moderate', 'code', {}, code) : [];
  },
});
