import { defineCause } from '#core';
import { assumption } from '../assumption.ts';

const INVALID = /(?<arn>arn:(?:(?!arn:)[^\s"']){5,300}) is invalid/;

export const cause = defineCause({
  id: 'assume-role-arn-broken',
  explains: ['AccessDenied', 'AccessDeniedException', 'ValidationError', 'InvalidClientTokenId'],
  title: {
    ja: 'ロールARNが壊れている（アカウントIDが空、または変数が展開されていない）',
    en: 'The role ARN is broken: no account id, or a variable that was never filled in',
  },
  howToTell: {
    ja: 'メッセージのARNで、`:role/`の前に12桁の数字がありません。',
    en: 'In the ARN of the message there are no 12 digits before `:role/`.',
  },
  fix: {
    ja: 'アカウントIDを入れる環境変数や設定が空でないかを確かめ、`arn:aws:iam::111122223333:role/名前`の形で渡します。',
    en: 'See that the variable or setting for the account id is not empty, and pass `arn:aws:iam::111122223333:role/NAME`.',
  },
  verify: {
    ja: 'メッセージのARNに12桁のアカウントIDが入り、AssumeRoleが通ります。',
    en: 'The ARN holds a 12-digit account id, and AssumeRole succeeds.',
  },
  why: {
    'not-arn': {
      ja: '`{target}`は`arn:aws:iam::…`の形ではありません。先頭が欠けているか、名前だけを渡しています。',
      en: '`{target}` is not of the form `arn:aws:iam::…`: its beginning is missing, or it is a bare name.',
    },
    empty: {
      ja: '`{target}`にアカウントIDがありません。アカウントIDの変数が空だったときの形です。',
      en: '`{target}` has no account id, as when the variable for it was empty.',
    },
    digits: {
      ja: '`{target}`のアカウントIDが12桁ではありません。',
      en: 'The account id in `{target}` does not have 12 digits.',
    },
    placeholder: {
      ja: '`{target}`に、置き換えられていない部分が残っています。',
      en: '`{target}` still holds a part that was never replaced.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws sts get-caller-identity --query Account --output text',
    powershell: 'aws sts get-caller-identity --query Account --output text',
    tells: {
      ja: '出た12桁と、設定したロールARNのアカウントを比べます。',
      en: 'Compare these 12 digits with the account in the role ARN you configured.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
      title: 'AssumeRole',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
      title: 'Identify AWS resources with Amazon Resource Names (ARNs)',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts);
    const target = asked?.target ?? facts.message(INVALID)?.groups['arn'] ?? '';
    const where = asked ?? facts.message(INVALID);
    if (asked && /^(?:aws(?:-cn|-us-gov)?:|iam:|:|role\/|[\w+=,.@-]{1,64}$)/.test(target))
      return judge.supports('strong', 'not-arn', { target }, asked);
    const account = /^arn:[^:]{0,20}:iam:[^:]{0,30}:([^:]{0,60}):/.exec(target)?.[1];
    if (!where || account === undefined || asked?.value.policyType === 'trust') return [];
    if (account === '') return judge.supports('strong', 'empty', { target }, where);
    if (/[${}<%]|undefined|null|None|ACCOUNT/i.test(account))
      return judge.supports('strong', 'placeholder', { target }, where);
    // Pasters blank out accounts: letters and stars say nothing.
    return /^\d{1,11}$|^\d{13,20}$/.test(account) ? judge.supports('weak', 'digits', { target }, where) : [];
  },
});
