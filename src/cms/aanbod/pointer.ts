// Waits for a click to be over. What appears when a field is left moves the page, and a button that moves between
// pressing and releasing is not clicked: nothing may appear in between.
import { useEffect } from 'react';

let isDown = false;
const waiting: (() => void)[] = [];

/** Runs `then` at once, or after the click that is going on. */
export function afterClick(then: () => void): void {
  if (isDown) waiting.push(then);
  else then();
}

/** Follows the pointer for as long as the component is there. */
export function usePointer(): void {
  useEffect(() => {
    const down = (): void => {
      isDown = true;
    };
    const up = (): void => {
      isDown = false;
      // The click comes after the release.
      setTimeout(() => {
        if (isDown) return;
        for (const run of waiting.splice(0)) run();
      }, 30);
    };
    const options = { capture: true };
    addEventListener('pointerdown', down, options);
    addEventListener('pointerup', up, options);
    addEventListener('pointercancel', up, options);
    return () => {
      removeEventListener('pointerdown', down, options);
      removeEventListener('pointerup', up, options);
      removeEventListener('pointercancel', up, options);
    };
  }, []);
}
