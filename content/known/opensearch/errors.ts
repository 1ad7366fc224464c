import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const handling = 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html';

/** OpenSearch’s own errors, under the name that its `type` gives them. */
export const errors = defineKnownErrors([
  {
    code: 'cluster_block_exception',
    statuses: [403, 429],
    messages: [sure(/\bblocked by: \[FORBIDDEN\//, 'es')],
    source: handling,
  },
]);
