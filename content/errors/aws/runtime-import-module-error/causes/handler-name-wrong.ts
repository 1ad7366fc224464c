import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'handler-name-wrong',
  explains: ['Runtime.HandlerNotFound', 'Runtime.ImportModuleError', 'Runtime.MalformedHandlerName'],
  title: {
    ja: '`Handler`の設定が、実際のファイル名か関数名と違う',
    en: '`Handler` does not name the file and function that are there',
  },
  howToTell: {
    ja: 'メッセージが`Handler`の値か、見つからない関数名を挙げています。',
    en: 'The message names the value of `Handler`, or the function that is missing.',
  },
  fix: {
    ja: '`Handler`を`ファイル名.関数名`に直し、ファイルをZIPの直下に置きます。',
    en: 'Set `Handler` to file name dot function name, with the file at the root of the ZIP.',
  },
  verify: {
    ja: '関数が起動し、ハンドラーが呼ばれます。',
    en: 'The function starts and the handler is called.',
  },
  why: {
    named: {
      ja: '見つからないハンドラーは`{handler}`です。',
      en: 'The handler that was not found is `{handler}`.',
    },
    perhaps: {
      ja: 'モジュールが見つからないのは、`Handler`のファイル名が違うときもあります。',
      en: 'A module is also not found when `Handler` names another file.',
    },
  },
  prior: 2,
  stop: 'operation',
  experiment: {
    sh: 'aws lambda get-function-configuration --function-name {functionName} --region {region} --query "[Handler,Runtime,PackageType]"',
    powershell:
      'aws lambda get-function-configuration --function-name {functionName} --region {region} --query "[Handler,Runtime,PackageType]"',
    tells: {
      ja: '出た`Handler`のファイルがZIPの直下になければこの原因です。',
      en: 'It is this cause when the file of this `Handler` is not at the root of the ZIP.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html',
      title: 'Troubleshoot deployment issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /(?:Handler ['"](?<handler>[\w.-]{1,80})['"] missing on module|(?<![\w./-])(?<js>[\w./-]{1,80}) is undefined or not exported|Bad handler ['"](?<bad>[\w./-]{1,80})['"]|Unable to import module ['"](?<module>lambda_function|index|handler|app|main)['"])/,
    );
    const itself = told(
      facts,
      /Unable to import module ['"](?<handler>[\w./-]{1,80})['"]: (?:No module named|Error: Cannot find module) ['"]\k<handler>['"]/,
    );
    // Required by nothing but the runtime: it is the handler's own file.
    const ownFile = told(
      facts,
      /Cannot find module ['"](?<handler>[\w./-]{1,80})['"](?:\s|\\n){1,8}Require stack:(?:\s|\\n|[-",]){1,12}\/var\/runtime\//,
    );
    if (ownFile)
      return judge.supports('strong', 'named', { handler: ownFile.groups['handler'] ?? '' }, ownFile);
    if (itself) return judge.supports('strong', 'named', { handler: itself.groups['handler'] ?? '' }, itself);
    if (!named) return [];
    const { handler, js, bad, module } = named.groups;
    return module
      ? judge.supports('weak', 'perhaps', {}, named)
      : judge.supports('strong', 'named', { handler: handler ?? js ?? bad ?? '' }, named);
  },
});
