import type { ChainLink, Check, ChunkRemark, FaultPlace, FramingProblem } from '../core/sigv4/index.ts';

/** One check of a service. `backticks` mark code. */
export interface FaultWords {
  readonly title: string;
  /** What the service looks at. */
  readonly what: string;
  readonly cure: string;
}

/** What is said of faults that a service finds before it compares signatures, and of bodies in chunks. */
export interface FaultMessages {
  readonly checks: Readonly<Record<Check, FaultWords>>;
  /** What was found at a place; it holds what was sent, so mask it before it is shown. */
  readonly seen: (check: Check, place: FaultPlace) => string;
  readonly chunks: {
    /** @param at - offset into the body, in bytes. */
    readonly framing: (kind: FramingProblem, at: number) => string;
    readonly remark: (remark: ChunkRemark) => string;
    readonly wrong: (link: Pick<ChainLink, 'kind' | 'index' | 'from' | 'to' | 'status'>) => string;
    readonly right: (count: number) => string;
  };
}
