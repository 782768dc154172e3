/**
 * The shell takes input before anything else is loaded; Enter in it is remembered.
 *
 * Chrome shows the popup once its document has loaded, and gives the field the focus in the first frame. So this script
 * carries nothing, and loads nothing before that frame; then the page is asked while the interface is still loading.
 */
const shell = document.getElementById('shell');
let entered = false;
shell?.addEventListener('submit', (event) => {
  event.preventDefault();
  entered = true;
});

const LONGEST_WAIT_MS = 100;

/** The first frame; where none is drawn because the page is out of sight, a moment later. */
const firstFrame = new Promise<void>((resolve) => {
  requestAnimationFrame(() => resolve());
  setTimeout(resolve, LONGEST_WAIT_MS);
});

void firstFrame.then(async () => {
  const answer = import('../../lib/app/ask-page').then(({ askPage }) => askPage());
  const { mountPopup } = await import('./app');
  mountPopup(answer, () => entered);
});
