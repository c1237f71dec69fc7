// Generated from cms/src by "npm run broadside -- model". Change the schema.json files, not this.
import { z } from 'zod';
import { documentId, media, slug, text } from '../primitives.ts';

export const affiliateBrand = z.object({
  primary: text.min(1).max(160).regex(new RegExp("^#[0-9a-fA-F]{6}$")),
  accent: text.min(1).max(160).regex(new RegExp("^#[0-9a-fA-F]{6}$")),
  logoLight: media.nullable().default(null),
  logoDark: media.nullable().default(null),
});
export type AffiliateBrand = z.infer<typeof affiliateBrand>;

export const affiliateContact = z.object({
  phone: text.max(30).regex(new RegExp("^[0-9+() .-]+$")).nullable().default(null),
  hours: text.max(160).nullable().default(null),
  spoken: text.max(160).nullable().default(null),
  email: z.email().nullable().default(null),
  address: text.max(600).nullable().default(null),
});
export type AffiliateContact = z.infer<typeof affiliateContact>;

export const affiliateHosting = z.object({
  way: z.enum(["here","folder","zip","bucket","sftp","rsync"]),
});
export type AffiliateHosting = z.infer<typeof affiliateHosting>;

export const affiliateIntroduction = z.object({
  represents: text.min(1).max(40000),
  does: text.max(40000).nullable().default(null),
  quotation: text.max(600).nullable().default(null),
  quoted: text.max(160).nullable().default(null),
  roles: z.array(documentId).default([]),
});
export type AffiliateIntroduction = z.infer<typeof affiliateIntroduction>;

export const affiliateLocal = z.object({
  name: text.min(1).max(160),
  districts: text.min(1).max(4000),
  phone: text.max(30).regex(new RegExp("^[0-9+() .-]+$")).nullable().default(null),
  email: z.email().nullable().default(null),
  address: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
});
export type AffiliateLocal = z.infer<typeof affiliateLocal>;

export const articleCorrection = z.object({
  date: z.iso.date(),
  text: text.min(1).max(600),
});
export type ArticleCorrection = z.infer<typeof articleCorrection>;

export const awardRecipient = z.object({
  year: z.number().int().min(1900).max(2100),
  name: text.min(1).max(160),
  role: text.max(160).nullable().default(null),
  place: text.max(160).nullable().default(null),
  text: text.max(600).nullable().default(null),
});
export type AwardRecipient = z.infer<typeof awardRecipient>;

export const textSection = z.object({
  title: text.min(1).max(160),
  text: text.min(1).max(40000),
});
export type TextSection = z.infer<typeof textSection>;

export const blocksAccordion = z.object({
  title: text.max(160).nullable().default(null),
  sections: z.array(textSection).default([]),
});
export type BlocksAccordion = z.infer<typeof blocksAccordion>;

export const textLink = z.object({
  words: text.min(1).max(80),
  address: text.min(1).max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")),
});
export type TextLink = z.infer<typeof textLink>;

export const blocksCallToAction = z.object({
  title: text.min(1).max(160),
  text: text.max(600).nullable().default(null),
  link: textLink,
});
export type BlocksCallToAction = z.infer<typeof blocksCallToAction>;

export const blocksCallout = z.object({
  kind: z.enum(["note","warning","rights"]),
  title: text.min(1).max(160),
  text: text.min(1).max(4000),
});
export type BlocksCallout = z.infer<typeof blocksCallout>;

export const mediaPicture = z.object({
  image: media.nullable().default(null),
  alt: text.max(300).nullable().default(null),
  decorative: z.boolean().nullable().default(null),
  caption: text.max(300).nullable().default(null),
  credit: text.max(120).nullable().default(null),
});
export type MediaPicture = z.infer<typeof mediaPicture>;

export const blocksPartsCard = z.object({
  title: text.min(1).max(160),
  text: text.min(1).max(600),
  link: textLink.nullable().default(null),
  picture: mediaPicture.nullable().default(null),
});
export type BlocksPartsCard = z.infer<typeof blocksPartsCard>;

