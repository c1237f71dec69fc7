import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brandCss, brandTokens } from '@broadside/shared/brand';
import type { Piece } from '../content/corpus.ts';
import { brandOf, codesOf, nameOf, tagline, titleOf, type Union } from '../content/snapshot.ts';

/** The sections of our sites, those without anything in them too, so that both have the same pages. */
const sections = { toolkits: 'Toolkits', classifications: 'Our jobs', articles: 'News', resources: 'Resources', events: 'Events', actions: 'Take action', awards: 'Awards', topics: 'Topics', glossary: 'Glossary', subscribe: 'Subscribe', contact: 'Contact' };
const inMenu = ['toolkits', 'classifications', 'articles', 'resources', 'events', 'actions', 'contact'];

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A file with its front matter, which Hugo reads as JSON too. */
const withFrontMatter = (fields: object, body = ''): string => `${JSON.stringify(fields, null, 1)}\n\n${body}\n`;

/** Writes, or writes anew, the file of one article. */
export function writeArticle(folder: string, { slug, title, summary, date, topics, authors, body }: Piece): void {
  write(join(folder, 'content', 'articles', `${slug}.md`), withFrontMatter({ title, summary, date, topics, authors: authors.map(titleOf) }, body));
}

function writeContent(folder: string, pieces: readonly Piece[]): void {
  const content = join(folder, 'content');
  write(join(content, '_index.md'), withFrontMatter({ title: 'Home' }));
  for (const [name, title] of Object.entries(sections)) write(join(content, name, '_index.md'), withFrontMatter({ title, summary: `${title} of our union.` }));
  for (const topic of new Set(pieces.flatMap(({ topics }) => topics))) write(join(content, 'topics', topic, '_index.md'), withFrontMatter({ title: titleOf(topic), summary: `Everything on ${titleOf(topic)}.` }));
  for (const piece of pieces) writeArticle(folder, piece);
}

const menuOf = (names: readonly string[]): object[] => names.map((name, index) => ({ identifier: name, name: sections[name as keyof typeof sections], url: `/${name}/`, weight: index + 1 }));

/** In the second language each site shows the same texts: none of them is translated, on our sites neither. */
const languagesOf = (languages: Union['languages']): string[] => (languages === 'en' ? ['en'] : ['en', 'es']);

const configOf = (code: string, languages: Union['languages']): object => ({
  title: nameOf(code), baseURL: `https://${code}.example.org/`, enableRobotsTXT: true, disableAliases: true, paginate: 12, disableHugoGeneratorInject: true,
  params: { code, tagline, phone: '(202) 555-0100', email: `${code}@example.org`, national: 'https://us.example.org/' },
  defaultContentLanguage: 'en', languages: Object.fromEntries(languagesOf(languages).map((lang, index) => [lang, { weight: index + 1 }])),
  taxonomies: { topic: 'topics' }, outputs: { home: ['HTML', 'RSS', 'JSON'], section: ['HTML'], taxonomy: ['HTML'], term: ['HTML'] },
  // Our Markdown may hold HTML too.
  markup: { goldmark: { renderer: { unsafe: true } }, highlight: { codeFences: false } },
  menu: { main: menuOf(inMenu), foot: menuOf(Object.keys(sections)) },
  module: { mounts: [
    ...languagesOf(languages).map((lang) => ({ source: 'content', target: 'content', lang })), { source: 'layouts', target: 'layouts' },
    { source: 'static', target: 'static' }, { source: `brands/${code}`, target: 'static' },
  ] },
});

/** The configuration of one site in a project's folder. */
export const configName = (code: string): string => `${code}.json`;

/**
 * Writes a folder with the texts once, and for each site a configuration.
 * @param styles the theme's files for browsers: what we copy to each site, Hugo copies too
 */
export function writeHugoProject(folder: string, pieces: readonly Piece[], { sites, languages }: Union, styles: string): void {
  writeContent(folder, pieces);
  cpSync(join(import.meta.dirname, 'layouts'), join(folder, 'layouts'), { recursive: true });
  cpSync(styles, join(folder, 'static'), { recursive: true });
  codesOf(sites).forEach((code, index) => {
    write(join(folder, 'brands', code, 'brand.css'), brandCss(brandTokens(brandOf(index))));
    write(join(folder, configName(code)), JSON.stringify(configOf(code, languages)));
  });
}
