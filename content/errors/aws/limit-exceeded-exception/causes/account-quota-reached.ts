import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'account-quota-reached',
  explains: ['LimitExceededException'],
  title: {
    ja: 'アカウントかリージョンの、リソース数の上限に達している',
    en: 'A quota on the number of resources in the account or Region is reached',
  },
  howToTell: {
    ja: '`Create`や`Attach`などの操作で必ず失敗し、待っても変わりません。Service Quotasの値と今ある数が等しいです。',
    en: 'A creating operation (`Create…`, `Attach…`) fails every time and waiting changes nothing; the value in Service Quotas equals the number there is.',
  },
  fix: {
    ja: '使っていないリソースを消すか、Service Quotasで引き上げを申請します。',
    en: 'Delete what is not used, or request an increase in Service Quotas.',
  },
  verify: { ja: '同じ作成が成功します。', en: 'The same creation succeeds.' },
  why: {
    'other-limit': {
      ja: '`{message}`は、リソースの数ではない上限のメッセージです。',
      en: '`{message}` speaks of a limit that is no number of resources.',
    },
    'says-so': {
      ja: '`{message}`は、数の上限に達したことを表します。',
      en: '`{message}`: a number has reached its limit.',
    },
    usual: {
      ja: '失敗したのは`{operation}`で、作るものの数に上限があります。',
      en: 'What failed is `{operation}`, and there is a limit on what it makes.',
    },
  },
  prior: 2,
  stop: 'operation',
  experiment: {
    sh: 'aws service-quotas list-service-quotas --service-code {service} --region {region} --query "Quotas[].[QuotaName,Value]"',
    powershell:
      'aws service-quotas list-service-quotas --service-code {service} --region {region} --query "Quotas[].[QuotaName,Value]"',
    tells: {
      ja: '作ろうとした種類の値が、今ある数と同じならこの原因です。',
      en: 'It is this cause when the value for that kind equals the number there are.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/eks-hybrid/pull/741',
      title: 'aws/eks-hybrid #741',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/44477',
      title: 'hashicorp/terraform-provider-aws #44477',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('LimitExceeded');
    if (!code) return [];
    const other = facts.message(
      /^(?<message>Limit Exceeded$|Rate exceeded|Attempt limit exceeded|Exceeded daily email limit)|simultaneously/i,
    );
    if (other)
      return judge.rulesOut('other-limit', { message: other.groups['message'] ?? other.text }, other);
    const says = told(
      facts,
      /(?<message>(?:Cannot exceed quota for|Maximum number of|limit of \d{1,7}|exceed(?:s|ed)? the (?:maximum|limit|quota)|reached the (?:maximum|limit))[^\n"]{0,80})/i,
    );
    const operation = facts.one('operation');
    return [
      ...(says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : []),
      ...(operation && /^(?:Create|Put|Add|Attach|Request|Register|Allocate|Start)/.test(operation.value)
        ? judge.supports('moderate', 'usual', { operation: operation.value }, operation)
        : []),
    ];
  },
});
