import { defineCause } from '#core';
import { ground } from '../../words.ts';

export const cause = defineCause({
  id: 'service-quota-exceeded',
  explains: ['ServiceQuotaExceededException'],
  title: {
    ja: 'サービスの上限（数か大きさ）に達している',
    en: 'A quota of the service, in number or size, is reached',
  },
  howToTell: {
    ja: 'メッセージか応答の`quotaCode`、`resourceType`が、上限の種類を挙げています。',
    en: 'The message, or `quotaCode` and `resourceType` in the answer, names the quota.',
  },
  fix: {
    ja: '使っていないものを消すか、Service Quotasで引き上げを申請します。',
    en: 'Delete what is not used, or request an increase in Service Quotas.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    usual: {
      ja: '`ServiceQuotaExceeded`は、上限に達したことを表します。',
      en: '`ServiceQuotaExceeded`: a quota is reached.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = ground(facts, 'ServiceQuotaExceeded');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
