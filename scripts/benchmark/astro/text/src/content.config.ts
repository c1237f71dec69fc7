import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const articles = defineCollection({
  loader: glob({ base: './src/content/articles', pattern: '*.md' }),
  schema: z.object({ title: z.string(), summary: z.string(), date: z.string(), topics: z.array(z.string()), authors: z.array(z.string()) }),
});

export const collections = { articles };
