import { GraphQLError, parse } from 'graphql';
import { type Finding, finding, type Sample } from './sample.ts';

/** Schemas and operations that parse; AppSync's directives are no concern of the grammar. */
export const checkGraphql = (samples: readonly Sample[]): readonly Finding[] =>
  samples.flatMap((sample) => {
    try {
      parse(sample.text, { noLocation: true });
      return [];
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [finding(sample, (error.locations?.[0]?.line ?? 1) - 1, `graphql: ${error.message}`)];
    }
  });
