import type { Facts, Match } from '#core';
import { told } from '../../../known/words.ts';

/** @returns what shows that the operations which change an API were called (a deploy), and not an API itself. */
export const gatewayManagement = (facts: Facts): Match | undefined =>
  told(
    facts,
    /(?<found>\(Service: (?:Amazon)?ApiGateway(?:V2)?[,;] Status Code: 429|operation error API ?Gateway(?:V2)?: \w{3,40}|AWS::ApiGateway(?:V2)?::\w{3,30}|aws_api_?gateway\w{3,40}|when calling the (?:Create(?:Deployment|RestApi|Resource|Stage|Model|ApiKey|UsagePlan)|Put(?:Method|Integration|RestApi)|Update(?:Stage|RestApi)|ImportRestApi|Delete(?:RestApi|Resource)) operation)/,
  );
