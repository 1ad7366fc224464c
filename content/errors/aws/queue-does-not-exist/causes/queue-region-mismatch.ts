import { defineCause } from '#core';
import { ground, told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'queue-region-mismatch',
  explains: ['QueueDoesNotExist'],
  title: {
    ja: 'クライアントのリージョンが、キューのURLのリージョンと違う',
    en: 'The client’s Region is not the one in the queue’s URL',
  },
  howToTell: {
    ja: 'デバッグログに出る送信先の`Host`が、キューのURLのホスト名と違います。リージョンを何も設定していない環境でよく起きます。',
    en: 'The `Host` in the debug log differs from the host in the queue’s URL, typically where no Region was set at all.',
  },
  fix: {
    ja: 'クライアントのリージョンを、URLと同じものに明示します。AWS CLIやSDKは、URLからリージョンを読み取るとは限りません。',
    en: 'Set the client’s Region to that of the URL explicitly. The CLI and SDKs need not take it from the URL.',
  },
  verify: {
    ja: '`--debug`の`Host`がURLと一致し、同じ呼び出しが成功します。',
    en: '`Host` in `--debug` equals that of the URL, and the same call succeeds.',
  },
  why: {
    differ: {
      ja: 'キューのURLは`{queue}`、クライアントは`{client}`です。',
      en: 'The queue’s URL says `{queue}`, the client `{client}`.',
    },
    same: {
      ja: 'URLとクライアントのリージョンは、どちらも`{queue}`です。',
      en: 'URL and client agree on `{queue}`.',
    },
    usual: {
      ja: 'リージョンの違いは、最も多い原因です。',
      en: 'Another Region is the usual reason.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws sqs list-queues --region {region} --query QueueUrls',
    powershell: 'aws sqs list-queues --region {region} --query QueueUrls',
    tells: {
      ja: 'キューのURLが一覧になく、URLにあるリージョンで実行すると現れれば、この原因です。',
      en: 'It is this cause when the URL is not listed here, and is when asked in the Region that the URL names.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/sqs-queuedoesnotexist-errors',
      title: 'How do I resolve the QueueDoesNotExist error when I make API calls to my Amazon SQS queue?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/AppliedTrust/traildash/issues/28',
      title: 'AppliedTrust/traildash #28',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const inUrl = told(facts, /\bsqs\.(?<queue>[a-z]{2}(?:-[a-z]{2,9}){1,2}-\d)\.amazonaws\.com/);
    const set = facts.says(
      /(?:--region[ =]|AWS_(?:DEFAULT_)?REGION[ =:]{1,3}|region(?:_name)?['"]?[=:] ?)['"]?(?<client>[a-z]{2}(?:-[a-z]{2,9}){1,2}-\d)\b/,
    );
    const queue = inUrl?.groups['queue'] ?? '';
    const client = set?.groups['client'] ?? '';
    if (inUrl && set)
      return queue === client
        ? judge.against('moderate', 'same', { queue }, inUrl, set)
        : judge.supports('strong', 'differ', { queue, client }, inUrl, set);
    if (told(facts, /or you do not have access to it/)) return [];
    const said = told(facts, /The specified queue does not exist/) ?? ground(facts, 'QueueDoesNotExist');
    return said ? judge.supports('weak', 'usual', {}, said) : [];
  },
});
