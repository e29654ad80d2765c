const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * Reads the platform off a package's name: `@next/swc-win32-x64-msvc` is for win32 on x64.
 * A name that tells none is refused: an entry without platform would be installed everywhere, and fail.
 */
export function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!cpu || (!os && cpu !== 'wasm32')) {
    throw new Error(`${name}: its name does not tell the platform it is for. Lock it by hand.`);
  }
  const libc = os === 'linux' ? libcOf(words) : undefined;
  return { cpu: [cpu], ...(os ? { os: [os] } : {}), ...(libc ? { libc: [libc] } : {}) };
}

function libcOf(words) {
  if (words.some((word) => word.startsWith('musl'))) return 'musl';
  if (words.some((word) => word.startsWith('gnu'))) return 'glibc';
  return undefined;
}