export const blocksCards = z.object({
  title: text.max(160).nullable().default(null),
  cards: z.array(blocksPartsCard).min(1),
});
export type BlocksCards = z.infer<typeof blocksCards>;

export const blocksPartsChartRow = z.object({
  label: text.min(1).max(120),
  value: z.number(),
});
export type BlocksPartsChartRow = z.infer<typeof blocksPartsChartRow>;

export const blocksChart = z.object({
  title: text.min(1).max(160),
  kind: z.enum(["bar","share","change"]),
  unit: text.max(40).nullable().default(null),
  says: text.max(400).nullable().default(null),
  rows: z.array(blocksPartsChartRow).max(24).default([]),
  source: text.max(240).nullable().default(null),
  address: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
  asOf: z.iso.date().nullable().default(null),
  expires: z.iso.date().nullable().default(null),
  facts: z.array(documentId).default([]),
});
export type BlocksChart = z.infer<typeof blocksChart>;

export const blocksContact = z.object({
  title: text.max(160).nullable().default(null),
});
export type BlocksContact = z.infer<typeof blocksContact>;

export const blocksFacts = z.object({
  title: text.max(160).nullable().default(null),
  facts: z.array(documentId).default([]),
});
export type BlocksFacts = z.infer<typeof blocksFacts>;

export const mediaFile = z.object({
  title: text.min(1).max(160),
  file: media,
  language: z.enum(["en","es","en_es"]).nullable().default(null),
});
export type MediaFile = z.infer<typeof mediaFile>;

export const blocksFiles = z.object({
  title: text.max(160).nullable().default(null),
  files: z.array(mediaFile).default([]),
});
export type BlocksFiles = z.infer<typeof blocksFiles>;

export const blocksGallery = z.object({
  title: text.max(160).nullable().default(null),
  pictures: z.array(mediaPicture).default([]),
});
export type BlocksGallery = z.infer<typeof blocksGallery>;

export const blocksImage = z.object({
  picture: mediaPicture,
});
export type BlocksImage = z.infer<typeof blocksImage>;

export const blocksPartsDutyGroup = z.object({
  title: text.min(1).max(160),
  duties: text.min(1).max(4000),
});
export type BlocksPartsDutyGroup = z.infer<typeof blocksPartsDutyGroup>;

export const blocksInfographic = z.object({
  title: text.min(1).max(160),
  groups: z.array(blocksPartsDutyGroup).default([]),
  facts: z.array(documentId).default([]),
  abbreviations: z.array(documentId).default([]),
  sources: text.max(4000).nullable().default(null),
});
export type BlocksInfographic = z.infer<typeof blocksInfographic>;

export const blocksIntroduction = z.object({
  title: text.max(160).nullable().default(null),
});
export type BlocksIntroduction = z.infer<typeof blocksIntroduction>;

export const blocksItemList = z.object({
  title: text.max(160).nullable().default(null),
  of: z.enum(["article","toolkit","classification","resource","event","award","action"]),
  rule: z.enum(["latest","by_topic","by_role","upcoming"]),
  topic: documentId.nullable().default(null),
  role: documentId.nullable().default(null),
  count: z.number().int().min(1).max(24),
  moreWords: text.max(60).nullable().default(null),
});
export type BlocksItemList = z.infer<typeof blocksItemList>;

export const blocksPartsJobCategory = z.object({
  title: text.min(1).max(160),
  text: text.min(1).max(600),
  link: textLink,
});
export type BlocksPartsJobCategory = z.infer<typeof blocksPartsJobCategory>;

export const blocksJobs = z.object({
  title: text.max(160).nullable().default(null),
  categories: z.array(blocksPartsJobCategory).default([]),
});
export type BlocksJobs = z.infer<typeof blocksJobs>;

export const blocksLead = z.object({
  kicker: text.max(60).nullable().default(null),
  title: text.min(1).max(80),
  text: text.max(600).nullable().default(null),
  points: text.max(4000).nullable().default(null),
  link: textLink,
  picture: mediaPicture.nullable().default(null),
});
export type BlocksLead = z.infer<typeof blocksLead>;

