import { defineCause } from '#core';

export const cause = defineCause({
  id: 's3-post-policy-failed',
  explains: ['AccessDenied'],
  title: {
    ja: 'フォームのPOSTの内容が、POSTポリシーの条件を満たしていない',
    en: 'The form of a POST upload does not meet the conditions of its POST policy',
  },
  howToTell: {
    ja: 'メッセージの`Policy Condition failed:`の後に、満たしていない条件があります。期限切れなら`Policy expired`です。',
    en: 'Behind `Policy Condition failed:` the message shows the condition; past its time it says `Policy expired`.',
  },
  fix: {
    ja: 'フォームのフィールド（`key`、`acl`、`Content-Type`、`x-amz-…`）をポリシーの`conditions`とそろえます。ポリシーにないフィールドを送らず、`file`を最後に置きます。',
    en: 'Match the form’s fields (`key`, `acl`, `Content-Type`, `x-amz-…`) with `conditions`; send no field the policy does not know, and put `file` last.',
  },
  verify: { ja: 'POSTが204か201を返します。', en: 'The POST answers 204 or 201.' },
  why: {
    said: { ja: 'POSTポリシーに合わないと書かれています。', en: 'It says that the POST policy is not met.' },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/sigv4-HTTPPOSTConstructPolicy.html',
      title: 'POST Policy',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Invalid according to Policy: /);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
