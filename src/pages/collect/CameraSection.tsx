import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { cameraProblem } from '../../problems/camera.ts';
import { camera, prepareCamera, startCamera, stopCamera } from '../../state/camera.ts';
import { forgetSightings, type Sighting, seeText } from '../../state/sightings.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { allowSound, beep } from './beep.ts';
import { SightingPanel } from './SightingPanel.tsx';

/** The camera, reading without a click from the moment it is on. */
export function CameraSection() {
  const text = collectTexts();
  const video = useRef<HTMLVideoElement>(null);
  const sound = useSignal(true);
  const id = useId();
  useEffect(() => {
    void prepareCamera();
    return () => {
      stopCamera();
      forgetSightings();
    };
  }, []);
  const tell = (sighting: Sighting) => {
    if (sound.value && sighting.kind !== 'other-code') beep(sighting.kind === 'taken');
  };
  const start = (device?: string) => {
    allowSound();
    void startCamera(video.current!, device, (code) => void seeText(code, tell));
  };
  const now = camera.value;
  const on = now.kind === 'on';
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{text.camera}</h2>
      <p>{text.cameraWhat}</p>
      {now.kind === 'failed' && <Problem sentence={cameraProblem(now.problem)} />}
      <div class={on ? 'camera' : 'camera camera-off'}>
        <video ref={video} class={on && now.facing ? 'mirrored' : ''} playsInline muted />
        {on && <SightingPanel />}
      </div>
      {now.kind === 'starting' && <p role="status">{text.cameraStarting}</p>}
      <div class="actions">
        {on ? (
          <Button onClick={stopCamera}>{text.cameraOff}</Button>
        ) : (
          <Button kind="primary" disabled={now.kind === 'starting'} onClick={() => start()}>
            {text.cameraOn}
          </Button>
        )}
        <SoundChoice sound={sound} />
        {on && now.cameras.length > 1 && <CameraChoice cameras={now.cameras} onChoose={start} />}
      </div>
    </section>
  );
}

function SoundChoice({ sound }: { readonly sound: Signal<boolean> }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={sound.value}
        onChange={(event) => {
          sound.value = event.currentTarget.checked;
        }}
      />
      {collectTexts().sound}
    </label>
  );
}

function CameraChoice(props: {
  readonly cameras: readonly MediaDeviceInfo[];
  readonly onChoose: (device: string) => void;
}) {
  const text = collectTexts();
  return (
    <label>
      <span class="label">{text.cameraChoice}</span>
      <select onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.cameras.map(({ deviceId, label }, c) => (
          <option key={deviceId} value={deviceId}>
            {label || text.cameraName(c + 1)}
          </option>
        ))}
      </select>
    </label>
  );
}
