import { defineCause } from '#core';

export const cause = defineCause({
  id: 'object-exists-already',
  explains: ['PreconditionFailed'],
  title: {
    ja: '`If-None-Match: *`（なければ作る）で書いたキーに、もうオブジェクトがある',
    en: '`If-None-Match: *` asks to create, and the key has an object already',
  },
  howToTell: {
    ja: 'XMLの`<Condition>`が`If-None-Match`で、`head-object`が200を返します。',
    en: '`<Condition>` names `If-None-Match`, and `head-object` answers 200.',
  },
  fix: {
    ja: '条件どおりの答えなので、成功の一種として扱います。自分の再試行が先に書いた場合は、ETagを比べて同じ内容なら成功とみなします。',
    en: 'This is the answer the condition asked for; treat it as one. Where your own retry wrote the object first, compare the ETags and take the same content as success.',
  },
  verify: {
    ja: '同じ処理を2回走らせても、2回目は412を受け取って静かに終わります。',
    en: 'Run twice, the second run takes the 412 and ends quietly.',
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
  },
  prior: 3,
  experiment: {
    sh: 'aws s3api head-object --bucket {bucket} --key {key} --query "[ETag,LastModified]" --output text',
    powershell:
      'aws s3api head-object --bucket {bucket} --key {key} --query "[ETag,LastModified]" --output text',
    tells: {
      ja: 'オブジェクトがあれば、これが原因です。',
      en: 'An object is there: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
      title: 'How to prevent object overwrites with conditional writes',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const condition = facts.detail('Condition');
    if (condition)
      return /^If-None-Match$/i.test(condition.value.value)
        ? judge.supports('strong', 'named', { condition: condition.value.value }, condition)
        : [];
    if (!facts.code('PreconditionFailed')) return [];
    const header = facts.requestHeader('If-None-Match');
    if (header) return judge.supports('strong', 'sent', { condition: header.value.name }, header);
    const option = facts.says(/--if-none-match\b|\bIfNoneMatch\b/);
    return option ? judge.supports('strong', 'sent', { condition: option.text }, option) : [];
  },
});
