import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'parameter-arn-path',
  explains: DENIED,
  title: {
    ja: 'Parameter StoreのポリシーのARNが、名前の階層や先頭のスラッシュと合っていない',
    en: 'The policy’s ARN does not fit the parameter’s hierarchy or its leading slash',
  },
  howToTell: {
    ja: 'アクションが`ssm:GetParameter…`で、`/app/db`というパラメーターのARNは`parameter/app/db`です（スラッシュは1つです）。`GetParametersByPath`は階層そのものへの許可を求めます。',
    en: 'The action is `ssm:GetParameter…`; the ARN of the parameter `/app/db` is `parameter/app/db` with one slash. `GetParametersByPath` asks for the path itself.',
  },
  fix: {
    ja: 'メッセージのARNをそのまま`Resource`にし、呼び出すAPI（`GetParameter`、`GetParameters`、`GetParametersByPath`）ごとに許可します。SecureStringなら`kms:Decrypt`も許可します。',
    en: 'Use the ARN of the message as `Resource` and allow each API that is called (`GetParameter`, `GetParameters`, `GetParametersByPath`); for a SecureString allow `kms:Decrypt` too.',
  },
  verify: { ja: '同じパラメーターを読めます。', en: 'The parameter can be read.' },
  why: {
    ssm: {
      ja: '拒否されたのは`{action}`で、対象は`{resource}`です。',
      en: 'What was refused is `{action}` on `{resource}`.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-retrieval-authorization.html',
      title: 'How Parameter Store authorizes parameter retrieval',
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
    const refused = refusal(facts, 'ssm');
    if (!refused || !/^ssm:GetParameter/.test(refused.action) || refused.value.mode === 'explicit') return [];
    return judge.supports(
      'moderate',
      'ssm',
      { action: refused.action, resource: refused.resource || '*' },
      refused,
    );
  },
});
