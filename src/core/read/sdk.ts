import type { Fact, Pieces, ReadError, Span } from '../model.ts';
import { wordsIn } from '../text/words-in.ts';
import { Claims } from './claims.ts';
import type { Reader } from './reader.ts';
import type { Form } from './sdk/form.ts';
import { ANCHORS, FORMS } from './sdk/forms.ts';
import { type Layout, layOut } from './sdk/layout.ts';
import { outerTool } from './sdk/marks.ts';
import { readSentence, type Sentence } from './sdk/sentence.ts';

/** Reads the sentences in which SDKs and tools print an error. */
export const sdkReader: Reader = {
  id: 'sdk',
  isWorthwhile: () => true,
  read: (text, claims) => readSdkTexts(text, claims),
};

/** @returns the errors that SDK and tool texts state, in the order of the paste, each stretch of text read once. */
export function readSdkTexts(text: string, claims: Claims): Pieces {
  const layout = layOut(text, ANCHORS);
  const spansOf = ({ start, end }: Span): readonly Span[] => layout.view.spansOf(start, end);
  const isFree = (sentence: Sentence): boolean => !spansOf(sentence).some(({ start }) => claims.has(start));
  const sentences = unwrapped(sentencesIn(layout).filter(isFree)).sort((a, b) => a.start - b.start);
  const toolOf = outerTool(text);
  const found = sentences.map((sentence) => ({
    error: { ...sentence.error, tool: toolOf(sentence.error.tool) },
    spans: spansOf(sentence),
  }));
  return {
    kinds: found.length > 0 ? ['sdk-text'] : [],
    errors: found.map(({ error }) => error),
    facts: found.flatMap(({ error, spans }) => toolFact(error, spans)),
    claimed: found.flatMap(({ spans }) => spans),
  };
}

function sentencesIn(layout: Layout): Sentence[] {
  const { text } = layout.view;
  const taken = new Claims(text.length);
  const holdsWord = wordsIn(text);
  return FORMS.filter(({ anchors }) => anchors.some(holdsWord)).flatMap((form) =>
    sentencesOf(form, layout, taken),
  );
}

function sentencesOf(form: Form, layout: Layout, taken: Claims): Sentence[] {
  const found: Sentence[] = [];
  let previous = 0;
  for (const match of layout.view.text.matchAll(form.pattern)) {
    const sentence = readSentence(layout, form, match, previous);
    previous = match.index + match[0].length;
    if (!sentence || (!form.wraps && isTaken(sentence, taken))) continue;
    taken.add([sentence]);
    found.push(sentence);
  }
  return found;
}

const isTaken = ({ start, end }: Sentence, taken: Claims): boolean => taken.has(start) || taken.has(end - 1);

/** A sentence inside another is what the outer one is about: one error of both, the inner one's words first. */
function unwrapped(sentences: readonly Sentence[]): Sentence[] {
  const found: Sentence[] = [];
  let outer: Sentence | undefined;
  let isEmpty = false;
  const close = (): void => void (outer && isEmpty && found.push(outer));
  for (const sentence of [...sentences].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (outer && holds(outer, sentence)) {
      if (sentence.wraps) {
        outer = { ...around(outer, sentence), end: outer.end, wraps: true };
        continue;
      }
      found.push(around(outer, sentence));
      isEmpty = false;
    } else if (sentence.wraps) {
      close();
      [outer, isEmpty] = [sentence, true];
    } else {
      found.push(sentence);
    }
  }
  close();
  return found;
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const around = (outer: Sentence, inner: Sentence): Sentence => ({
  start: outer.start,
  end: outer.end,
  wraps: false,
  error: {
    ...inner.error,
    code: inner.error.code ?? outer.error.code,
    operation: inner.error.operation ?? outer.error.operation,
    service: inner.error.service ?? outer.error.service,
    requestId: inner.error.requestId ?? outer.error.requestId,
    tool: outer.error.tool,
  },
});

const toolFact = ({ tool }: ReadError, spans: readonly Span[]): Fact<'tool'>[] =>
  tool ? [{ kind: 'tool', value: tool, spans, certainty: 'derived' }] : [];
