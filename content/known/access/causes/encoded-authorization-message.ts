import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'encoded-authorization-message',
  explains: DENIED,
  title: {
    ja: '拒否の理由が、暗号化された承認メッセージの中にある（どのポリシーかはまだ分からない）',
    en: 'The reason is inside the encoded authorization message (which policy is not yet known)',
  },
  howToTell: {
    ja: 'メッセージに`Encoded authorization failure message:`があり、その後に長い文字列が続きます。',
    en: 'The message ends in `Encoded authorization failure message:` and a long string.',
  },
  fix: {
    ja: '`sts:DecodeAuthorizationMessage`のある認証情報で復号し、`action`、`resource`、`explicitDeny`、`matchedStatements`を見て、足りない許可かDenyを直します。',
    en: 'Decode it with credentials that have `sts:DecodeAuthorizationMessage`, read `action`, `resource`, `explicitDeny` and `matchedStatements`, then add the permission or mend the Deny.',
  },
  verify: {
    ja: '復号した結果をここに貼ると、アクションとリソースが示されます。',
    en: 'Paste the decoded text here: action and resource are then named.',
  },
  why: {
    whole: {
      ja: '暗号化されたメッセージが最後までそろっています。復号すれば、拒否したアクションと条件が分かります。',
      en: 'The encoded message is complete; decoding it shows the action and the conditions that were judged.',
    },
    cut: {
      ja: '暗号化されたメッセージが途中で切れているようです。端末の折り返しや省略のない、元の全文が要ります。',
      en: 'The encoded message seems to be cut off; the full text without wraps or ellipsis is needed.',
    },
  },
  prior: 4,
  experiment: {
    sh: 'aws sts decode-authorization-message --encoded-message ENCODED_MESSAGE --query DecodedMessage --output text',
    powershell:
      'aws sts decode-authorization-message --encoded-message ENCODED_MESSAGE --query DecodedMessage --output text',
    tells: {
      ja: '`explicitDeny`が`true`なら`matchedStatements`のDeny、`false`なら`action`と`resource`への許可不足です。',
      en: '`explicitDeny` `true`: the Deny in `matchedStatements`. `false`: `action` on `resource` is simply not allowed.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
      title: 'DecodeAuthorizationMessage',
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
    const encoded = facts.one('encoded-message');
    if (!encoded) return [];
    // Where the message names action and policy beside the blob, nothing is left to find out.
    const strength = refusal(facts) ? 'weak' : 'moderate';
    return judge.supports(strength, encoded.value.isWhole ? 'whole' : 'cut', {}, encoded);
  },
});