export const blocksMap = z.object({
  title: text.min(1).max(160),
  place: text.min(1).max(600),
  address: text.min(1).max(500).regex(new RegExp("^https://.+$")),
});
export type BlocksMap = z.infer<typeof blocksMap>;

export const blocksPartsPerson = z.object({
  name: text.min(1).max(160),
  role: text.max(160).nullable().default(null),
  text: text.max(600).nullable().default(null),
  picture: mediaPicture.nullable().default(null),
});
export type BlocksPartsPerson = z.infer<typeof blocksPartsPerson>;

export const blocksPeople = z.object({
  title: text.max(160).nullable().default(null),
  people: z.array(blocksPartsPerson).default([]),
});
export type BlocksPeople = z.infer<typeof blocksPeople>;

export const blocksPartsQuickLink = z.object({
  words: text.min(1).max(40),
  hint: text.max(60).nullable().default(null),
  address: text.min(1).max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")),
});
export type BlocksPartsQuickLink = z.infer<typeof blocksPartsQuickLink>;

export const blocksQuickLinks = z.object({
  links: z.array(blocksPartsQuickLink).min(1).max(6),
});
export type BlocksQuickLinks = z.infer<typeof blocksQuickLinks>;

export const blocksQuote = z.object({
  text: text.min(1).max(800),
  person: text.min(1).max(160),
  role: text.max(160).nullable().default(null),
});
export type BlocksQuote = z.infer<typeof blocksQuote>;

export const blocksSteps = z.object({
  title: text.max(160).nullable().default(null),
  steps: z.array(textSection).default([]),
});
export type BlocksSteps = z.infer<typeof blocksSteps>;

export const blocksText = z.object({
  body: text.min(1).max(40000),
});
export type BlocksText = z.infer<typeof blocksText>;

export const blocksVideo = z.object({
  title: text.min(1).max(160),
  address: text.min(1).max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")),
  poster: mediaPicture.nullable().default(null),
  transcript: text.max(40000).nullable().default(null),
});
export type BlocksVideo = z.infer<typeof blocksVideo>;

export const classificationCareerStep = z.object({
  title: text.min(1).max(160),
  what: text.min(1).max(40000),
  why: text.min(1).max(600),
});
export type ClassificationCareerStep = z.infer<typeof classificationCareerStep>;

export const classificationColleague = z.object({
  name: text.min(1).max(160),
  role: text.min(1).max(160),
  motivations: text.max(4000).nullable().default(null),
  challenges: text.max(4000).nullable().default(null),
  channels: text.max(4000).nullable().default(null),
});
export type ClassificationColleague = z.infer<typeof classificationColleague>;

export const classificationFirstStep = z.object({
  text: text.min(1).max(600),
  link: textLink.nullable().default(null),
});
export type ClassificationFirstStep = z.infer<typeof classificationFirstStep>;

export const classificationMeetingPlace = z.object({
  name: text.min(1).max(160),
  text: text.max(600).nullable().default(null),
  address: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
});
export type ClassificationMeetingPlace = z.infer<typeof classificationMeetingPlace>;

export const classificationMisconception = z.object({
  myth: text.min(1).max(600),
  reality: text.min(1).max(600),
});
export type ClassificationMisconception = z.infer<typeof classificationMisconception>;

export const classificationMistake = z.object({
  mistake: text.min(1).max(600),
  instead: text.min(1).max(600),
});
export type ClassificationMistake = z.infer<typeof classificationMistake>;

export const classificationOtherName = z.object({
  name: text.min(1).max(160),
  state: text.max(2).regex(new RegExp("^[a-z]{2}$")).nullable().default(null),
  language: z.enum(["en","es"]).nullable().default(null),
});
export type ClassificationOtherName = z.infer<typeof classificationOtherName>;

export const classificationRegionalFact = z.object({
  region: text.min(1).max(160),
  text: text.min(1).max(600),
  source: text.max(160).nullable().default(null),
  address: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
});
export type ClassificationRegionalFact = z.infer<typeof classificationRegionalFact>;

