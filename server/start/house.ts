import { join } from 'node:path';
import { type Message, PORT_TAKEN } from '../lifecycle.ts';
import type { Logger } from '../log.ts';
import { programFolder } from '../program.ts';
import type { Environment, Settings } from '../settings.ts';
import {
  commandRunner,
  fillDemo,
  isDemoUnfinished,
  printLinks,
  QUICK_DRIZZLE,
  type RunCommand,
} from './commands.ts';
import type { DataFolder } from './data-folder.ts';
import { isDemoAllowed } from './demo-allowed.ts';
import { type ChildRole, type Doors, environmentOf } from './environments.ts';
import { firstPage } from './first-page.ts';
import { Keeper } from './keeper.ts';
import { StoreTidings } from './store-tidings.ts';

const MOST_FAILED_STARTS = 3;

/** MiB in which new objects are made. By itself it grows with the memory of the machine, and what is outlived stays there long. */
const YOUNG = '--max-semi-space-size=16';

/** Options of Node for each process. */
const FLAGS: Readonly<Record<ChildRole, readonly string[]>> = {
  // One thread clears what is young in 0.2 ms; several wait for each other where the processor is short, with all readers.
  gate: [YOUNG, '--no-parallel-scavenge'],
  // About 60 MiB of it live longer than a render; without a limit it grows to many times that before it is cleared.
  pages: [YOUNG, '--max-old-space-size=256'],
  newsroom: [YOUNG, '--import', QUICK_DRIZZLE],
};

/** The sentence for a public port that somebody else holds. */
export function portTaken(port: number): string {
  return `Port ${port} is taken: another newsroom or program listens there. Stop it, or set PORT to another number.`;
}

/** The processes of one newsroom on this machine. */
export class House {
  readonly #settings: Settings;
  readonly #own: Environment;
  readonly #folder: DataFolder;
  readonly #doors: Partial<Doors>;
  readonly #log: Logger;
  readonly #run: RunCommand;
  readonly #keepers = new Map<string, Keeper>();
  #closing: Promise<void> | undefined;
  #mayOpen = false;
  readonly #tidings = new StoreTidings(say);
  #isGateWaiting = false;
  #isAnnounced = false;
  #failedStarts = 0;

  constructor(settings: Settings, own: Environment, folder: DataFolder, doors: Partial<Doors>, log: Logger) {
    this.#settings = settings;
    this.#own = own;
    this.#folder = folder;
    this.#doors = doors;
    this.#log = log;
    this.#run = commandRunner(environmentOf('newsroom', own, settings, folder, doors));
  }

  /** Fills the demo into a new folder where that is allowed, else founds an empty newsroom. Throws where it fails. */
  async fillAtFirstStart(): Promise<void> {
    const { path, isNew } = this.#folder;
    if (this.#settings.role !== 'all' || !(isNew || isDemoUnfinished(path))) return;
    if (!isDemoAllowed(this.#settings)) return this.#found();
    say('Filling a demo newsroom. This happens once.');
    if (await fillDemo(path, this.#run)) return;
    throw new Error(
      'The demo newsroom could not be filled. The reason is above; the next start goes on with it.',
    );
  }

  /** So that readers get a page, and the first person a desk to begin at. */
  async #found(): Promise<void> {
    if ((await this.#run('setup', ['--no-link'])) === 0) return;
    throw new Error('The newsroom could not be founded. Try `npm run newsroom -- setup` to see why.');
  }

  open(): void {
    const { role } = this.#settings;
    if (role !== 'all') {
      this.#mayOpen = true; // whoever runs the others answers for that
      this.#keep(role, (message) =>
        message === 'waiting' ? this.#gateWaits() : say(`The ${role} process is ${message}.`),
      );
      return;
    }
    this.#keep('newsroom', (message) => this.#newsroomSaid(message));
    this.#keep('gate', (message) => (message === 'waiting' ? this.#gateWaits() : void this.#announce()));
  }

  /** One process for readers and staff, with hot reload. */
  openDevelopment(): void {
    const environment = {
      ...environmentOf('newsroom', this.#own, this.#settings, this.#folder, this.#doors),
      NODE_ENV: 'development' as const,
    };
    this.#start('newsroom', 'server/newsroom/development.ts', environment, (message) => {
      if (message === 'ready') void this.#announce();
    });
  }

  /** Ends the processes: the gate first, so that requests under way find the others. May be called many times. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#keepers.get('gate')?.stop();
    await Promise.all([...this.#keepers.values()].map((keeper) => keeper.stop()));
  }

  /**
   * The gate opens when readers can be given exactly what is public, or what of it is finished and still holds;
   * and then never waits for the newsroom again.
   */
  #newsroomSaid(message: Message): void {
    this.#tidings.heard(message);
    if (message === 'ready' || this.#mayOpen) return;
    this.#mayOpen = true;
    if (this.#isGateWaiting) this.#keepers.get('gate')?.letOpen();
    this.#keep('pages', () => undefined);
  }

  /** It has loaded what it needs, so that it opens at once. */
  #gateWaits(): void {
    this.#isGateWaiting = true;
    if (this.#mayOpen) this.#keepers.get('gate')?.letOpen();
  }

  async #announce(): Promise<void> {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    const isShown = await firstPage(this.#settings, () => this.#closing !== undefined);
    if (this.#closing) return;
    const { url } = this.#settings;
    say(
      isShown
        ? `\nThe newsroom is open at ${url}\n`
        : `\nThe newsroom listens at ${url}; it has no page for readers yet.\n`,
    );
    await printLinks(this.#run);
  }

  #keep(role: ChildRole, said: (message: Message) => unknown): void {
    const environment = environmentOf(role, this.#own, this.#settings, this.#folder, this.#doors);
    this.#start(role, `server/${role}/main.ts`, environment, said);
  }

  #start(
    role: ChildRole,
    file: string,
    environment: NodeJS.ProcessEnv,
    said: (message: Message) => unknown,
  ): void {
    if (this.#closing) return;
    const hopeless = role === 'gate' ? [PORT_TAKEN] : [];
    // Whoever wants a stored page does not wait for one that is being made.
    const standsBack = role === 'pages';
    const kept = {
      name: role,
      file: join(programFolder, file),
      flags: FLAGS[role],
      environment,
      standsBack,
      hopeless,
    };
    const keeper = new Keeper(kept, {
      said,
      ended: () => this.#countFailedStart(role),
      gaveUp: (code) => this.#giveUp(code === PORT_TAKEN ? portTaken(this.#settings.port) : ''),
      log: this.#log,
    });
    this.#keepers.set(role, keeper);
    keeper.start();
  }

  #countFailedStart(role: ChildRole): void {
    if (role !== 'newsroom' || this.#mayOpen || this.#settings.role !== 'all') return;
    this.#failedStarts += 1;
    if (this.#failedStarts >= MOST_FAILED_STARTS)
      this.#giveUp('The newsroom could not be started. The reason is above.');
  }

  #giveUp(sentence: string): void {
    if (sentence) process.stderr.write(`${sentence}\n`);
    void this.close().then(() => process.exit(1));
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
