// Runs before the first paint: the colours and the language this person chose last time.
(function () {
  try {
    const theme = localStorage.getItem('np.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    const language = localStorage.getItem('np.language');
    if (language === 'nl' || language === 'en') document.documentElement.lang = language;
  } catch (_) {
    // No storage: the system's colours and Dutch.
  }
})();
