/** The arithmetic of the radio layer: no sound card, no browser. Levels are 0 (off) to 5 (worst). */

/** How far the voice stands above the noise, in decibels, by level. */
export const SIGNAL_TO_NOISE = [Infinity, 24, 18, 12, 7, 3];

/** Voice of our recordings, root mean square of full scale. */
const VOICE = 0.1;
/** A band from 300 to 3000 Hz has this part of the power of white noise up to 24,000 Hz. */
const BAND_SHARE = 2700 / 24000;
/** Root mean square of even noise in [-1, 1]. */
const EVEN = 1 / Math.sqrt(3);

/** Factor for white noise in [-1, 1] before the band-pass, so that the level's ratio comes out behind it; 0 if off. */
export function noiseGain(level: number): number {
  const decibels = SIGNAL_TO_NOISE[Math.min(5, Math.max(0, Math.round(level)))];
  return decibels === Infinity ? 0 : (VOICE * 10 ** (-decibels / 20)) / (EVEN * Math.sqrt(BAND_SHARE));
}

/** Even noise in [-1, 1): the same seed gives the same noise on every machine (mulberry32). */
export function noise(length: number, seed: number): Float32Array {
  const samples = new Float32Array(length);
  let state = seed >>> 0;
  for (let i = 0; i < length; i++) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    samples[i] = ((mixed ^ (mixed >>> 14)) >>> 0) / 0x80000000 - 1;
  }
  return samples;
}

/** A curve for soft clipping: straight near 0, never above 1; odd, so that it adds no direct current. */
export function clipping(points: number, drive: number): Float32Array {
  const curve = new Float32Array(points);
  for (let i = 0; i < points; i++) {
    const x = (2 * i) / (points - 1) - 1;
    curve[i] = Math.tanh(drive * x) / Math.tanh(drive);
  }
  return curve;
}
