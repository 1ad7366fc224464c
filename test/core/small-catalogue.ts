import {
  slugOf,
  type Catalogue,
  type CauseFacts,
  type ErrorFacts,
  type KnownError,
  type MessagePattern,
} from '#core';

/** What a test says of an error; the rest is filled in. */
export type SmallError = Pick<ErrorFacts, 'code'> &
  Partial<Pick<ErrorFacts, 'aliases' | 'messages' | 'causes' | 'related'>>;
/** What a test says of a cause. */
export type SmallCause = Pick<CauseFacts, 'id' | 'explains' | 'detect'> &
  Partial<Pick<CauseFacts, 'prior' | 'correct' | 'why' | 'experiment' | 'stop'>>;

const SOURCE = {
  url: 'https://example.com/',
  title: 'Example',
  kind: 'project',
  checked: '2026-11-23',
} as const;

/** @returns a catalogue of nothing but what a test is about. */
export function smallCatalogue(
  errors: readonly SmallError[],
  causes: readonly SmallCause[] = [],
  known: readonly KnownError[] = [],
): Catalogue {
  const home = slugOf(errors[0]?.code ?? 'None');
  return {
    errors: Object.fromEntries(errors.map((error) => [slugOf(error.code), fullError(error)])),
    causes: Object.fromEntries(causes.map((cause) => [cause.id, fullCause(cause)])),
    homes: Object.fromEntries(causes.map(({ id }) => [id, home])),
    known,
  };
}

export const knownError = (code: string, ...messages: readonly MessagePattern[]): KnownError => ({
  code,
  statuses: [403],
  messages,
  source: SOURCE.url,
});
export const sure = (pattern: RegExp, service?: string): MessagePattern => ({
  pattern,
  certainty: 'sure',
  service,
});
export const shared = (pattern: RegExp, service?: string): MessagePattern => ({
  pattern,
  certainty: 'shared',
  service,
});

const fullError = ({
  code,
  aliases = [],
  messages = [],
  causes = ['none'],
  related = [],
}: SmallError): ErrorFacts => ({
  code,
  aliases,
  messages,
  causes,
  related,
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: [],
  wire: [
    {
      services: [],
      protocol: 'rest-json',
      status: 403,
      reason: 'Forbidden',
      headers: [],
      body: '',
      source: SOURCE.url,
    },
  ],
  order: { ja: '', en: '' },
  sources: [SOURCE],
  updated: SOURCE.checked,
  checked: SOURCE.checked,
});

const fullCause = ({
  prior = 0,
  why = { said: { ja: '{what}と言う', en: 'It says {what}' } },
  correct,
  ...cause
}: SmallCause): CauseFacts => ({
  ...cause,
  prior,
  why,
  correct,
  title: { ja: `題 ${cause.id}`, en: `Title ${cause.id}` },
  howToTell: { ja: '見分け方', en: 'tell' },
  fix: { ja: '直し方', en: 'fix' },
  verify: { ja: '確認', en: 'verify' },
  sources: [SOURCE],
});
