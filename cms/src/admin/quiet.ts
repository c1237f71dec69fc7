const BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/** Closes Strapi's advertisement of its own news above every page. It has no setting; it remembers that somebody closed it, and we do. */
export function closeBanner(): void {
  // Strapi ends the name with the installation's number; ours has none (cms/package.json), and "undefined" is what it is while the page loads.
  for (const installation of ['false', 'undefined']) localStorage.setItem(`${BANNER}:${installation}`, 'true');
}
