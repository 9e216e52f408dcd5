// Draws the diagrams of a page.
if (document.currentScript) {
  const source = new URL("mermaid.min.js", document.currentScript.src);
  document.addEventListener("DOMContentLoaded", () => {
    if (!document.querySelector("pre.mermaid")) return;
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => {
      mermaid.initialize({ startOnLoad: false, theme: "neutral" });
      mermaid.run({ querySelector: "pre.mermaid" });
    };
    document.head.append(script);
  });
}
