'use client';
import { useEffect, useRef, useState } from 'react';
import type { PaneLook } from './pane-look.ts';
import { showAs } from './show-as.ts';

type Props = { readonly src: string; readonly title: string; readonly look: PaneLook };

const WIDTHS = { phone: 390, desktop: 1280 } as const;
const HEIGHT = 720;

/**
 * The readers' page in a frame, without scripts as readers have it. After each autosave only its article is
 * put in anew, so that one stays where one was reading.
 */
export function PreviewFrame({ src, title, look }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [scale, setScale] = useState(1);
  const wanted = WIDTHS[look.width];
  const { medium } = look;

  useEffect(() => {
    const around = box.current;
    if (!around) return;
    const sized = new ResizeObserver(() => setScale(Math.min(1, around.clientWidth / wanted)));
    sized.observe(around);
    return () => sized.disconnect();
  }, [wanted]);

  useEffect(() => {
    const dress = () => {
      const page = frame.current?.contentDocument;
      if (page) showAs(page, medium);
    };
    const renew = () => void renewed(frame.current, src).then(dress);
    dress();
    document.addEventListener('kept', renew);
    return () => document.removeEventListener('kept', renew);
  }, [src, medium]);

  const ready = () => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    showAs(page, medium);
    // Its links lead readers on; here they would only lead away from the text.
    page.addEventListener('click', (event) => event.preventDefault());
  };

  return (
    <div ref={box} className="preview-box" style={{ blockSize: HEIGHT * Math.max(scale, 0.75) }}>
      <iframe
        key={src}
        ref={frame}
        src={src}
        title={title}
        sandbox="allow-same-origin"
        onLoad={ready}
        className="preview-frame"
        style={{
          inlineSize: wanted,
          blockSize: (HEIGHT * Math.max(scale, 0.75)) / scale,
          transform: `scale(${scale})`,
        }}
      />
    </div>
  );
}

/** Puts the page's article in as it is now; where it cannot be had, what is shown stays. */
async function renewed(frame: HTMLIFrameElement | null, src: string): Promise<void> {
  const page = frame?.contentDocument;
  const response = await fetch(src).catch(() => null);
  if (!page || !response?.ok || response.redirected) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('main');
  const shown = page.querySelector('main');
  if (fresh && shown) shown.replaceWith(page.importNode(fresh, true));
  else if (frame) frame.src = src;
}
