// Records what npm ts-fsrs 5.4.2 makes of 40,000 seeded reviews. How to run it again: README.md beside this file.
//
// Every review is placed so that whole 24-hour periods and calendar days agree: within a card the time of day never
// goes back. The column "interval" is the library's own next_interval of the new stability, before it puts the
// intervals of Hard, Good and Easy into order. "elapsed" is in minutes since the card's last review, empty for its first;
// "wait" is in minutes until it is due, where that is one of the steps.
import { createEmptyCard, fsrs, State } from 'ts-fsrs';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';

const DAY = 86_400_000;
const MINUTE = 60_000;
const REVIEWS_A_SETTING = 10_000;

let seed = 20_260_701;
function random() { // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

const DEFAULT = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
  0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
const SETTINGS = [
  { w: DEFAULT, retention: 0.9 },
  { w: [0.1456, 0.4186, 1.1104, 4.1315, 5.2417, 1.3098, 0.8975, 0.001, 1.5674, 0.0567, 0.9661, 2.0275, 0.1592, 0.2446,
    1.5071, 0.2272, 2.8755, 1.234, 0.56789, 0.1437, 0.2], retention: 0.85 },
  { w: [1.2, 3.5, 9.1, 40, 7.9, 0.41, 1.6, 0.21, 1.1, 0.31, 1.4, 0.7, 0.21, 0.55, 0.4, 0.85, 1.2, 0.2, 1.1, 0.31, 0.52],
    retention: 0.8 },
  { w: [0.11, 0.62, 1.4, 3.2, 3.1, 0.95, 2.2, 0.09, 2.3, 0.45, 0.52, 3.2, 0.02, 0.12, 2.6, 0.36, 3.4, 0.9, 0.31, 0.02,
    0.11], retention: 0.95 },
];

function rating() {
  const draw = random();
  return draw < 0.18 ? 1 : draw < 0.36 ? 2 : draw < 0.82 ? 3 : 4;
}

/** Within the day, in the steps mostly; else after about the interval, always later in the day than last time. */
function nextTime(card) {
  const last = card.last_review.getTime();
  const later = Math.floor(random() * 20) * MINUTE;
  if (card.state === State.Review ? random() < 0.12 : random() < 0.85) return last + later;
  const planned = Math.max(1, Math.round((card.due.getTime() - last) / DAY));
  const days = Math.max(1, Math.min(5_000, Math.round(planned * (0.2 + 1.8 * random()))));
  return last + days * DAY + later;
}

const rows = ['setting,elapsed,rating,retrievability,stability,difficulty,interval,state,step,wait'];
SETTINGS.forEach(({ w, retention }, setting) => {
  const scheduler = fsrs({ w, request_retention: retention, enable_fuzz: false });
  let last = 0;
  for (let review = 0, number = 0; review < REVIEWS_A_SETTING; number++) {
    const start = Date.UTC(2026, 0, 1 + (number % 300), 6);
    let card = createEmptyCard(new Date(start));
    const length = 3 + Math.floor(random() * 20);
    for (let k = 0; k < length && review < REVIEWS_A_SETTING; k++, review++) {
      const now = new Date(k === 0 ? start : nextTime(card));
      const grade = rating();
      const retrievability = scheduler.get_retrievability(card, now, false);
      card = scheduler.next(card, now, grade).card;
      const elapsed = k === 0 ? '' : (now.getTime() - last) / MINUTE;
      last = now.getTime();
      const interval = scheduler.next_interval(card.stability, 0);
      const wait = card.state === State.Review ? '' : (card.due.getTime() - last) / MINUTE;
      rows.push([setting, elapsed, grade, k === 0 ? '' : Number(retrievability.toFixed(7)),
        Number(card.stability.toPrecision(8)), Number(card.difficulty.toFixed(7)), interval, State[card.state],
        card.learning_steps, wait].join(','));
    }
  }
});
writeFileSync(process.argv[2] ?? 'oracle.csv.gz', gzipSync(rows.join('\n') + '\n', { level: 9 }));
console.log(`${rows.length - 1} transitions`);
