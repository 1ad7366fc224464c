import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'tagging-permission-missing',
  explains: DENIED,
  title: { ja: '作成時にタグを付ける許可がない', en: 'Tags are set on creation, but tagging is not allowed' },
  howToTell: {
    ja: 'アクションが`ec2:CreateTags`や`…:TagResource`で、タグを付けなければ作成できます。',
    en: 'The action is `ec2:CreateTags` or `…:TagResource`; without tags the creation works.',
  },
  fix: {
    ja: '作成する操作に加えて、タグ付けのアクションを許可します（EC2なら`ec2:CreateAction`で絞れます）。Terraformの`default_tags`やCloudFormationのスタックタグも、自動でタグを付けます。',
    en: 'Allow the tagging action besides the creation (on EC2 limited by `ec2:CreateAction`). Terraform’s `default_tags` and stack tags of CloudFormation set tags by themselves.',
  },
  verify: { ja: 'タグ付きの作成が通ります。', en: 'Creation with tags succeeds.' },
  why: {
    tag: {
      ja: '拒否されたのは、タグを付ける`{action}`です。',
      en: 'What was refused is `{action}`, which sets tags.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html',
      title: 'Grant permission to tag Amazon EC2 resources during creation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts);
    const isTagging =
      /:(?:CreateTags|TagResources?|AddTags\w{0,40}|Tag(?:Role|User|Policy|InstanceProfile|Queue|LogGroup|Stream)|CreateOrUpdateTags)$/;
    return refused && isTagging.test(refused.action) && refused.value.mode !== 'explicit'
      ? judge.supports('strong', 'tag', { action: refused.action }, refused)
      : [];
  },
});
