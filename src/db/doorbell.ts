/** How the processes on one database tell each other that there is new work. */
export interface Doorbell {
  /** Wakes whoever listens, on whatever machine. It never fails: who does not hear it looks by itself after a while. */
  ring(): void;
  /** Calls `heard` at each ring of any process, and once whenever rings may have been missed, until `signal` aborts. */
  listen(heard: () => void, signal: AbortSignal): void;
}
