/** Hears each text frame as bytes in a buffer that is used again afterwards: what is to be kept must be copied. */
export type TextListener = (bytes: Buffer, start: number, end: number) => void;

const FINAL_TEXT = 0x81;
const FINAL_CLOSE = 0x88;
const MASKED = 0x80;
const SHORT = 126;
const LONG = 127;

/**
 * Cuts what a server sends into WebSocket frames (RFC 6455 §5.2). Understands only what our servers send: whole, unmasked text frames
 * and the closing one. Written by hand because a full client costs more per delivery than the server that is measured.
 */
export class FrameReader {
  private readonly onText: TextListener;
  private rest: Buffer | null = null;

  constructor(onText: TextListener) {
    this.onText = onText;
  }

  /** @throws Error at a frame that our servers never send. */
  push(chunk: Buffer): void {
    const bytes = this.rest === null ? chunk : Buffer.concat([this.rest, chunk]);
    let at = 0;
    for (;;) {
      const head = headAt(bytes, at);
      if (head === null || head.end > bytes.length) break;
      if (bytes[at] === FINAL_TEXT) this.onText(bytes, head.start, head.end);
      else if (bytes[at] !== FINAL_CLOSE) throw new Error(`an unexpected frame: ${bytes[at]}`);
      at = head.end;
    }
    this.rest = at < bytes.length ? Buffer.from(bytes.subarray(at)) : null;
  }
}

function headAt(bytes: Buffer, at: number): { start: number; end: number } | null {
  if (bytes.length < at + 2) return null;
  const size = bytes[at + 1] ?? 0;
  if (size < SHORT) return { start: at + 2, end: at + 2 + size };
  const sizeBytes = size === LONG ? 8 : 2;
  if (bytes.length < at + 2 + sizeBytes) return null;
  const start = at + 2 + sizeBytes;
  return { start, end: start + (size === LONG ? Number(bytes.readBigUInt64BE(at + 2)) : bytes.readUInt16BE(at + 2)) };
}

/** A client's text frame. Its mask is zero, which is a mask like any other and leaves the text as it is. */
export function textFrame(text: string): Buffer {
  const size = Buffer.byteLength(text);
  const sizeBytes = size < SHORT ? 0 : 2;
  const frame = Buffer.alloc(2 + sizeBytes + 4 + size);
  frame[0] = FINAL_TEXT;
  frame[1] = MASKED | (size < SHORT ? size : SHORT);
  if (sizeBytes > 0) frame.writeUInt16BE(size, 2);
  frame.write(text, 2 + sizeBytes + 4);
  return frame;
}
