/**
 * Keys and "I don't know" of the items on screen, once for the whole page. 1 to 9 choose, 0 is "I don't know", Enter
 * confirms; the item that has the focus is meant, or the only open one on the page.
 */
const DONT_KNOW = '0';

/** What is laid over the page, or is a choice of its own, has the keys for itself. */
const ELSEWHERE =
  'dialog, vaadin-dialog, vaadin-confirm-dialog, vaadin-popover, [role="dialog"], [role="alertdialog"], [role="menu"], [role^="menuitem"], [role="listbox"], [role="option"], [role="tab"]';
const ACTS_ON_ENTER = 'button, a, select, textarea, vaadin-button, summary, [role="button"], [contenteditable="true"]';

/** Not answered yet, and not waiting for its sound. */
const OPEN = '.item:not([data-locked]):not([data-waits])';

function openItem(target: Element): HTMLElement | null {
  if (target.closest(ELSEWHERE)) return null;
  const around = target.closest<HTMLElement>(OPEN);
  if (around) return around;
  const open = document.querySelectorAll<HTMLElement>(OPEN);
  return open.length === 1 && !target.closest('.item') ? open[0] : null;
}

function takesText(target: Element): boolean {
  const kind = target as HTMLInputElement;
  return (
    kind.isContentEditable ||
    target.matches('textarea, select, [role="textbox"], [role="spinbutton"], vaadin-text-field, vaadin-combo-box') ||
    (target.localName === 'input' && kind.type !== 'radio' && kind.type !== 'checkbox')
  );
}

function onKey(event: KeyboardEvent) {
  const target = (event.composedPath()[0] ?? document.body) as Element;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !(target instanceof Element)) return;
  const item = openItem(target);
  if (!item) return;
  if (event.key === 'Enter') {
    if (event.repeat || target.closest(ACTS_ON_ENTER)) return;
    event.preventDefault();
    item.dispatchEvent(new CustomEvent('item-confirm'));
  } else if (/^[0-9]$/.test(event.key) && !takesText(target)) {
    const control = item.querySelector<HTMLInputElement>(
      `:is(.options, .hotspot, .dont-know) input[value="${event.key}"]`,
    );
    if (!control) return;
    event.preventDefault();
    control.focus();
    control.click();
  }
}

/** "I don't know" and any other answer put each other out, before the server hears of the change. */
function onChange(event: Event) {
  const target = event.target as HTMLInputElement;
  const area = target.closest?.('.item fieldset');
  if (!area || target.type === 'radio') return;
  const controls = area.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  );
  const others = [...controls].filter((control) => control !== target);
  const isDontKnow = target.type === 'checkbox' && target.value === DONT_KNOW;
  for (const control of others) {
    if (isDontKnow && target.checked) {
      if (control.type === 'checkbox') (control as HTMLInputElement).checked = false;
      else if (control.type !== 'hidden') control.value = '';
    } else if (!isDontKnow && control.type === 'checkbox' && control.value === DONT_KNOW) {
      (control as HTMLInputElement).checked = false;
    }
  }
}

document.addEventListener('keydown', onKey);
document.addEventListener('input', onChange, true);
document.addEventListener('change', onChange, true);

export {};