export const classificationSaying = z.object({
  saying: text.min(1).max(160),
  meaning: text.min(1).max(600),
});
export type ClassificationSaying = z.infer<typeof classificationSaying>;

export const editionReplacement = z.object({
  field: z.enum(["title","summary","definition","whyItMatters","purpose","description","body","criteria","nomination","advocacy","changingViews"]),
  text: text.min(1).max(40000),
  nationalHash: text.max(64).nullable().default(null),
});
export type EditionReplacement = z.infer<typeof editionReplacement>;

export const itemStateChoice = z.object({
  affiliate: text.min(1).max(2).regex(new RegExp("^[a-z]{2}$")),
  reason: text.max(600).nullable().default(null),
  alternative: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
});
export type ItemStateChoice = z.infer<typeof itemStateChoice>;

export const itemApplicability = z.object({
  rule: z.enum(["all","only","except"]),
  states: z.array(itemStateChoice).default([]),
});
export type ItemApplicability = z.infer<typeof itemApplicability>;

export const itemSponsor = z.object({
  label: text.min(1).max(80),
  disclaimer: text.min(1).max(600),
});
export type ItemSponsor = z.infer<typeof itemSponsor>;

export const itemTranslation = z.object({
  checkedBy: text.max(120).nullable().default(null),
  behind: z.boolean().nullable().default(null),
  changed: z.iso.datetime().nullable().default(null),
});
export type ItemTranslation = z.infer<typeof itemTranslation>;

export const itemWithdrawal = z.object({
  date: z.iso.date(),
  reason: text.min(1).max(600),
});
export type ItemWithdrawal = z.infer<typeof itemWithdrawal>;

export const toolkitChecklist = z.object({
  title: text.min(1).max(160),
  points: text.min(1).max(4000),
});
export type ToolkitChecklist = z.infer<typeof toolkitChecklist>;

export const toolkitStrategy = z.object({
  level: z.enum(["local","state","national"]),
  title: text.min(1).max(160),
  text: text.min(1).max(40000),
});
export type ToolkitStrategy = z.infer<typeof toolkitStrategy>;

export const toolkitChapter = z.object({
  title: text.min(1).max(160),
  text: text.min(1).max(40000),
  checklists: z.array(toolkitChecklist).default([]),
  strategies: z.array(toolkitStrategy).default([]),
  boardPoints: text.max(700).nullable().default(null),
});
export type ToolkitChapter = z.infer<typeof toolkitChapter>;

export const toolkitTraining = z.object({
  title: text.min(1).max(160),
  text: text.max(600).nullable().default(null),
  link: textLink.nullable().default(null),
});
export type ToolkitTraining = z.infer<typeof toolkitTraining>;

export const toolkitWhereYouWork = z.object({
  affiliate: text.min(1).max(2).regex(new RegExp("^[a-z]{2}$")),
  district: text.max(160).nullable().default(null),
  text: text.min(1).max(40000),
});
export type ToolkitWhereYouWork = z.infer<typeof toolkitWhereYouWork>;

export const action = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  kind: z.enum(["letter","form","petition","call"]),
  verb: text.min(1).max(40),
  summary: text.min(1).max(300),
  body: text.min(1).max(40000),
  deadline: z.iso.datetime().nullable().default(null),
  target: text.min(1).max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")),
  closedText: text.min(1).max(600),
  cover: mediaPicture.nullable().default(null),
  topics: z.array(documentId).default([]),
  roles: z.array(documentId).default([]),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
  withdrawn: itemWithdrawal.nullable().default(null),
});
export type Action = z.infer<typeof action>;

