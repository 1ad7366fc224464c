import { defineCause } from '#core';

export const cause = defineCause({
  id: 'condition-header-not-met',
  explains: ['PreconditionFailed'],
  title: {
    ja: '`If-Match`に渡したETagが古い（読んだあとに別の処理が書き換えた）',
    en: 'The ETag in `If-Match` is an old one: something wrote the object after it was read',
  },
  howToTell: {
    ja: 'XMLの`<Condition>`が`If-Match`か`If-Unmodified-Since`（コピーなら`x-amz-copy-source-if-…`）です。`head-object`のETagが、送った値と違います。',
    en: '`<Condition>` names `If-Match` or `If-Unmodified-Since` (for a copy `x-amz-copy-source-if-…`), and `head-object` shows another ETag than the one sent.',
  },
  fix: {
    ja: '今のオブジェクトを読み直し、変更をその内容に重ねてから、新しいETagでもう一度書きます。条件を外して上書きすると、先に書いた側の変更が消えます。',
    en: 'Read the object again, apply your change to what is there now, and write with the new ETag. Writing without the condition would throw the other change away.',
  },
  verify: {
    ja: '書き込みが200を返し、応答のETagが送ったものと変わります。',
    en: 'The write answers 200 with an ETag other than the one sent.',
  },
  why: {
    named: {
      ja: '満たさなかった条件は`{condition}`です。',
      en: 'The condition that did not hold is `{condition}`.',
    },
    sent: {
      ja: '`{condition}`を送っています。',
      en: '`{condition}` is sent.',
    },
    said: {
      ja: '条件の少なくとも1つを満たさないと答えています。',
      en: 'The answer is that at least one condition did not hold.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api head-object --bucket {bucket} --key {key} --query "[ETag,LastModified]" --output text',
    powershell:
      'aws s3api head-object --bucket {bucket} --key {key} --query "[ETag,LastModified]" --output text',
    tells: {
      ja: '送った条件のETagや日時と比べます。',
      en: 'Compare it with the ETag or date that was sent.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html',
      title: 'Add preconditions to S3 operations with conditional requests',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const condition = facts.detail('Condition');
    if (condition)
      return MATCH.test(condition.value.value)
        ? judge.supports('strong', 'named', { condition: condition.value.value }, condition)
        : [];
    const header = facts.all('request-header').find(({ value }) => MATCH.test(value.name));
    const option = header ? undefined : facts.says(/--(?:copy-source-)?if-match\b|\bIfMatch\b/);
    const name = header?.value.name ?? option?.text;
    const at = header ?? option;
    if (at && name) return judge.supports('strong', 'sent', { condition: name }, at);
    const said = facts.code('PreconditionFailed');
    return said ? judge.supports('weak', 'said', {}, said) : [];
  },
});

/** Conditions on the object being what it was. */
const MATCH = /^(?:x-amz-copy-source-)?(?:If-Match|If-Unmodified-Since)$/i;
