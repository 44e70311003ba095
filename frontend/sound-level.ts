/** How loud a sound is, and its wave. */
export interface Measure {
  seconds: number;
  /** Root mean square of the parts in which somebody speaks, in dB below full scale. */
  loudness: number;
  /** The highest sample, in dB below full scale. */
  peak: number;
  /** The highest sample of each of a fixed number of stretches, 0 to 1. */
  wave: number[];
}

const SILENCE = -120;
const BARS = 160;
/** Length of a block, and below what it is a pause: in itself, and beside the mean of the others (ITU-R BS.1770). */
const BLOCK = 0.4;
const STEP = 0.1;
const PAUSE = -60;
const BESIDE = -10;

const decibels = (square: number) => (square > 0 ? Math.max(SILENCE, 10 * Math.log10(square)) : SILENCE);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** Two gates leave pauses out, as broadcasters do; frequencies are not weighted. */
export function measure(samples: Float32Array, rate: number): Measure {
  const blocks = squares(samples, rate).filter((square) => decibels(square) > PAUSE);
  const floor = decibels(mean(blocks)) + BESIDE;
  const spoken = blocks.filter((square) => decibels(square) >= floor);
  let highest = 0;
  for (const sample of samples) highest = Math.max(highest, Math.abs(sample));
  return {
    seconds: samples.length / rate,
    loudness: spoken.length ? Math.min(0, decibels(mean(spoken))) : SILENCE,
    peak: decibels(highest * highest),
    wave: wave(samples),
  };
}

/** The mean square of each block; a sound shorter than one is one. */
function squares(samples: Float32Array, rate: number): number[] {
  const length = Math.min(samples.length, Math.round(BLOCK * rate));
  const found: number[] = [];
  for (let from = 0; length > 0 && from + length <= samples.length; from += Math.round(STEP * rate)) {
    let sum = 0;
    for (let at = from; at < from + length; at++) sum += samples[at] * samples[at];
    found.push(sum / length);
  }
  return found;
}

function wave(samples: Float32Array): number[] {
  const stretch = Math.max(1, Math.ceil(samples.length / BARS));
  const bars: number[] = [];
  for (let from = 0; from < samples.length; from += stretch) {
    let highest = 0;
    for (let at = from; at < Math.min(from + stretch, samples.length); at++) {
      highest = Math.max(highest, Math.abs(samples[at]));
    }
    bars.push(highest);
  }
  return bars;
}
