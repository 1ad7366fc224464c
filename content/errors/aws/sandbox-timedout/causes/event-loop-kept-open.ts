import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'event-loop-kept-open',
  explains: ['Sandbox.Timedout'],
  title: {
    ja: '応答は返したのに、開いたままの接続がNode.jsのイベントループを終わらせない',
    en: 'The answer was given, but an open connection keeps Node.js’s event loop running',
  },
  howToTell: {
    ja: '結果のログは出ているのに時間切れになります。ハンドラーがコールバック形式で、ハンドラーの外にデータベースの接続があります。',
    en: 'The result is in the log and the call still times out; the handler takes a callback, and a database connection lives outside it.',
  },
  fix: {
    ja: 'ハンドラーを`async`にして値を返します。コールバックのままなら`context.callbackWaitsForEmptyEventLoop = false`を入れます。',
    en: 'Make the handler `async` and return its value; while it keeps the callback, set `context.callbackWaitsForEmptyEventLoop = false`.',
  },
  verify: { ja: '結果のログの直後に`END`が出ます。', en: '`END` follows the result in the log at once.' },
  why: {
    mentioned: {
      ja: '`{found}`は、接続を開いたままにするコードの目印です。',
      en: '`{found}` is the mark of code that keeps a connection open.',
    },
  },
  prior: -1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/jeremydaly/lambda-api/issues/51',
      title: 'jeremydaly/lambda-api #51',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/apollographql/apollo-server/issues/398',
      title: 'apollographql/apollo-server #398',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-lambda-nodejs-runtime-interface-client/issues/137',
      title: 'aws/aws-lambda-nodejs-runtime-interface-client #137',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const timedOut = told(facts, /Task timed out after \d{1,4}(?:\.\d{1,3})? seconds|Sandbox\.Timedout/);
    const found = facts.says(
      /(?<found>\b(?:callbackWaitsForEmptyEventLoop|mongoose\.connect|createPool|createConnection|new Sequelize|knex\())/,
    );
    const callback = facts.says(/(?<found>\bcallback\(null, |\(event, context, (?:callback|cb)\))/);
    const at = found ?? callback;
    if (!timedOut || !at) return [];
    return judge.supports(
      found && callback ? 'strong' : 'moderate',
      'mentioned',
      { found: at.groups['found'] ?? '' },
      at,
    );
  },
});
