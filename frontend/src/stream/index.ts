/** `<MessageText text>`: small Markdown made of elements. `plainWords(text)`: the words alone. */
export { MessageText, plainWords } from './message-text.tsx';
/** `<Announcer messages speaker>`: speaks what others write, each once. */
export { Announcer } from './announcer.tsx';
/** `useAttention()`: whether somebody looks at this window now. */
export { useAttention } from './use-attention.ts';