export const affiliate = z.object({
  name: text.min(1).max(160),
  shortName: text.min(1).max(60),
  code: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  state: text.min(1).max(60),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  tagline: text.max(140).nullable().default(null),
  brand: affiliateBrand,
  introduction: affiliateIntroduction.nullable().default(null),
  contact: affiliateContact,
  locals: z.array(affiliateLocal).default([]),
  navigation: z.array(textLink).default([]),
  home: z.array(z.discriminatedUnion('__component', [
    blocksText.extend({ __component: z.literal('blocks.text') }),
    blocksLead.extend({ __component: z.literal('blocks.lead') }),
    blocksCards.extend({ __component: z.literal('blocks.cards') }),
    blocksItemList.extend({ __component: z.literal('blocks.item-list') }),
    blocksQuickLinks.extend({ __component: z.literal('blocks.quick-links') }),
    blocksIntroduction.extend({ __component: z.literal('blocks.introduction') }),
    blocksInfographic.extend({ __component: z.literal('blocks.infographic') }),
    blocksFacts.extend({ __component: z.literal('blocks.facts') }),
    blocksChart.extend({ __component: z.literal('blocks.chart') }),
    blocksQuote.extend({ __component: z.literal('blocks.quote') }),
    blocksPeople.extend({ __component: z.literal('blocks.people') }),
    blocksImage.extend({ __component: z.literal('blocks.image') }),
    blocksGallery.extend({ __component: z.literal('blocks.gallery') }),
    blocksCallout.extend({ __component: z.literal('blocks.callout') }),
    blocksSteps.extend({ __component: z.literal('blocks.steps') }),
    blocksAccordion.extend({ __component: z.literal('blocks.accordion') }),
    blocksCallToAction.extend({ __component: z.literal('blocks.call-to-action') }),
    blocksVideo.extend({ __component: z.literal('blocks.video') }),
    blocksMap.extend({ __component: z.literal('blocks.map') }),
    blocksJobs.extend({ __component: z.literal('blocks.jobs') }),
    blocksFiles.extend({ __component: z.literal('blocks.files') }),
    blocksContact.extend({ __component: z.literal('blocks.contact') }),
  ])).default([]),
  jobs: z.array(blocksPartsJobCategory).default([]),
  joinLink: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
  socialLinks: z.array(textLink).default([]),
  footLinks: z.array(textLink).default([]),
  legalFooter: text.max(1000).nullable().default(null),
  languages: z.enum(["en","en_es"]),
  domain: text.max(160).regex(new RegExp("^[a-z0-9.-]+$")).nullable().default(null),
  basePath: text.max(160).regex(new RegExp("^/([a-z0-9-]+/)*$")).nullable().default(null),
  nationalTexts: z.enum(["national_site","own_site"]).nullable().default(null),
  hosting: affiliateHosting.nullable().default(null),
});
export type Affiliate = z.infer<typeof affiliate>;

export const alert = z.object({
  title: text.min(1).max(120),
  level: z.enum(["information","urgent"]),
  text: text.min(1).max(300),
  link: textLink.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
});
export type Alert = z.infer<typeof alert>;

export const article = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  kind: z.enum(["news","story","explainer","opinion","statement","speech"]),
  date: z.iso.date(),
  summary: text.min(1).max(300),
  series: text.max(60).nullable().default(null),
  section: text.max(60).nullable().default(null),
  authors: z.array(documentId).default([]),
  cover: mediaPicture.nullable().default(null),
  body: z.array(z.discriminatedUnion('__component', [
    blocksText.extend({ __component: z.literal('blocks.text') }),
    blocksCards.extend({ __component: z.literal('blocks.cards') }),
    blocksItemList.extend({ __component: z.literal('blocks.item-list') }),
    blocksInfographic.extend({ __component: z.literal('blocks.infographic') }),
    blocksFacts.extend({ __component: z.literal('blocks.facts') }),
    blocksChart.extend({ __component: z.literal('blocks.chart') }),
    blocksQuote.extend({ __component: z.literal('blocks.quote') }),
    blocksPeople.extend({ __component: z.literal('blocks.people') }),
    blocksImage.extend({ __component: z.literal('blocks.image') }),
    blocksGallery.extend({ __component: z.literal('blocks.gallery') }),
    blocksCallout.extend({ __component: z.literal('blocks.callout') }),
    blocksSteps.extend({ __component: z.literal('blocks.steps') }),
    blocksAccordion.extend({ __component: z.literal('blocks.accordion') }),
    blocksCallToAction.extend({ __component: z.literal('blocks.call-to-action') }),
    blocksVideo.extend({ __component: z.literal('blocks.video') }),
    blocksMap.extend({ __component: z.literal('blocks.map') }),
    blocksJobs.extend({ __component: z.literal('blocks.jobs') }),
    blocksFiles.extend({ __component: z.literal('blocks.files') }),
  ])).default([]),
  outwardLink: textLink.nullable().default(null),
  corrections: z.array(articleCorrection).default([]),
  boardPoints: text.max(700).nullable().default(null),
  sponsor: itemSponsor.nullable().default(null),
  readNext: z.array(documentId).default([]),
  topics: z.array(documentId).default([]),
  roles: z.array(documentId).default([]),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
  withdrawn: itemWithdrawal.nullable().default(null),
});
export type Article = z.infer<typeof article>;

