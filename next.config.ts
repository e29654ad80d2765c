import type { NextConfig } from 'next';

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // The build step passes a hash of the sources, so that two builds of the same sources answer the same bytes.
  generateBuildId: () => process.env.NEWSROOM_BUILD?.slice(0, 20) ?? 'by-hand',
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // The gate compresses each stored answer once and gives it its ETag.
  compress: false,
  generateEtags: false,
  // Photos are finished files with content-hash addresses; nothing is resized on request.
  images: { unoptimized: true },
  // Metadata in the head for everybody: by default Next streams it into the body for browsers it trusts to run
  // scripts, and readers get none.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pino'],
  // The types are checked by `npm run check`, tests included; a start on an operator's machine need not repeat it.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // `next dev` would write a file of instructions into the checkout.
  agentRules: false,
  experimental: {
    // Reader and staff sides have root layouts of their own, so no layout could hold a common not-found page.
    globalNotFound: true,
    // A style element without a nonce would break the desk's policy; the gate inlines the readers' stylesheet.
    inlineCss: false,
    // The newsroom process measures forms before the framework reads them, and refuses in a sentence.
    serverActions: { bodySizeLimit: '8mb' },
  },
};

export default config;
