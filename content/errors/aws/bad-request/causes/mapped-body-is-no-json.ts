import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'mapped-body-is-no-json',
  explains: ['BadRequest', 'InvalidRequestContentException'],
  title: {
    ja: 'マッピングテンプレートが作った本文が、JSONになっていない',
    en: 'What the mapping template made of the body is no JSON',
  },
  howToTell: {
    ja: 'メッセージが`Could not parse request body into json`で、示された行と列は、送った本文ではなくテンプレートの出力のものです。',
    en: 'The message is `Could not parse request body into json`, and the line and column it names are those of the template’s output, not of what was sent.',
  },
  fix: {
    ja: '値は`$input.json(…)`で渡します。文字列に埋め込むなら`$util.escapeJavaScript(…)`で包みます。カンマの付け忘れも確かめます。',
    en: 'Pass values with `$input.json(…)`; wrap what goes into a string in `$util.escapeJavaScript(…)`; look for a missing comma too.',
  },
  verify: {
    ja: '改行や引用符を含む値でも、同じ呼び出しが関数に届きます。',
    en: 'Values with line breaks and quotes reach the function too.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、統合へ渡す本文がJSONとして読めないことを表します。',
      en: '`{message}`: what goes to the integration cannot be read as JSON.',
    },
    'control-character': {
      ja: '改行などの制御文字が、エスケープされずに入っています。',
      en: 'A control character, such as a line break, stands in it unescaped.',
    },
  },
  prior: 1,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/serverless/serverless/issues/2270',
      title: 'serverless/serverless #2270',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/podaac/hydrocron/issues/64',
      title: 'podaac/hydrocron #64',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless-operations/serverless-step-functions/issues/140',
      title: 'serverless-operations/serverless-step-functions #140',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    // A call of Lambda itself that fails so shows the payload that was written, and no template's.
    if (facts.one('operation')) return [];
    const says = told(facts, /(?<message>Could not parse request body into json)/i);
    if (!says) return [];
    const control = told(facts, /Illegal unquoted character|CTRL-CHAR/);
    return [
      ...judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says),
      ...(control ? judge.supports('moderate', 'control-character', {}, control) : []),
    ];
  },
});
