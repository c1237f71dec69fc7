/** Shows what lies elsewhere in place of its offer, once somebody has asked for it. */
function show(box: HTMLElement): void {
  const frame = document.createElement('iframe');
  frame.src = box.dataset.embed!;
  frame.title = box.dataset.title!;
  frame.allow = 'autoplay; fullscreen; picture-in-picture';
  // Some players refuse to play for a page that does not say where it is; the address of the page itself stays here.
  frame.referrerPolicy = 'strict-origin';
  box.querySelector('.embed-offer')!.replaceWith(frame);
  frame.focus();
}

for (const box of document.querySelectorAll<HTMLElement>('[data-embed]')) {
  const offer = box.querySelector<HTMLElement>('.embed-offer')!;
  offer.hidden = false;
  offer.querySelector('button')!.addEventListener('click', () => show(box));
}
