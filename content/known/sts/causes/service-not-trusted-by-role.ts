import { defineCause } from '#core';

export const cause = defineCause({
  id: 'service-not-trusted-by-role',
  explains: [
    'InvalidParameterValueException',
    'ValidationException',
    'ValidationError',
    'AccessDenied',
    'AccessDeniedException',
    'InvalidRequest',
  ],
  title: {
    ja: 'サービスに渡したロールの信頼ポリシーが、そのサービスを信頼していない',
    en: 'The role handed to a service does not trust that service',
  },
  howToTell: {
    ja: 'メッセージに`cannot be assumed`や`unable to assume the role`とあり、ロールの信頼ポリシーの`Service`にそのサービスがありません。',
    en: 'The message says `cannot be assumed` or `unable to assume the role`, and `Service` in the role’s trust policy lacks the service.',
  },
  fix: {
    ja: '信頼ポリシーの`Principal`に`"Service": "lambda.amazonaws.com"`のようなサービスプリンシパルを加えます。ロールを作った直後なら、数秒待って再試行します。',
    en: 'Add the service principal, such as `"Service": "lambda.amazonaws.com"`, to `Principal` in the trust policy; right after the role was created, try again some seconds later.',
  },
  verify: { ja: '同じ作成や更新の操作が通ります。', en: 'The same create or update call succeeds.' },
  why: {
    said: {
      ja: 'ロールをサービスが引き受けられないと書かれています。',
      en: 'It says that the service cannot assume the role.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    tells: {
      ja: '`Service`に呼び出すサービスがなければ、これが原因です。',
      en: 'The service is not in `Service`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
      title: 'AWS JSON policy elements: Principal',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
      title: 'Defining Lambda function permissions with an execution role',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /(?:cannot be assumed by |is invalid or cannot be assumed\b|(?:is |was )?unable to assume (?:the |provided )?(?:IAM )?role\b|(?:does|do) not have (?:permissions?|privileges) to assume the (?:associated )?role|not authorized to assume the provided role)/i,
    );
    // Lambda's own sentence has a cause beside its other errors.
    return said && !facts.message(/cannot be assumed by Lambda/)
      ? judge.supports('strong', 'said', {}, said)
      : [];
  },
});
