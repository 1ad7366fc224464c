import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const transactions =
  'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html';

export const errors = defineKnownErrors([
  {
    code: 'TransactionConflictException',
    statuses: [400],
    messages: [sure(/^Transaction is ongoing for the item/, 'dynamodb')],
    source: transactions,
  },
]);
