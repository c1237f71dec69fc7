const BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/** Closes Strapi's advertisement of its own news above every page. It has no setting; it remembers that somebody closed it, and we do. */
export function closeBanner(): void {
  // Strapi ends the name with the installation's number; ours has none (cms/package.json), and "undefined" is what it is while the page loads.
  for (const installation of ['false', 'undefined']) localStorage.setItem(`${BANNER}:${installation}`, 'true');
}

/** What leads nowhere here, because the CMS calls nobody (customizations/calling-out.ts): mail about a forgotten password, files from any address. */
const closedDoors = [
  'a[href$="/auth/forgot-password"]',
  // In the dialog of a picture: “From URL”.
  '[role="tab"][id$="-trigger-url"]',
  // In the library’s menu “New”: the third line, known only by its chain-link icon (that of a file’s “Copy link” stands second).
  '[role="menuitem"]:nth-child(n + 3):has(path[d^="M17.046 23.441"])',
];

/** Hides Strapi's ways to what this CMS does not do. They have no setting. */
export function hideClosedDoors(): void {
  const style = document.createElement('style');
  style.textContent = `${closedDoors.join(', ')} { display: none; }`;
  document.head.append(style);
}
