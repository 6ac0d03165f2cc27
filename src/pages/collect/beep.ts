let context: AudioContext | undefined;

/** Makes sound possible: browsers allow it only from something the person pressed. */
export function allowSound(): void {
  context ??= new AudioContext();
  void context.resume();
}

const seconds = 0.15;

/** One short tone: high for what was received, low for what was not. */
export function beep(good: boolean): void {
  if (!context) return;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = good ? 880 : 220;
  // Faded, since a tone cut off clicks.
  volume.gain.setValueAtTime(0.3, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + seconds);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + seconds);
}
