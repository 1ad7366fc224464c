import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'resource-still-in-use',
  explains: ['DependencyViolation'],
  title: {
    ja: '削除しようとしたリソースを、別のリソースがまだ使っている',
    en: 'Something still uses the resource that is to be deleted',
  },
  howToTell: {
    ja: 'ネットワークインターフェイスの一覧（`aws ec2 describe-network-interfaces --filters`）に、使っているものが出ます。LambdaやロードバランサーのENIがよく残ります。',
    en: '`aws ec2 describe-network-interfaces --filters` shows what uses it; interfaces of Lambda and load balancers often remain.',
  },
  fix: {
    ja: '使っているものを先に外すか削除します。LambdaのENIは、関数をVPCから外したあと、しばらくして消えます。',
    en: 'Detach or delete that first; interfaces of Lambda go some while after the function leaves the VPC.',
  },
  verify: { ja: '削除が成功します。', en: 'The deletion succeeds.' },
  why: {
    named: { ja: '`{message}`', en: '`{message}`' },
    usual: {
      ja: '`DependencyViolation`は、依存するものが残っていることを表します。',
      en: '`DependencyViolation`: something that depends on it is left.',
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
    const named = told(
      facts,
      /(?<message>resource \S{1,60} has a dependent object|has dependencies and cannot be deleted|has some mapped public address)/,
    );
    if (named) return judge.supports('strong', 'named', { message: named.groups['message'] ?? '' }, named);
    const said = ground(facts, 'DependencyViolation');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
