import { read } from '../../../core/read/read.ts';
import { type Finding, finding, type Sample } from './sample.ts';

/** Requests and responses that the site's own checker takes for such. */
export const checkHttp = (samples: readonly Sample[]): readonly Finding[] =>
  samples.flatMap((sample) => {
    const { kinds, remarks } = read(sample.text, []);
    const isHttp = kinds.some(
      (kind) => kind === 'http-request' || kind === 'http-response' || kind === 'headers',
    );
    return [
      ...(isHttp
        ? []
        : [finding(sample, 0, 'http: the checker reads neither a request nor a response out of this')]),
      ...remarks.map(({ kind }) => finding(sample, 0, `http: ${kind}`)),
    ];
  });
