import { customElement } from 'lit/decorators.js';

const MARK = /^(#{1,6} |[-*] |\d+\. )/;

/** Puts Markdown into the text area with the id `field` at the place of the cursor, so that the browser's own "undo"
 * takes it out again. What changes the text gives the whole text as it stands then: a field that waits for a pause in
 * typing does not tell in time. */
@customElement('markdown-tools')
export class MarkdownTools extends HTMLElement {
  connectedCallback() {
    this.style.display = 'none';
  }

  private get area(): HTMLTextAreaElement | null {
    const field = document.getElementById(this.getAttribute('field') ?? '');
    return field?.querySelector('textarea') ?? null;
  }

  /** Marks what is selected, or a word in its place that is selected then. */
  around(before: string, after: string, word: string): string {
    const area = this.area;
    if (!area) return '';
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd) || word;
    const from = area.selectionStart + before.length;
    this.write(area, before + chosen + after);
    area.setSelectionRange(from, from + chosen.length);
    return area.value;
  }

  /** Begins each selected line, or that of the cursor, with a mark in place of the one it has; lines that all have it
   * lose it. */
  lines(mark: string): string {
    const area = this.area;
    if (!area) return '';
    const start = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    const next = area.value.indexOf('\n', area.selectionEnd);
    area.setSelectionRange(start, next < 0 ? area.value.length : next);
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd).split('\n');
    const off = chosen.every((line) => line.startsWith(mark));
    this.write(area, chosen.map((line) => (off ? '' : mark) + line.replace(MARK, '')).join('\n'));
    return area.value;
  }

  /** A block of its own behind the line of the cursor. */
  block(text: string): string {
    const area = this.area;
    if (!area) return '';
    const next = area.value.indexOf('\n', area.selectionEnd);
    const place = next < 0 ? area.value.length : next;
    area.setSelectionRange(place, place);
    const before = area.value.slice(0, place);
    const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const after = area.value.slice(place).startsWith('\n\n') || place === area.value.length ? '' : '\n';
    this.write(area, `${gap}${text}\n${after}`);
    return area.value;
  }

  /** Shows a line, counted from 1. */
  line(number: number) {
    const area = this.area;
    if (!area) return;
    const lines = area.value.split('\n');
    const at = Math.max(0, Math.min(number, lines.length) - 1);
    const start = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[at] ?? '').length);
  }

  private write(area: HTMLTextAreaElement, text: string) {
    area.focus();
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
}
