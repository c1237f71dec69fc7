import { getCollection } from 'astro:content';

export const sections = { toolkits: 'Toolkits', classifications: 'Our jobs', articles: 'News', resources: 'Resources', events: 'Events', actions: 'Take action', awards: 'Awards', topics: 'Topics', glossary: 'Glossary', subscribe: 'Subscribe', contact: 'Contact' };
export const name = 'School Staff United';
export const origin = 'https://us.example.org/';
const sorted = (await getCollection('articles')).sort((a, b) => (a.data.date < b.data.date ? 1 : -1));
export const articles = sorted;
export const topics = [...new Set(sorted.flatMap(({ data }) => data.topics))].sort();
export const titleOf = (slug: string): string => slug.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
const format = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
export const dayWords = (date: string): string => format.format(new Date(date));
