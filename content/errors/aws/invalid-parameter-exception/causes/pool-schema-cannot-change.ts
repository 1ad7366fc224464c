import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'pool-schema-cannot-change',
  explains: ['InvalidParameterException'],
  title: {
    ja: '作成済みのユーザープールの標準属性を、デプロイが変えようとしている',
    en: 'The deployment changes standard attributes of a user pool that exists',
  },
  howToTell: {
    ja: 'CloudFormationやTerraformの更新が`Invalid AttributeDataType input, consider using the provided AttributeDataType enum`で失敗し、差分に`Schema`があります。',
    en: 'An update by CloudFormation or Terraform fails with `Invalid AttributeDataType input, consider using the provided AttributeDataType enum`, and the change set shows `Schema`.',
  },
  fix: {
    ja: '標準属性の必須と可変の設定は、プールの作成後に変えられません。テンプレートの`Schema`をデプロイ済みのプールと同じに戻します。変えたいなら、新しいプールへ移行します。',
    en: 'Which standard attributes are required or mutable is settled when the pool is made. Put `Schema` of the template back to what the pool has; to change it, migrate to a new pool.',
  },
  verify: {
    ja: '`Schema`に差分のない更新が成功します。',
    en: 'An update without a difference in `Schema` succeeds.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、データ型の誤りではなく、作成後の属性の変更を断る文です。',
      en: '`{message}` is not about data types: it refuses a change of attributes after creation.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html',
      title: 'CreateUserPool - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/issues/8585',
      title: 'aws/aws-cdk #8585',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-backend/issues/3299',
      title: 'aws-amplify/amplify-backend #3299',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/23181',
      title: 'hashicorp/terraform-provider-aws #23181',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Invalid AttributeDataType input|You can not change AttributeDataType or set developerOnlyAttribute)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
