import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'payload-not-json',
  explains: ['InvalidRequestContentException'],
  title: {
    ja: '呼び出しのペイロードがJSONでない（AWS CLI v2ではbase64として読まれる）',
    en: 'The payload is no JSON (AWS CLI v2 takes it for base64)',
  },
  howToTell: {
    ja: 'AWS CLI v2で`--payload`に生のJSONを渡し、`--cli-binary-format raw-in-base64-out`がありません。またはシェルが引用符を取り除いています。',
    en: '`--payload` was given plain JSON to AWS CLI v2 without `--cli-binary-format raw-in-base64-out`, or the shell took the quotes away.',
  },
  fix: {
    ja: '`--cli-binary-format raw-in-base64-out`を付けるか、`fileb://`でファイルを渡します。',
    en: 'Add `--cli-binary-format raw-in-base64-out`, or pass a file with `fileb://`.',
  },
  verify: {
    ja: '関数が呼ばれ、`StatusCode`が200になります。',
    en: 'The function is called and `StatusCode` is 200.',
  },
  why: {
    'says-so': {
      ja: 'LambdaがペイロードをJSONとして読めないと答えています。',
      en: 'Lambda says that it cannot read the payload as JSON.',
    },
    'cli-payload': {
      ja: 'コマンドに`--payload`があり、`--cli-binary-format`がありません。',
      en: 'The command has `--payload` and no `--cli-binary-format`.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
      title: 'Invoke - AWS Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says =
      told(
        facts,
        /Could not parse (?:request body|payload) into json|Unrecognized token|Unexpected character|Invalid base64/i,
      ) ?? ground(facts, 'InvalidRequestContent');
    const payload = facts.says(/--payload[= ][^\n]{1,200}/);
    const format = facts.says(/--cli-binary-format/);
    return [
      ...(says ? judge.supports('moderate', 'says-so', {}, says) : []),
      ...(payload && !format ? judge.supports('strong', 'cli-payload', {}, payload) : []),
    ];
  },
});
