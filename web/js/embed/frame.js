// Tells the page around the frame how high the chat is. Only sites that may show it in a frame hear it.
if (window.parent !== window && document.referrer) {
  const { origin } = new URL(document.referrer);
  const tell = () => window.parent.postMessage({ steunwijzer: { height: document.documentElement.offsetHeight } }, origin);
  new ResizeObserver(tell).observe(document.documentElement);
}
