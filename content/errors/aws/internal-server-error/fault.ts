import type { Evidence, Facts } from '#core';
import { told } from '../../../known/words.ts';

/** @returns what shows that API Gateway gave up on the integration; the services' own 500s name an operation. */
export function serverFault(facts: Facts): Evidence | undefined {
  if (facts.one('operation') ?? facts.says(/@aws-sdk\/client-|\bbotocore\.|software\.amazon\.awssdk\./))
    return undefined;
  return (
    told(facts, /Execution failed due to configuration error/) ??
    facts.message(/^Internal server error$/i) ??
    facts.code('InternalServerError', 'ApiConfigurationException') ??
    facts.status(500, 502)
  );
}
