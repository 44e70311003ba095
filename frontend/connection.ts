import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

/**
 * Takes back the notice of a lost connection when nothing is waiting any more and the server answers. Flow 25.2 leaves it
 * standing where the network went while somebody worked, although the message that was lost went through at its
 * repetition.
 */
const PAUSE_MS = 1500;
/** Small, the same for everybody, and nothing that makes a session. */
const ANY_FILE = 'styles/tokens.css';

type Client = { isActive?: () => boolean };
type Page = { connectionState: ConnectionStateStore; Flow?: { clients?: Record<string, Client> } };
const page = (window as unknown as { Vaadin: Page }).Vaadin;

let watching: number | undefined;

function isUncertain(): boolean {
  return page.connectionState.state === ConnectionState.RECONNECTING;
}

function isWaiting(): boolean {
  return Object.values(page.Flow?.clients ?? {}).some((client) => client.isActive?.() ?? false);
}

async function look() {
  if (!isUncertain()) {
    window.clearInterval(watching);
    watching = undefined;
    return;
  }
  if (!navigator.onLine || isWaiting()) return;
  try {
    const answer = await fetch(new URL(ANY_FILE, document.baseURI), { method: 'HEAD', cache: 'no-store' });
    if (answer.ok && isUncertain() && !isWaiting()) page.connectionState.state = ConnectionState.CONNECTED;
  } catch {
    // still no connection: the notice stays
  }
}

page.connectionState.addStateChangeListener(() => {
  if (isUncertain() && watching === undefined) watching = window.setInterval(() => void look(), PAUSE_MS);
});