export const author = z.object({
  title: text.min(1).max(120),
  role: text.max(160).nullable().default(null),
  about: text.max(600).nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
});
export type Author = z.infer<typeof author>;

export const award = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  summary: text.min(1).max(300),
  logo: mediaPicture.nullable().default(null),
  criteria: text.min(1).max(40000),
  nomination: text.min(1).max(40000),
  deadline: z.iso.datetime().nullable().default(null),
  nominationLink: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
  recipients: z.array(awardRecipient).default([]),
  cover: mediaPicture.nullable().default(null),
  topics: z.array(documentId).default([]),
  roles: z.array(documentId).default([]),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
  withdrawn: itemWithdrawal.nullable().default(null),
});
export type Award = z.infer<typeof award>;

export const classification = z.object({
  title: text.min(1).max(120),
  pluralName: text.min(1).max(120),
  slug: z.string().regex(slug),
  summary: text.min(1).max(300),
  otherNames: z.array(classificationOtherName).default([]),
  definition: text.min(1).max(40000),
  whyItMatters: text.max(40000).nullable().default(null),
  cover: mediaPicture.nullable().default(null),
  parent: documentId.nullable().default(null),
  duties: text.max(4000).nullable().default(null),
  boardPoints: text.max(700).nullable().default(null),
  statistics: z.array(documentId).default([]),
  misconceptions: z.array(classificationMisconception).default([]),
  typicalColleague: classificationColleague.nullable().default(null),
  unwrittenRules: text.max(4000).nullable().default(null),
  sayings: z.array(classificationSaying).default([]),
  jargon: z.array(documentId).default([]),
  welcomingCustoms: text.max(4000).nullable().default(null),
  communication: text.max(4000).nullable().default(null),
  advocacy: text.max(40000).nullable().default(null),
  changingViews: text.max(40000).nullable().default(null),
  commonMistakes: z.array(classificationMistake).default([]),
  meetingPlaces: z.array(classificationMeetingPlace).default([]),
  firstSteps: z.array(classificationFirstStep).default([]),
  careerPathway: z.array(classificationCareerStep).default([]),
  regionalFacts: z.array(classificationRegionalFact).default([]),
  topics: z.array(documentId).default([]),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
  withdrawn: itemWithdrawal.nullable().default(null),
});
export type Classification = z.infer<typeof classification>;

export const event = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  start: z.iso.datetime(),
  end: z.iso.datetime().nullable().default(null),
  zone: text.min(1).max(160).regex(new RegExp("^[A-Z][A-Za-z]+/[A-Za-z_/]+$")),
  format: z.enum(["in_person","online","hybrid"]),
  place: text.max(160).nullable().default(null),
  address: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
  summary: text.min(1).max(300),
  description: text.max(40000).nullable().default(null),
  host: text.max(160).nullable().default(null),
  sponsor: itemSponsor.nullable().default(null),
  observance: text.max(160).nullable().default(null),
  report: text.max(40000).nullable().default(null),
  cover: mediaPicture.nullable().default(null),
  topics: z.array(documentId).default([]),
  roles: z.array(documentId).default([]),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
  withdrawn: itemWithdrawal.nullable().default(null),
});
export type Event = z.infer<typeof event>;

