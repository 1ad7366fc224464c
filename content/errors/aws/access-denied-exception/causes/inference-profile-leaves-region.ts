import { defineCause } from '#core';

/** The model that a profile went on to; a Region for a geography's profile, none for a global one. */
const MODEL = /^arn:aws[a-z-]{0,7}:bedrock:([a-z0-9-]{0,20})::foundation-model\//;
/** A profile by its id or its ARN, wherever the paste names one. */
const PROFILE =
  /(?<profile>\b(?:us|eu|apac|jp|au|ca|us-gov|global)\.[a-z0-9]{2,20}\.[a-z0-9][\w.:-]{2,80}|\binference-profile\/[\w.:-]{3,90})/;

export const cause = defineCause({
  id: 'inference-profile-leaves-region',
  explains: ['AccessDeniedException', 'AccessDenied'],
  title: {
    ja: 'Bedrockの推論プロファイルの行き先のリージョンを、IAMかSCPが許していない',
    en: 'IAM or an SCP does not allow the Region that a Bedrock inference profile went on to',
  },
  howToTell: {
    ja: '`on resource:`が`foundation-model`のARNで、呼んだ覚えのないリージョンか、リージョンのない`arn:aws:bedrock:::`です。通る呼び出しと落ちる呼び出しが混ざります。',
    en: 'After `on resource:` stands the ARN of a `foundation-model`, in a Region you did not call or, as `arn:aws:bedrock:::`, in none. Some calls pass and some fail.',
  },
  fix: {
    ja: 'IAMポリシーでは、プロファイルと、行き先すべてのリージョンの`foundation-model`を許可します。SCPが止めているなら、行き先のリージョンでのBedrockの推論だけを例外にしてもらうか、行き先が許可済みの範囲を出ないプロファイルに替えます。',
    en: 'Allow the profile and the `foundation-model` in every Region that it may go to. Where an SCP refuses, have it except Bedrock inference in those Regions, or use a profile whose Regions are allowed.',
  },
  verify: {
    ja: '同じ呼び出しを続けて送り、どれも通ります。',
    en: 'The same call, sent many times over, passes each time.',
  },
  why: {
    global: {
      ja: 'リソースのARNにリージョンがありません。`global.`のプロファイルが使う、グローバルのモデルです。',
      en: 'The resource’s ARN has no Region: it is the global model, which a `global.` profile uses.',
    },
    profile: {
      ja: '貼られたテキストに推論プロファイル`{profile}`があります。行き先のリージョンはBedrockが選びます。',
      en: 'The paste names the inference profile `{profile}`: it is Bedrock that chooses the Region.',
    },
    model: {
      ja: '拒否されたのはプロファイルではなく、`{region}`の`foundation-model`です。',
      en: 'What is refused is not the profile but the `foundation-model` in `{region}`.',
    },
    elsewhere: {
      ja: '呼んだのは`{called}`、拒否されたのは`{region}`のモデルです。',
      en: 'You called `{called}`, and the model refused is in `{region}`.',
    },
    scp: {
      ja: 'SCPが`{region}`のモデルを拒否しています。リージョンを絞るSCPは、推論プロファイルの行き先にも効きます。',
      en: 'An SCP refuses the model in `{region}`; one that limits Regions reaches where a profile goes.',
    },
  },
  prior: 4,
  stop: 'policy',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/geographic-cross-region-inference.html',
      title: 'Geographic cross-Region inference',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html',
      title: 'Global cross-Region inference',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-solutions/innovation-sandbox-on-aws/issues/74',
      title: 'aws-solutions/innovation-sandbox-on-aws #74',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/well-architected-iac-analyzer/issues/181',
      title: 'aws-samples/well-architected-iac-analyzer #181',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = facts.all('denial').find(({ value }) => MODEL.test(value.resource?.value ?? ''));
    const model = refused?.value.resource;
    const region = MODEL.exec(model?.value ?? '')?.[1];
    if (!refused || !model || region === undefined) return [];
    if (region === '') return judge.supports('strong', 'global', {}, model);
    const profile = facts.says(PROFILE);
    if (profile)
      return [
        ...judge.supports('strong', 'profile', { profile: profile.groups['profile'] ?? '' }, profile),
        ...judge.supports('strong', 'model', { region }, model),
      ];
    const called = facts.endpoint()?.value.region;
    if (called && called !== region) return judge.supports('strong', 'elsewhere', { called, region }, model);
    return refused.value.policyType === 'scp' ? judge.supports('moderate', 'scp', { region }, model) : [];
  },
});
