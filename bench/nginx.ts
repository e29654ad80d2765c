import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** One nginx worker serving one file: the yardstick. */
export type Nginx = {
  readonly url: string;
  readonly workerPid: number;
  readonly version: string;
  stop(): void;
};

/** Starts it on the port with these bytes as its only page; null where the machine has no nginx. */
export async function startNginx(port: number, body: Buffer, encoding: string | null): Promise<Nginx | null> {
  const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
    existsSync(path),
  );
  if (!program) return null;
  const folder = mkdtempSync(join(tmpdir(), 'communique-nginx-'));
  mkdirSync(join(folder, 'www'));
  writeFileSync(join(folder, 'www', 'page.html'), body);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, encoding));
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/page.html`;
  await answers(url);
  return {
    url,
    workerPid: workerOf(child),
    version: spawnSync(program, ['-v'], { encoding: 'utf8' }).stderr.trim(),
    stop: () => {
      child.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, port: number, encoding: string | null): string {
  const header = encoding ? `add_header Content-Encoding ${encoding};` : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off; worker_processes 1; pid ${folder}/nginx.pid; user root;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 100000000; open_file_cache max=100; sendfile on; tcp_nopush on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}/www; default_type text/html; charset utf-8; ${header} }
}`;
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await pause(50);
  }
  throw new Error('nginx did not come up.');
}

function workerOf(master: ChildProcess): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const worker = pids.find((pid) => {
    const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(master.pid);
  });
  return Number(worker ?? master.pid);
}