export const fact = z.object({
  title: text.min(1).max(120),
  value: text.min(1).max(20),
  unit: text.max(40).nullable().default(null),
  statement: text.min(1).max(240),
  source: text.min(1).max(240),
  address: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
  asOf: z.iso.date(),
  expires: z.iso.date().nullable().default(null),
  place: text.max(80).nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
});
export type Fact = z.infer<typeof fact>;

export const localEdition = z.object({
  title: text.min(1).max(120),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  article: documentId.nullable().default(null),
  toolkit: documentId.nullable().default(null),
  classification: documentId.nullable().default(null),
  resource: documentId.nullable().default(null),
  event: documentId.nullable().default(null),
  award: documentId.nullable().default(null),
  action: documentId.nullable().default(null),
  page: documentId.nullable().default(null),
  replacements: z.array(editionReplacement).default([]),
  note: text.max(4000).nullable().default(null),
  localResources: z.array(documentId).default([]),
  hidden: z.boolean().nullable().default(null),
  reason: text.max(600).nullable().default(null),
});
export type LocalEdition = z.infer<typeof localEdition>;

export const page = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  summary: text.min(1).max(300),
  cover: mediaPicture.nullable().default(null),
  blocks: z.array(z.discriminatedUnion('__component', [
    blocksText.extend({ __component: z.literal('blocks.text') }),
    blocksLead.extend({ __component: z.literal('blocks.lead') }),
    blocksCards.extend({ __component: z.literal('blocks.cards') }),
    blocksItemList.extend({ __component: z.literal('blocks.item-list') }),
    blocksQuickLinks.extend({ __component: z.literal('blocks.quick-links') }),
    blocksIntroduction.extend({ __component: z.literal('blocks.introduction') }),
    blocksInfographic.extend({ __component: z.literal('blocks.infographic') }),
    blocksFacts.extend({ __component: z.literal('blocks.facts') }),
    blocksChart.extend({ __component: z.literal('blocks.chart') }),
    blocksQuote.extend({ __component: z.literal('blocks.quote') }),
    blocksPeople.extend({ __component: z.literal('blocks.people') }),
    blocksImage.extend({ __component: z.literal('blocks.image') }),
    blocksGallery.extend({ __component: z.literal('blocks.gallery') }),
    blocksCallout.extend({ __component: z.literal('blocks.callout') }),
    blocksSteps.extend({ __component: z.literal('blocks.steps') }),
    blocksAccordion.extend({ __component: z.literal('blocks.accordion') }),
    blocksCallToAction.extend({ __component: z.literal('blocks.call-to-action') }),
    blocksVideo.extend({ __component: z.literal('blocks.video') }),
    blocksMap.extend({ __component: z.literal('blocks.map') }),
    blocksJobs.extend({ __component: z.literal('blocks.jobs') }),
    blocksFiles.extend({ __component: z.literal('blocks.files') }),
    blocksContact.extend({ __component: z.literal('blocks.contact') }),
  ])).default([]),
  topics: z.array(documentId).default([]),
  roles: z.array(documentId).default([]),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
  withdrawn: itemWithdrawal.nullable().default(null),
});
export type Page = z.infer<typeof page>;

export const resource = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  kind: z.enum(["report","tip_sheet","guide","form","video","link"]),
  language: z.enum(["en","es","en_es"]),
  summary: text.min(1).max(300),
  description: text.max(40000).nullable().default(null),
  file: media.nullable().default(null),
  address: text.max(500).regex(new RegExp("^(https://|http://|mailto:|tel:|/).+$")).nullable().default(null),
  publisher: text.max(160).nullable().default(null),
  year: z.number().int().min(1900).max(2100).nullable().default(null),
  pages: z.number().int().min(1).max(5000).nullable().default(null),
  cover: mediaPicture.nullable().default(null),
  topics: z.array(documentId).default([]),
  roles: z.array(documentId).default([]),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
  withdrawn: itemWithdrawal.nullable().default(null),
});
export type Resource = z.infer<typeof resource>;

