import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'resource-id-not-here',
  explains: [
    'InvalidAMIID.NotFound',
    'InvalidGroup.NotFound',
    'InvalidInstanceID.NotFound',
    'InvalidKeyPair.NotFound',
    'InvalidSubnetID.NotFound',
    'InvalidVpcID.NotFound',
  ],
  title: {
    ja: 'そのリージョンとアカウントに、このIDのEC2リソースがない',
    en: 'This Region and account have no EC2 resource of that id',
  },
  howToTell: {
    ja: 'メッセージのIDを`aws ec2 describe-…`で引いても、そのリージョンでは見つかりません。AMIとキーペアはリージョンごとに別です。',
    en: '`aws ec2 describe-…` does not find the id in this Region; AMIs and key pairs are separate in each Region.',
  },
  fix: {
    ja: 'IDのあるリージョンで呼ぶか、このリージョンのIDに直します。作成直後なら、少し待って再試行します。',
    en: 'Call the Region that has the id, or use an id of this Region; right after creation wait a little and retry.',
  },
  verify: { ja: '`describe`がリソースを返します。', en: '`describe` returns the resource.' },
  why: {
    named: { ja: '見つからないのは`{id}`です。', en: 'What was not found is `{id}`.' },
    usual: {
      ja: '`{code}`は、呼んだリージョンにないことを表します。',
      en: '`{code}`: it is not in the Region that was called.',
    },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
      title: 'Error codes for the Amazon EC2 API',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(facts, /'\[?(?<id>[\w.-]{3,120})\]?' do(?:es)? not exist/);
    if (named) return judge.supports('strong', 'named', { id: named.groups['id'] ?? '' }, named);
    const code = facts.all('error-code').find(({ value }) => value.code.endsWith('.NotFound'));
    return code ? judge.supports('moderate', 'usual', { code: code.value.code }, code) : [];
  },
});
