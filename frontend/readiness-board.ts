/** What the server sends: see BoardTable.java. A cell is the number of its state, or that with a sign and a sentence. */
type Look = { word: string; look: string };
type State = Look & { sign: string };
type CellData = number | [number, string, string];
type RowData = { name: string; post: string; state: string; lacking: number; cells: CellData[] };
type GroupData = { name: string; ready: number; total: string; rows: RowData[] };
type Words = {
  label: string;
  name: string;
  post: string;
  lacking: string;
  state: string;
  total: string;
  states: State[];
  people: Record<string, Look>;
};
type BoardData = { words: Words; columns: { title: string; lacking: number }[]; groups: GroupData[] };

const PAGE = 12;
/** Name and post stand before the requirements. */
const BEFORE = 2;
/** Pixels around a text, and of a column at least. */
const ROOM = 14;
const NARROWEST = 58;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  look: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (look) made.className = look;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** How wide a text is in the boldest letters of a table's head, in pixels. */
function textMeasure(owner: HTMLElement): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d')!;
  const root = getComputedStyle(document.documentElement);
  const size = parseFloat(root.getPropertyValue('--rb-t-s')) * parseFloat(root.fontSize);
  canvas.font = `650 ${size}px ${getComputedStyle(owner).fontFamily}`;
  return (text) => canvas.measureText(text).width;
}

