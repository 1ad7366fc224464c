import { sdkNames, type Facts, type SdkName, type Tool } from '#core';
import type { ReportMessages } from '#i18n/report';
import type { SdkNameReport } from './model.ts';
import type { Quoter } from './quotes.ts';
import { fill } from './rich-text.ts';

/** As AWS writes them; the AWS CLI is built on botocore. */
const NAMES: Partial<Record<Tool, string>> = {
  'javascript-3': 'JavaScript v3',
  'javascript-2': 'JavaScript v2',
  botocore: 'Python (boto3), AWS CLI',
  'java-2': 'Java 2.x',
  'go-2': 'Go v2',
  'go-1': 'Go v1',
  rust: 'Rust',
  net: '.NET',
  php: 'PHP',
  ruby: 'Ruby',
};

/** @returns what each SDK calls the error; nothing for an API of one's own, which no SDK of a service calls. */
export function sdkNamesOf(facts: Facts, words: ReportMessages, quoter: Quoter): readonly SdkNameReport[] {
  if (facts.endpoint()?.value.service === 'execute-api') return [];
  return sdkNames(facts).map((name) => worded(name, words, quoter));
}

function worded({ sdk, code, test, note }: SdkName, words: ReportMessages, quoter: Quoter): SdkNameReport {
  return {
    sdk: NAMES[sdk] ?? sdk,
    code: code === undefined ? undefined : quoter.short(code),
    test: quoter.short(test),
    note: note && fill(words.sdkNotes[note]),
  };
}
