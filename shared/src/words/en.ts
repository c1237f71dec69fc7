import { items } from './items.en.ts';
import { reading } from './reading.en.ts';
import { search } from './search.en.ts';
import { service } from './service.en.ts';

/** What the sites say in English, beside what editors write. Plain words; each is used somewhere. */
export const en = {
  items,
  search,
  reading,
  service,
  language: 'English',
  skip: 'Skip to the text',
  menu: 'Menu',
  home: 'Home',
  sections: {
    toolkit: 'Toolkits', classification: 'Our jobs', article: 'News', resource: 'Resources', event: 'Events', award: 'Awards', action: 'Take action', topic: 'Topics',
  },
  contact: 'Contact',
  nothingHere: 'There is nothing here yet.',
  national: 'National',
  notTranslated: 'This page is not in English yet.',
  withdrawn: 'Withdrawn on',
  translation: {
    changed: (day: string): string => `The English text changed on ${day}. This translation does not follow it yet.`,
    readEnglish: 'Read it in English.',
    checkedBy: (who: string): string => `Translation checked by ${who}.`,
    unchecked: 'Nobody who speaks the language has checked this translation yet.',
  },
  sheet: {
    crumbs: 'You are here', main: 'Main', languages: 'Language', alerts: 'Notices', join: 'Join us', states: 'All states', everything: 'Everything on this site',
    glossary: 'Glossary', subscribe: 'Subscribe', elsewhere: 'Elsewhere', privacy: 'This page asks nothing of you: no cookies, no trackers, nothing from anyone else.',
    number: (number: number): string => `Sheet ${number}`,
    updated: (day: string): string => `Dated ${day}`,
  },
  kinds: {
    article: { news: 'News', story: 'Story', explainer: 'Explainer', opinion: 'Opinion', statement: 'Statement', speech: 'Speech' },
    resource: { report: 'Report', tip_sheet: 'Tip sheet', guide: 'Guide', form: 'Form', video: 'Video', link: 'Link' },
    action: { letter: 'Letter to sign', form: 'Form to fill in', petition: 'Petition', call: 'Call to make' },
    format: { in_person: 'In person', online: 'Online', hybrid: 'In person and online' },
    toolkit: 'Toolkit', classification: 'Job', award: 'Award', topic: 'Topic', page: 'Page',
  },
  cards: {
    closed: 'Closed',
    sponsored: 'Sponsored',
    inLanguage: { en: 'In English', es: 'In Spanish' },
    openUntil: (day: string): string => `Open until ${day}`,
  },
  blocks: {
    chart: { bar: 'Bars', share: 'Shares of a whole', change: 'Change over time', numbers: 'The numbers', what: 'What', when: 'When', number: 'Number' }, openMap: 'Open the map', showHere: 'Show it here',
    loadsFrom: (host: string): string => `Loads from ${host}, which then learns your address and may use cookies.`,
    figures: 'Figures', asOf: (day: string): string => `as of ${day}`, expired: 'This figure is old. We keep it to show where it came from.',
    sources: 'Sources', abbreviations: 'Abbreviations', playVideo: 'Watch the video', videoNote: 'Opens on another site, which may use cookies.', transcript: 'What is said',
    allOf: (section: string): string => `${section}: see all`, rights: 'Your rights', warning: 'Take care', note: 'Good to know',
    forJobs: 'We speak for',
    languagesOf: { en: 'English', es: 'Spanish', en_es: 'English and Spanish' },
  },
  editions: {
    inState: (state: string): string => `In ${state}`, changed: (state: string): string => `This is ${state}’s own version of a national text.`, resources: 'Resources nearby',
  },
  contactPage: {
    title: 'Contact', intro: 'A person answers. Tell us where you work and what happened.', phone: 'Phone', hours: 'Hours', spoken: 'Languages', email: 'E-mail', address: 'Address',
    locals: 'Find your local', localsIntro: 'By school district. Your local is the part of the union in your building.', districts: 'School districts',
    noLocals: 'Call or write and we will tell you which local is yours.', states: 'Find your state', statesIntro: 'Choose your state: there you find your local by school district.', allLocals: 'Every local',
  },
  statesPage: { title: 'Every state has its own union', intro: 'Choose your state: its site has the national toolkits in its own words, its news, and the people to call.', short: 'States' },
  notFound: { title: 'This page is not here', text: 'The address may be old or mistyped. These are the ways on:' },
  gone: { title: 'This was taken down', since: 'Taken down on', text: 'What stood at this address is no longer published. These are the ways on:' },
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`),
};

export type Words = typeof en;
