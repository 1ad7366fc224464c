import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

const CDK =
  /(?:jsii\.errors\.JavaScriptError|at path \[[^\]\n]{1,200}\] in [\w@/.-]{1,100}|ValidationError: [^\n]{1,300}\n[^\n]{0,200}(?:aws-cdk-lib|jsii))/;
const LIBRARY =
  /(?:\b(?:pydantic|pydantic_core|jsonschema|marshmallow|mongoose|voluptuous|django)\b[\w.]{0,60}\bValidationError\b|\b\d{1,4} validation errors? for [\w[\]., ]{1,120})/;

export const cause = defineCause({
  id: 'validation-error-of-a-program',
  explains: ['ValidationError'],
  title: {
    ja: 'CDKかライブラリが自分で投げたもので、AWSには何も送られていない',
    en: 'CDK or a library threw it by itself, and nothing was sent to AWS',
  },
  howToTell: {
    ja: 'リクエストIDも操作名もなく、コンストラクトのパス（`at path […] in aws-cdk-lib…`）か、`… validation errors for`とモデル名があります。',
    en: 'There is neither a request id nor an operation, but the path of a construct (`at path […] in aws-cdk-lib…`) or `… validation errors for` and a model’s name.',
  },
  fix: {
    ja: 'CDKなら、パスの示すコンストラクトのプロパティを直します。pydanticなどなら、届いたデータとモデルのどちらが違うかを見ます。',
    en: 'With CDK, correct the properties of the construct at that path; with pydantic and the like, see whether the data or the model is wrong.',
  },
  verify: {
    ja: '`cdk synth`か、同じ入力でのその関数が終わりまで進みます。',
    en: '`cdk synth`, or the function with the same input, runs to its end.',
  },
  why: {
    cdk: {
      ja: 'CDKが合成の途中で投げています。AWSには届いていません。',
      en: 'CDK threw it while it built the template: AWS never saw it.',
    },
    library: {
      ja: 'Pythonなどのライブラリの検査です。AWSの応答ではありません。',
      en: 'It is a library’s own check, and no answer of AWS.',
    },
  },
  prior: 1,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/aws/aws-cdk/pull/32323',
      title: 'aws/aws-cdk #32323',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const cdk = told(facts, CDK);
    if (cdk) return judge.supports('strong', 'cdk', {}, cdk);
    const library = told(facts, LIBRARY);
    return library ? judge.supports('strong', 'library', {}, library) : [];
  },
});
