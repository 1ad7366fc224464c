import type { Facts, Match } from '#core';

/** @returns where an authorizer's code raises an error that says something other than `Unauthorized`, the one word that means 401. */
export const refusalInOwnWords = (facts: Facts): Match | undefined =>
  facts.says(
    /(?:callback|context\.fail|raise Exception|errors\.New|throw new Error|Err\(Error::from)\(\s{0,4}["'`](?<words>(?!Unauthorized["'`])[^"'`\n]{1,80})["'`]/,
  );

/** @returns where an authorizer's code answers as the handler of an API would, with a status and a body. */
export const refusalAsResponse = (facts: Facts): Match | undefined =>
  facts.says(
    /(?:return|callback\(null,|Authorizer result body before parsing:)\s{0,4}\{\s{0,8}["']?status_?[cC]ode["']?\s{0,4}:\s{0,4}["']?(?<status>40[13])/,
  );
