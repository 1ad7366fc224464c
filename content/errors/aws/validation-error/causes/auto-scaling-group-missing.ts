import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'auto-scaling-group-missing',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: 'そのリージョンに、この名前のAuto Scalingグループか起動設定がない',
    en: 'This Region has no Auto Scaling group or launch configuration of that name',
  },
  howToTell: {
    ja: 'サービスがAuto Scalingで、メッセージに`not found`があります。`- null`は名前が届いていないことを表します。',
    en: 'The service is Auto Scaling and the message says `not found`; `- null` means that no name arrived.',
  },
  fix: {
    ja: 'リージョンと名前を確かめます。作り直されて名前の末尾が変わったグループは、タグで探します。',
    en: 'Check Region and name; a group that was made anew with another ending is found by its tags.',
  },
  verify: {
    ja: '`describe-auto-scaling-groups`がそのグループを返します。',
    en: '`describe-auto-scaling-groups` returns the group.',
  },
  why: {
    named: { ja: '見つからないのは`{name}`です。', en: 'What was not found is `{name}`.' },
    null: { ja: '名前が空のまま届いています。', en: 'The name arrived empty.' },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-go/issues/1151',
      title: 'aws/aws-sdk-go #1151',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/cloud-custodian/cloud-custodian/issues/380',
      title: 'cloud-custodian/cloud-custodian #380',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?:AutoScalingGroup|Launch configuration)(?: name)? not found - (?:AutoScaling Group )?(?<name>[\w./:-]{1,255})/,
    );
    if (!says) return [];
    const { name = '' } = says.groups;
    return name === 'null'
      ? judge.supports('strong', 'null', {}, says)
      : judge.supports('strong', 'named', { name }, says);
  },
});
