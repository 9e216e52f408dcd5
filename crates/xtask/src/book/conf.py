"""Configuration of Sphinx, which builds the site of the book from the pages in `docs`.

The pages have no markup of Sphinx, so that a code host shows them too. What differs on the site is changed here, while a
page is read: links to files of the repository, diagrams, and the attributes and hidden lines of Rust blocks.
"""

import html
import posixpath
import re
from pathlib import Path

from sphinx.util import logging

ROOT = Path(__file__).resolve().parents[4]
REPOSITORY = "https://github.com/stanchion-rs/stanchion"

project = "Stanchion"
html_title = "Stanchion"
copyright = "the authors of Stanchion"
extensions = ["myst_parser", "sphinx_external_toc"]
external_toc_path = str(Path(__file__).with_name("contents.yml"))
source_suffix = {".md": "markdown"}
# Anchors as code hosts derive them from headings.
myst_heading_anchors = 4
# Some blocks show a part of a file, which is not valid on its own.
suppress_warnings = ["misc.highlighting_failure"]

html_theme = "furo"
html_static_path = [str(Path(__file__).with_name("static"))]
html_css_files = ["book.css"]
html_js_files = ["book.js"]
html_show_sourcelink = False
html_copy_source = False
html_theme_options = {
    "source_repository": f"{REPOSITORY}/",
    "source_branch": "main",
    "source_directory": "docs/",
}

FENCE = re.compile(r"^(\s*)(`{3,})(.*)$")
LINK = re.compile(r"(\]\()([^)#\s]+)((?:#[^)\s]*)?\))")
logger = logging.getLogger(__name__)


def repository_link(page, target):
    """Returns the address of a file on the code host, if a link does not lead to a page of the book."""
    if re.match(r"[a-z]+:", target):
        return target
    path = posixpath.normpath(posixpath.join("docs", posixpath.dirname(page), target))
    if path.startswith("docs/") and path.endswith(".md"):
        return target
    if not (ROOT / path).exists():
        logger.warning("%s does not exist", target, location=page)
    kind = "tree" if (ROOT / path).is_dir() else "blob"
    return f"{REPOSITORY}/{kind}/main/{path}"


def adapt(page, text):
    """Returns the text of a page for the site."""
    lines = []
    fence, language = None, ""
    for line in text.split("\n"):
        found = FENCE.match(line)
        if not fence and found:
            fence, language = found[2], re.split(r"[\s,]", found[3].strip())[0]
            line = '<pre class="mermaid">' if language == "mermaid" else f"{found[1]}{found[2]}{language}"
        elif fence:
            if found and found[2].startswith(fence) and not found[3].strip():
                fence = None
                line = "</pre>" if language == "mermaid" else line
            elif language == "mermaid":
                line = html.escape(line)
            elif language == "rust" and re.match(r"\s*#( |$)", line):
                continue
        else:
            line = LINK.sub(lambda it: it[1] + repository_link(page, it[2]) + it[3], line)
        lines.append(line)
    return "\n".join(lines)


def read(app, page, source):
    source[0] = adapt(page, source[0])


def setup(app):
    app.connect("source-read", read)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
