import { defineCause } from '#core';
import { ec2Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'image-not-open-to-you',
  explains: ['AuthFailure'],
  title: {
    ja: '指定したAMIがもうないか、このアカウントに公開されていない',
    en: 'The AMI is gone, or not open to this account',
  },
  howToTell: {
    ja: 'メッセージが`Not authorized for images: [ami-…]`で、`aws ec2 describe-images --image-ids`が空の一覧を返します。認証情報は正しく、ほかのEC2の操作は成功します。',
    en: 'The message is `Not authorized for images: [ami-…]`, and `aws ec2 describe-images --image-ids` returns an empty list. The credentials are right; other EC2 operations succeed.',
  },
  fix: {
    ja: 'AMIのIDを固定せず、SSMのパブリックパラメーターか、所有者と名前での検索から取ります。別アカウントの自社AMIなら、所有者が起動の許可を付けます。',
    en: 'Don’t hard-code the ID: take it from an SSM public parameter, or search by owner and name. For an AMI of your own in another account, have its owner grant launch permission.',
  },
  verify: {
    ja: '`aws ec2 describe-images --image-ids`がそのAMIを返し、`aws ec2 run-instances --dry-run`が`DryRunOperation`と答えます。',
    en: '`aws ec2 describe-images --image-ids` returns the AMI, and `aws ec2 run-instances --dry-run` answers `DryRunOperation`.',
  },
  why: {
    'image-named': {
      ja: 'EC2は`{image}`の使用を認めていません。削除されたAMIにも、共有されていないAMIにも、同じ文で答えます。',
      en: 'EC2 does not let you use `{image}`; it says the same of an AMI that was removed and of one that is not shared with you.',
    },
    'credentials-refused': {
      ja: 'メッセージはAMIではなく、認証情報を指しています。',
      en: 'The message is about the credentials, not about an AMI.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    ec2Errors,
    thread('Orange-Cyberdefense/GOAD', 304),
    thread('agentsea/surfkit', 88),
    thread('DataBiosphere/toil', 3512),
    thread('joaquincasares/cassandralauncher', 18),
  ],
  detect(facts, judge) {
    const refused = facts.message(/AWS was not able to validate the provided access credentials/);
    if (refused) return judge.rulesOut('credentials-refused', {}, refused);
    const named = facts.message(/Not authorized for images?: ?\[?(?<image>ami-[0-9a-f]{6,20})/);
    return named
      ? judge.supports('strong', 'image-named', { image: named.groups['image'] ?? '' }, named)
      : [];
  },
});
