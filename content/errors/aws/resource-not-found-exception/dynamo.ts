import type { Evidence, Facts } from '#core';
import { told } from '../../../known/words.ts';

/** @returns what shows that DynamoDB is spoken of: its host, an operation of its own, or its name. */
export const asksDynamo = (facts: Facts): Evidence | undefined =>
  (facts.endpoint()?.value.product === 'dynamodb' ? facts.endpoint() : undefined) ??
  told(
    facts,
    /\bdynamodb\b|\b(?:PutItem|GetItem|DeleteItem|UpdateItem|BatchWriteItem|BatchGetItem|TransactWriteItems|TransactGetItems)\b/i,
  );
