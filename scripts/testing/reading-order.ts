/** What is out of order when a page is read without its styles, from top to bottom. Runs in the browser and takes the styles away. */
export function readingOrder(): string[] {
  document.querySelectorAll('link[rel=stylesheet], style').forEach((style) => style.remove());
  const order = ['.skip', 'header .mast-name', 'header nav', 'main', 'main h1', 'footer'];
  const places = order.map((selector) => ({ selector, place: Array.from(document.querySelectorAll('*')).indexOf(document.querySelector(selector)!) }));
  const titles = Array.from(document.querySelectorAll('h1')).filter((title) => title.checkVisibility());
  const first = document.querySelector('main :is(h1, h2, h3, h4)');
  return [
    ...places.filter(({ place }, index) => place <= (places[index - 1]?.place ?? -1)).map(({ selector }) => `has ${selector} missing or out of order`),
    ...(titles.length === 1 ? [] : [`has ${titles.length} titles`]),
    ...(first?.tagName === 'H1' ? [] : [`begins with “${first?.textContent?.trim()}”, not with its title`]),
  ];
}
