import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The prose of an error, one entry a language: `not-found/ja`. Facts are not here; they come from `#catalogue`. */
const errors = defineCollection({
  loader: glob({
    base: './content/errors/aws',
    pattern: '*/{ja,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    title: z.string().min(8).max(100).describe('The page title: the code, then the words people search for'),
    summary: z.string().min(20).max(180).describe('One sentence for search results and lists'),
    keywords: z
      .array(z.string().min(2).max(40))
      .max(12)
      .default([])
      .describe('Words that people search for and that the text does not use'),
  }),
});

export const collections = { errors };
