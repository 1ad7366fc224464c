import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'address-not-verified',
  explains: ['MessageRejected'],
  title: {
    ja: '送信元か、サンドボックスでは宛先も、検証済みのIDでない',
    en: 'The sender, or in the sandbox the recipient too, is not a verified identity',
  },
  howToTell: {
    ja: 'メッセージが検証されていないアドレスとリージョンを挙げています。',
    en: 'The message names the addresses that are not verified, and the Region.',
  },
  fix: {
    ja: 'そのリージョンでアドレスかドメインを検証します。サンドボックスを出るには、本番アクセスを申請します。',
    en: 'Verify address or domain in that Region; to leave the sandbox request production access.',
  },
  verify: { ja: '`send-email`が`MessageId`を返します。', en: '`send-email` returns a `MessageId`.' },
  why: {
    named: { ja: '検証されていないのは`{address}`です。', en: 'What is not verified is `{address}`.' },
    usual: {
      ja: 'SESは、IDが検証されていないと答えています。',
      en: 'SES says that an identity is not verified.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws sesv2 get-account --region {region} --query ProductionAccessEnabled',
    powershell: 'aws sesv2 get-account --region {region} --query ProductionAccessEnabled',
    tells: {
      ja: '`false`ならサンドボックスで、宛先も検証が要ります。`true`なら送信元を確かめます。',
      en: '`false` means the sandbox, where recipients must be verified too; with `true` look at the sender.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html',
      title: 'Request production access (Moving out of the Amazon SES sandbox)',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /identities failed the check in region [A-Z0-9-]{5,20}: (?<address>[^\s"',]{3,120})/i,
    );
    if (named) return judge.supports('strong', 'named', { address: named.groups['address'] ?? '' }, named);
    const usual = told(facts, /Email address (?:is )?not verified|Email address is not verified/i);
    return usual ? judge.supports('moderate', 'usual', {}, usual) : [];
  },
});
