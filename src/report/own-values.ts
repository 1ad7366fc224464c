import { valuesFor, type Diagnosis, type Facts } from '#core';
import type { OwnValues } from './model.ts';
import type { Quoter } from './quotes.ts';

/**
 * What the paste calls its own things, to be filled into an article's commands.
 * A value that may be the mistake itself is none: a Region where a cause speaks of Regions, a stage that is only the
 * first word of a path. Nor is one of two that the paste names: nobody can tell which the command would need.
 */
export function ownValues({ candidates }: Diagnosis, facts: Facts, paste: string, quoter: Quoter): OwnValues {
  const found = valuesFor(facts);
  const clean = (name: string): string | undefined => quoter.unlessSecret(found.get(name));
  const isAboutRegions = candidates.some(({ cause }) => cause.includes('region'));
  const resource = facts.denial()?.value.resource?.value;
  return {
    apiId: clean('apiId'),
    stage: quoter.unlessSecret(
      /^arn:[\w-]{3,12}:execute-api:[^/]{1,60}\/([\w-]{1,128})\//.exec(resource ?? '')?.[1],
    ),
    region: isAboutRegions || isOneOf(REGION, paste) ? undefined : clean('region'),
    account: isOneOf(ACCOUNT, paste) ? undefined : clean('accountId'),
    bucket: clean('bucket'),
    functionName: clean('functionName'),
  };
}

const REGION = /(?<![A-Za-z0-9])[a-z]{2}(?:-[a-z]{2,9}){1,2}-\d(?![A-Za-z0-9])/g;
const ACCOUNT = /(?<=:)\d{12}(?=:)/g;

const isOneOf = (several: RegExp, paste: string): boolean => new Set(paste.match(several)).size > 1;
