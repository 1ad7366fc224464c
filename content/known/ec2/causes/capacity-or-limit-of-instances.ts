import { defineCause } from '#core';

export const cause = defineCause({
  id: 'capacity-or-limit-of-instances',
  explains: ['InsufficientInstanceCapacity', 'InstanceLimitExceeded', 'VcpuLimitExceeded'],
  title: {
    ja: 'アベイラビリティーゾーンの空き、またはアカウントのvCPUの上限が足りない',
    en: 'The Availability Zone has no capacity left, or the account’s vCPU limit is too low',
  },
  howToTell: {
    ja: '`InsufficientInstanceCapacity`はAWS側の空き、`VcpuLimitExceeded`はアカウントの上限です。',
    en: '`InsufficientInstanceCapacity` is AWS’s own capacity, `VcpuLimitExceeded` the account’s limit.',
  },
  fix: {
    ja: '空きの不足なら、別のゾーンかインスタンスタイプにするか、時間を置きます。上限なら、Service Quotasで引き上げを申請します。',
    en: 'For capacity use another zone or instance type, or try later; for the limit request an increase in Service Quotas.',
  },
  verify: { ja: '起動が成功します。', en: 'The launch succeeds.' },
  why: {
    capacity: {
      ja: '`{code}`は、AWS側の空きがないことを表します。',
      en: '`{code}`: AWS has no capacity left there.',
    },
    limit: {
      ja: '`{code}`は、アカウントの上限に達したことを表します。',
      en: '`{code}`: the account has reached its limit.',
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
    const code =
      facts.code('InsufficientInstanceCapacity', 'InstanceLimitExceeded', 'VcpuLimitExceeded') ??
      facts.message(/sufficient \S{1,40} capacity in|more (?:instances|vCPU capacity)/);
    if (!code) return [];
    const name = facts.value('error-code')?.code ?? 'InsufficientInstanceCapacity';
    return judge.supports(
      'moderate',
      name.startsWith('Insufficient') ? 'capacity' : 'limit',
      { code: name },
      code,
    );
  },
});
