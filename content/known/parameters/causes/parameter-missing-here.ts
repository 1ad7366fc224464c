import { defineCause } from '#core';
import { ground } from '../../words.ts';

export const cause = defineCause({
  id: 'parameter-missing-here',
  explains: ['ParameterNotFound'],
  title: {
    ja: 'そのリージョンとアカウントに、この名前のパラメーターがない',
    en: 'This Region and account have no parameter of that name',
  },
  howToTell: {
    ja: '`aws ssm describe-parameters`に名前がありません。先頭の`/`の有無、環境名、リージョンが違うことが多いです。',
    en: '`aws ssm describe-parameters` does not list it: often the leading `/`, the environment in the name or the Region differs.',
  },
  fix: {
    ja: '名前を一字一句合わせ、パラメーターのあるリージョンで呼びます。',
    en: 'Make the name equal letter by letter and call the Region that has it.',
  },
  verify: { ja: '`get-parameter`が値を返します。', en: '`get-parameter` returns the value.' },
  why: {
    usual: {
      ja: 'SSMは、パラメーターがないと答えています。',
      en: 'Systems Manager says that the parameter is not there.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws ssm describe-parameters --region {region} --query "Parameters[].Name"',
    powershell: 'aws ssm describe-parameters --region {region} --query "Parameters[].Name"',
    tells: {
      ja: '名前が一字一句同じで出なければこの原因です。',
      en: 'It is this cause when the name does not show letter by letter.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html',
      title: 'GetParameter - AWS Systems Manager',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = ground(facts, 'ParameterNotFound');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