/** A board of people by requirements. One cell is in the order of Tab; arrow keys go from there, Enter opens. */
class ReadinessBoard extends HTMLElement {
  private data?: BoardData;
  private table?: HTMLTableElement;
  people = 0;

  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onClick);
    this.addEventListener('focusin', this.onFocus);
    this.draw();
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('focusin', this.onFocus);
  }

  set board(data: BoardData) {
    this.data = data;
    if (this.isConnected) this.draw();
  }

  private draw() {
    if (!this.data) return;
    const { words, columns, groups } = this.data;
    const region = element('div', 'readiness-region');
    region.setAttribute('role', 'region');
    region.setAttribute('aria-label', words.label);
    const table = element('table', 'readiness-table');
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', words.label);
    table.setAttribute('aria-readonly', 'true');
    this.widths(this.data, table);
    table.append(this.head(words, columns));
    let index = 0;
    for (const group of groups) {
      const body = element('tbody', '');
      body.append(this.group(group, columns.length));
      for (const row of group.rows) body.append(this.row(row, index++, words));
      table.append(body);
    }
    region.append(table);
    this.table = table;
    this.replaceChildren(region);
    const first = table.querySelector<HTMLElement>('tr[data-row] > [tabindex]') ?? region;
    first.tabIndex = 0;
  }

  /** Widths that hang on no cell: otherwise the browser measures thousands of them before it draws one. A column is as
   * wide as the longest word of its title and the longest sign in it. */
  private widths(data: BoardData, table: HTMLTableElement) {
    const { words, columns, groups } = data;
    const wide = textMeasure(this);
    const widest = (texts: Iterable<string>) => Math.ceil(Math.max(0, ...[...new Set(texts)].map(wide)));
    const rows = groups.flatMap((group) => group.rows);
    const usual = words.states.map((state) => state.sign);
    const col = (look: string, width?: number) => {
      const made = element('col', look);
      if (width) made.style.width = `${width + ROOM}px`;
      return made;
    };
    const requirements = columns.map((column, at) => {
      const signs = rows.map((row) => row.cells[at]).map((cell) => (typeof cell === 'number' ? usual[cell] : cell[1]));
      return col('', Math.max(widest(column.title.split(/[\s-]/)), widest(signs) + ROOM, NARROWEST));
    });
    const widths = element('colgroup', '');
    widths.append(
      col('readiness-who'),
      col('post'),
      ...requirements,
      col('', widest(words.lacking.split(/[\s-]/))),
      col('', widest(Object.values(words.people).map((each) => each.word)) + ROOM),
    );
    table.append(widths);
  }

  private head(words: Words, columns: BoardData['columns']) {
    const head = element('thead', '');
    const titles = element('tr', '');
    const totals = element('tr', 'readiness-totals');
    const add = (look: string, title: string, total: string) => {
      const cell = element('th', look);
      cell.scope = 'col';
      cell.append(element('span', '', title));
      titles.append(cell);
      totals.append(element('td', look, total));
    };
    add('readiness-who', words.name, words.lacking);
    add('post', words.post, words.total);
    for (const column of columns) add('', column.title, String(column.lacking));
    totals.querySelectorAll('td').forEach((cell, at) => {
      const column = columns[at - BEFORE];
      if (!column || !this.people) return;
      const bar = element('span', 'readiness-lacking');
      bar.style.setProperty('--share', `${(100 * column.lacking) / this.people}%`);
      bar.setAttribute('aria-hidden', 'true');
      cell.append(bar);
    });
    const all = columns.reduce((sum, column) => sum + column.lacking, 0);
    add('sum', words.lacking, String(all));
    add('state', words.state, '');
    head.append(titles, totals);
    return head;
  }

  private group(group: GroupData, columns: number) {
    const row = element('tr', 'readiness-group');
    const name = element('th', 'readiness-who');
    name.scope = 'rowgroup';
    const unit = element('span', '', group.name);
    unit.translate = false;
    name.append(unit);
    const total = element('td', '', group.total);
    total.colSpan = columns + BEFORE + 1;
    row.append(name, total);
    return row;
  }

  private row(data: RowData, index: number, words: Words) {
    const row = element('tr', '');
    row.dataset.row = String(index);
    const name = element('th', 'readiness-who');
    name.scope = 'row';
    name.tabIndex = -1;
    const person = element('span', '', data.name);
    person.translate = false;
    name.append(person);
    row.append(name, element('td', 'post', data.post));
    for (const cell of data.cells) {
      const [number, sign, sentence] =
        typeof cell === 'number' ? [cell, words.states[cell].sign, words.states[cell].word] : cell;
      const state = words.states[number];
      const made = element('td', state.look ? `cell ${state.look}` : 'cell');
      made.tabIndex = -1;
      made.setAttribute('aria-label', sentence);
      made.title = sentence;
      if (sign) made.append(element('span', '', sign));
      row.append(made);
    }
    const whole = words.people[data.state];
    const state = element('td', `state ${whole.look}`);
    state.append(element('span', '', whole.word));
    row.append(element('td', 'sum', String(data.lacking)), state);
    return row;
  }

  private cell(target: EventTarget | null): HTMLTableCellElement | null {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('[data-row] > [tabindex]') : null;
    return cell && this.contains(cell) ? cell : null;
  }

  private onFocus = (event: Event) => {
    const cell = this.cell(event.target);
    if (!cell) return;
    this.querySelectorAll<HTMLElement>('[tabindex="0"]').forEach((other) => {
      other.tabIndex = -1;
    });
    cell.tabIndex = 0;
  };

  private onClick = (event: Event) => {
    const cell = this.cell(event.target);
    if (cell) this.open(cell);
  };

  /** Column -1 is the person. */
  private open(cell: HTMLTableCellElement) {
    const row = Number((cell.parentElement as HTMLElement).dataset.row);
    const column = cell.tagName === 'TH' ? -1 : cell.cellIndex - BEFORE;
    this.dispatchEvent(new CustomEvent('cell-open', { detail: { row, column } }));
  }

  private onKey = (event: KeyboardEvent) => {
    const cell = this.cell(event.target);
    if (!cell || !this.table || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.open(cell);
      return;
    }
    const rows = [...this.table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
    const down = rows.indexOf(cell.parentElement as HTMLTableRowElement);
    const across = [...cell.parentElement!.querySelectorAll<HTMLElement>(':scope > [tabindex]')];
    const along = across.indexOf(cell);
    const to = this.target(event, [down, along], [rows.length - 1, across.length - 1]);
    if (!to) return;
    event.preventDefault();
    const next = rows[to[0]].querySelectorAll<HTMLElement>(':scope > [tabindex]')[to[1]];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  private target(event: KeyboardEvent, at: [number, number], last: [number, number]): [number, number] | undefined {
    const [row, column] = at;
    const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
    switch (event.key) {
      case 'ArrowUp':
        return [clamp(row - 1, last[0]), column];
      case 'ArrowDown':
        return [clamp(row + 1, last[0]), column];
      case 'ArrowLeft':
        return [row, clamp(column - 1, last[1])];
      case 'ArrowRight':
        return [row, clamp(column + 1, last[1])];
      case 'PageUp':
        return [clamp(row - PAGE, last[0]), column];
      case 'PageDown':
        return [clamp(row + PAGE, last[0]), column];
      case 'Home':
        return event.ctrlKey ? [0, 0] : [row, 0];
      case 'End':
        return event.ctrlKey ? [last[0], last[1]] : [row, last[1]];
      default:
        return undefined;
    }
  }
}

customElements.define('readiness-board', ReadinessBoard);
