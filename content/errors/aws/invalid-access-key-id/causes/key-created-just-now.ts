import { defineCause } from '#core';
import { thread } from '../sources.ts';
import { unknownKey } from '../unknown.ts';

const CREATED =
  /\b(?:create-access-key|CreateAccessKey|create_access_key|createAccessKey|aws_iam_access_key)\b/;

export const cause = defineCause({
  id: 'key-created-just-now',
  explains: ['InvalidAccessKeyId', 'InvalidClientTokenId', 'UnrecognizedClientException'],
  title: {
    ja: '作ったばかりのアクセスキーが、まだ行き渡っていない',
    en: 'The access key was created seconds ago and is not known everywhere yet',
  },
  howToTell: {
    ja: 'キーを作った直後の呼び出しだけが失敗し、同じキーで10秒から20秒あとに呼ぶと成功します。',
    en: 'Only the calls right after `CreateAccessKey` fail; the same key works 10 to 20 seconds later.',
  },
  fix: {
    ja: '固定の待ち時間ではなく、間隔を延ばしながら再試行します。作ったキーをすぐに使う作りなら、キーの代わりにロールを引き受けます。',
    en: 'Retry with growing pauses rather than after one fixed sleep. A program that creates keys only to use them at once had better assume a role.',
  },
  verify: {
    ja: '何回目かの`aws sts get-caller-identity`で新しいユーザーのARNが返り、そのあとは失敗しません。',
    en: 'After some attempts `aws sts get-caller-identity` prints the new user’s ARN, and nothing fails from then on.',
  },
  why: {
    'created-nearby': {
      ja: '`{call}`が同じ記録にあります。作った直後のキーは、数秒から十数秒は認識されないことがあります。',
      en: '`{call}` stands in the same text. A key may stay unknown for some seconds after it was created.',
    },
    'temporary-key': {
      ja: '送られたキーは`ASIA`で始まる一時的なもので、`CreateAccessKey`で作ったキーではありません。',
      en: 'The key that was sent starts with `ASIA`: no key of `CreateAccessKey`.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    thread('aws/aws-sdk-js', 559),
    thread('hashicorp/vault', 687),
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html',
      title: 'Troubleshoot IAM',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const created = unknownKey(facts) && facts.says(CREATED);
    if (!created) return [];
    const key = facts.detail('AWSAccessKeyId');
    if (key?.value.value.startsWith('ASIA')) return judge.rulesOut('temporary-key', {}, key);
    return judge.supports('strong', 'created-nearby', { call: created.text }, created);
  },
});
