import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'data-access-policy-missing',
  explains: ['security_exception'],
  title: {
    ja: 'OpenSearch Serverlessのデータアクセスポリシーに、呼び出し元が含まれていない',
    en: 'No data access policy of the OpenSearch Serverless collection names the caller',
  },
  howToTell: {
    ja: '`aws opensearchserverless list-access-policies`のポリシーの`Principal`に、`aws sts get-caller-identity`のロールがありません。',
    en: 'The role that `aws sts get-caller-identity` shows is in no `Principal` of the policies of `aws opensearchserverless list-access-policies`.',
  },
  fix: {
    ja: 'コレクションとインデックスへの権限と、呼び出し元のロールを、データアクセスポリシーに加えます。IAMの`aoss:APIAccessAll`も必要です。作った直後は反映まで待ちます。',
    en: 'Add the caller’s role, with the permissions on collection and index, to a data access policy; IAM’s `aoss:APIAccessAll` is needed too. A new policy takes a while to come into effect.',
  },
  verify: { ja: '同じ呼び出しが200を返します。', en: 'The same call answers 200.' },
  why: {
    'says-so': {
      ja: '`{message}`は、OpenSearch Serverlessがデータアクセスポリシーで拒否したときの文言です。',
      en: '`{message}` is what OpenSearch Serverless says when no data access policy admits the caller.',
    },
  },
  prior: 5,
  stop: 'policy',
  experiment: {
    sh: 'aws opensearchserverless list-access-policies --type data --region {region}',
    powershell: 'aws opensearchserverless list-access-policies --type data --region {region}',
    tells: {
      ja: '一覧のポリシーを`get-access-policy`で見て、呼び出し元のロールがなければこの原因です。',
      en: 'It is this cause when `get-access-policy` shows the caller’s role in none of those listed.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html',
      title: 'Data access control for Amazon OpenSearch Serverless',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/generative-ai-cdk-constructs/issues/322',
      title: 'awslabs/generative-ai-cdk-constructs #322',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /User does not have permissions for the requested resource/);
    return says
      ? judge.supports(
          'strong',
          'says-so',
          { message: 'User does not have permissions for the requested resource' },
          says,
        )
      : [];
  },
});
