import type { Facts, Match } from '#core';

/** What DynamoDB puts at the end of a throttling reason, such as `TableReadKeyRangeThroughputExceeded`. */
export type Limit = 'ProvisionedThroughput' | 'KeyRangeThroughput' | 'AccountLimit' | 'MaxOnDemandThroughput';

/**
 * @returns where `ThrottlingReasons` names one of these limits; its groups are `reason`, `on` (Table or Index) and `limit`.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html
 */
export function throttlingReason(facts: Facts, ...limits: readonly Limit[]): Match | undefined {
  const found = facts.says(
    /\b(?<reason>(?<on>Table|Index)(?:Read|Write)(?<limit>ProvisionedThroughput|KeyRangeThroughput|AccountLimit|MaxOnDemandThroughput)Exceeded)\b/,
  );
  return limits.some((limit) => limit === found?.groups['limit']) ? found : undefined;
}
