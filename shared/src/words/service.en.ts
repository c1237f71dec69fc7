/** What the pages say in English that serve the visitor: openings, the accessibility statement. */
export const service = {
  jobs: {
    title: 'Job openings',
    intro: 'Openings for school support staff, by kind of work.',
    own: (state: string): string => `In ${state}`,
    national: 'In the whole country',
    about: 'What these jobs are like',
  },
  accessibility: {
    title: 'Accessibility',
    intro: 'This site is for everyone who works in a school, on any device, in any light, with any hands, eyes and ears.',
    standard: 'The standard',
    standardText: [
      'We follow the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. The templates of this site are checked against them, by programs and by people, whenever they change.',
      'Every page works with a keyboard alone, with a screen reader, with text at twice its size, at 400% zoom, with your own colors, without animation, without scripts, and on paper. The colors of each state are computed so that text stands out from what is behind it.',
    ],
    limits: 'What does not work yet',
    limitsList: [
      'Some files to take away were made elsewhere, and a screen reader may find no headings in them. Ask us, and we send you the text.',
      'Videos are on other sites, whose players we do not control. What is said stands below each video where we have it.',
      'Some texts are in English only. The page then says so.',
      'Pages of other organizations that we link to follow their own rules.',
    ],
    help: 'Tell us',
    helpText: 'If anything here keeps you out, tell us which page it was and what happened. A person answers. You do not have to name your device or your disability, and you get what you were looking for in another form in the meantime.',
    privacy: 'Privacy',
    privacyText: 'This site sets no cookies, counts nobody and loads nothing from anyone else. What you save or tick stays on your device. Videos and maps from elsewhere open only when you ask for them.',
    date: (day: string): string => `This statement, with the ways to reach us, is as of ${day}.`,
  },
};
