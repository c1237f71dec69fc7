import type { TypeName } from '@broadside/shared/content';

/** The order in which demonstration items are made, so that what they refer to is there already. */
export const seedOrder: readonly TypeName[] = [
  'topic', 'author', 'fact', 'term', 'classification', 'resource', 'toolkit', 'article', 'event', 'action', 'award', 'page', 'alert', 'affiliate', 'local-edition',
];
