import { askPage } from '../../lib/platform/page-script';

/**
 * The page is asked at once, while the interface is still loading; the shell already takes input, and
 * Enter in it is remembered.
 */
const answer = askPage();
const shell = document.getElementById('shell');
let entered = false;
shell?.addEventListener('submit', (event) => {
  event.preventDefault();
  entered = true;
});

void import('./app').then(({ mountPopup }) => mountPopup(answer, () => entered));
