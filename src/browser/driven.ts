/** A browser that is driven by its maker's own protocol, with one window. Every address is absolute. */
export interface DrivenBrowser {
  /** Name and version, `Firefox 153.7`. */
  readonly name: string;
  /** Whether its window can be made as narrow as a phone. */
  readonly resizes: boolean;
  /** Whether it tells what its console says. */
  readonly tells: boolean;
  resize(width: number, height: number): Promise<void>;
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  back(): Promise<void>;
  /** Value of a JavaScript expression in the page, as JSON carries it. @throws Error when it throws. */
  value<Value>(expression: string): Promise<Value>;
  /** Keys into what has the focus, one after the other; those without a letter as WebDriver writes them (W3C WebDriver, 17.4.2). */
  press(keys: string): Promise<void>;
  /** What the window shows, PNG. */
  picture(): Promise<Buffer>;
  /** Errors that the console has told since this was last asked, of every page. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** One key action after the other, as both protocols take them. */
export const keyActions = (keys: string): object => ({
  actions: [
    {
      type: 'key',
      id: 'keys',
      actions: [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ],
});

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