export const term = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  longForm: text.max(160).nullable().default(null),
  meaning: text.min(1).max(500),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
});
export type Term = z.infer<typeof term>;

export const toolkit = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  summary: text.min(1).max(300),
  purpose: text.min(1).max(40000),
  cover: mediaPicture.nullable().default(null),
  chapters: z.array(toolkitChapter).min(1),
  whereYouWork: z.array(toolkitWhereYouWork).default([]),
  training: z.array(toolkitTraining).default([]),
  files: z.array(mediaFile).default([]),
  relatedResources: z.array(documentId).default([]),
  topics: z.array(documentId).default([]),
  roles: z.array(documentId).default([]),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
  applicability: itemApplicability.nullable().default(null),
  publishOn: z.iso.datetime().nullable().default(null),
  expireOn: z.iso.datetime().nullable().default(null),
  withdrawn: itemWithdrawal.nullable().default(null),
});
export type Toolkit = z.infer<typeof toolkit>;

export const topic = z.object({
  title: text.min(1).max(120),
  slug: z.string().regex(slug),
  summary: text.min(1).max(300),
  translation: itemTranslation.nullable().default(null),
  owner: text.min(2).max(2).regex(new RegExp("^[a-z]{2}$")),
});
export type Topic = z.infer<typeof topic>;

/** Every content type, by its name in the CMS. */
export const contentTypes = {
  'action': action,
  'affiliate': affiliate,
  'alert': alert,
  'article': article,
  'author': author,
  'award': award,
  'classification': classification,
  'event': event,
  'fact': fact,
  'local-edition': localEdition,
  'page': page,
  'resource': resource,
  'term': term,
  'toolkit': toolkit,
  'topic': topic,
};

/** Per type: the fields that are the same in all languages, and what its relations lead to. */
export const fieldTable = {
  'action': { shared: ['kind', 'deadline', 'owner', 'applicability', 'publishOn', 'expireOn'], relations: { topics: 'topic', roles: 'classification' } },
  'affiliate': { shared: ['code', 'owner', 'brand', 'locals', 'joinLink', 'socialLinks', 'languages', 'domain', 'basePath', 'nationalTexts', 'hosting'], relations: {  } },
  'alert': { shared: ['level', 'owner', 'applicability', 'publishOn', 'expireOn'], relations: {  } },
  'article': { shared: ['kind', 'date', 'owner', 'applicability', 'publishOn', 'expireOn'], relations: { authors: 'author', readNext: 'article', topics: 'topic', roles: 'classification' } },
  'author': { shared: ['owner'], relations: {  } },
  'award': { shared: ['deadline', 'nominationLink', 'owner', 'applicability', 'publishOn', 'expireOn'], relations: { topics: 'topic', roles: 'classification' } },
  'classification': { shared: ['owner', 'applicability', 'publishOn', 'expireOn'], relations: { parent: 'classification', statistics: 'fact', jargon: 'term', topics: 'topic' } },
  'event': { shared: ['start', 'end', 'zone', 'format', 'owner', 'applicability', 'publishOn', 'expireOn'], relations: { topics: 'topic', roles: 'classification' } },
  'fact': { shared: ['address', 'asOf', 'expires', 'owner'], relations: {  } },
  'local-edition': { shared: ['owner', 'hidden', 'reason'], relations: { article: 'article', toolkit: 'toolkit', classification: 'classification', resource: 'resource', event: 'event', award: 'award', action: 'action', page: 'page', localResources: 'resource' } },
  'page': { shared: ['owner', 'applicability', 'publishOn', 'expireOn'], relations: { topics: 'topic', roles: 'classification' } },
  'resource': { shared: ['kind', 'language', 'year', 'pages', 'owner', 'applicability', 'publishOn', 'expireOn'], relations: { topics: 'topic', roles: 'classification' } },
  'term': { shared: ['owner'], relations: {  } },
  'toolkit': { shared: ['owner', 'applicability', 'publishOn', 'expireOn'], relations: { relatedResources: 'resource', topics: 'topic', roles: 'classification' } },
  'topic': { shared: ['owner'], relations: {  } },
} as const;
