import { useEffect, useState } from 'react';

const attentive = () => document.visibilityState === 'visible' && document.hasFocus();

/** Whether somebody looks at this window now. */
export function useAttention(): boolean {
  const [attention, setAttention] = useState(attentive);
  useEffect(() => {
    const look = () => setAttention(attentive());
    window.addEventListener('focus', look);
    window.addEventListener('blur', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      window.removeEventListener('blur', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return attention;
}
