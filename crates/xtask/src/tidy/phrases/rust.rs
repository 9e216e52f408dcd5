//! The prose in a Rust file: comments, documentation and strings.

use super::markdown;
use super::passage::{Collector, Kind, Passage};

/// Returns the passages of a Rust file. Without `strings`, returns only comments and documentation.
pub(super) fn passages(text: &str, strings: bool) -> Vec<Passage> {
    let mut reader = Reader { text, at: 0, line: 1, strings, prose: Prose::default() };
    while reader.step() {}
    reader.prose.finish()
}

/// The state of reading a Rust file.
#[derive(Default)]
struct Prose {
    done: Vec<Passage>,
    comments: Collector,
    /// The documentation that is being read, with its first line.
    documentation: Option<(usize, String)>,
}

impl Prose {
    /// Ends the open comment, because the next line does not belong to it.
    fn close(&mut self) {
        self.comments.close();
        if let Some((first, text)) = self.documentation.take() {
            let paragraphs = markdown::passages(&text, first);
            self.done.extend(paragraphs.into_iter().enumerate().map(|(at, it)| {
                // Only the first paragraph must open with a sentence. The others count as a page.
                Passage { kind: if at == 0 { Kind::Docstring } else { Kind::Page }, ..it }
            }));
        }
    }

    fn finish(mut self) -> Vec<Passage> {
        self.close();
        self.done.extend(self.comments.finish());
        self.done
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    strings: bool,
    prose: Prose,
}

impl<'a> Reader<'a> {
    /// Reads the next token. Returns false at the end.
    fn step(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let Some(first) = rest.chars().next() else { return false };
        if rest.starts_with("//") {
            self.comment(rest);
        } else if rest.starts_with("/*") {
            self.skip(rest.find("*/").map_or(rest.len(), |it| it + 2));
        } else if let Some(hashes) = raw(rest).filter(|_| !self.within_name()) {
            self.raw_string(rest, hashes);
        } else if first == '"' {
            self.string(rest);
        } else if first == '\'' {
            self.skip(character(rest));
        } else {
            let blank_line =
                first == '\n' && rest[1..].trim_start_matches([' ', '\t']).starts_with('\n');
            if !first.is_whitespace() || blank_line {
                self.prose.close();
            }
            self.skip(first.len_utf8());
        }
        true
    }

    fn skip(&mut self, length: usize) {
        let passed = &self.text[self.at..self.at + length];
        self.line += passed.matches('\n').count();
        self.at += length;
    }

    /// Returns true if the previous character belongs to a name, so that `r"` is the end of the name.
    fn within_name(&self) -> bool {
        self.text[..self.at].ends_with(|it: char| it.is_alphanumeric() || it == '_')
    }

    fn comment(&mut self, rest: &'a str) {
        let end = rest.find('\n').unwrap_or(rest.len());
        let line = &rest[..end];
        let documentation = line
            .strip_prefix("///")
            .filter(|it| !it.starts_with('/'))
            .or_else(|| line.strip_prefix("//!"));
        if let Some(text) = documentation {
            let (_, all) = self.prose.documentation.get_or_insert((self.line, String::new()));
            all.push_str(text);
            all.push('\n');
        } else {
            let text = line.trim_start_matches('/');
            self.prose.comments.line(Kind::Comment, self.line, text);
        }
        self.skip(end);
    }

    fn raw_string(&mut self, rest: &'a str, hashes: usize) {
        let open = rest.find('"').map_or(rest.len(), |it| it + 1);
        let close = format!("\"{}", "#".repeat(hashes));
        let length = rest[open..].find(&close).unwrap_or(rest.len() - open);
        self.message(&rest[open..open + length]);
        self.skip((open + length + close.len()).min(rest.len()));
    }

    fn string(&mut self, rest: &'a str) {
        let mut escaped = false;
        let close = rest.bytes().skip(1).position(|it| {
            let is_end = it == b'"' && !escaped;
            escaped = it == b'\\' && !escaped;
            is_end
        });
        let length = close.unwrap_or(rest.len() - 1);
        self.message(&rest[1..1 + length]);
        self.skip((length + 2).min(rest.len()));
    }

    fn message(&mut self, text: &str) {
        let kind = if self.is_title() { Kind::Title } else { Kind::Message };
        self.prose.close();
        // Ids and templates are not prose.
        let is_prose = text.contains(' ') && !text.contains("Type: AWS::");
        if !self.strings || !is_prose {
            return;
        }
        let mut collector = Collector::default();
        let mut continued = true;
        for (at, line) in text.replace("\\n", "\n").lines().enumerate() {
            // A backslash at the end of a line continues the message, and any other line end ends a line of it.
            if !continued {
                collector.close();
            }
            continued = line.ends_with('\\');
            let number = self.line + at.min(text.matches('\n').count());
            collector.line(kind, number, &line.trim_end_matches('\\').replace("\\\"", "\""));
        }
        self.prose.done.extend(collector.finish());
    }

    /// Returns true if a string is the title of a finding: it comes after `title:`, or after an id and a severity.
    fn is_title(&self) -> bool {
        let before = self.text[..self.at].trim_end();
        ["title:", "title =", "\" Error", "\" Warning", "\" Info"]
            .iter()
            .any(|it| before.ends_with(it))
    }
}

/// Returns the number of `#` in a raw string that starts here.
fn raw(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = body.bytes().take_while(|it| *it == b'#').count();
    body[hashes..].starts_with('"').then_some(hashes)
}

/// Returns the length of a character literal such as `'"'`, or of the quote of a lifetime.
fn character(rest: &str) -> usize {
    let body = &rest[1..];
    let Some(first) = body.chars().next() else { return 1 };
    let length = if first == '\\' {
        body.get(2..).and_then(|it| it.find('\'')).map(|it| it + 2)
    } else {
        Some(first.len_utf8())
    };
    match length {
        Some(length) if body[length..].starts_with('\'') => length + 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        passages(text, true)
            .into_iter()
            .map(|it| {
                let lines: Vec<String> =
                    it.lines.iter().map(|(at, text)| format!("{at} {}", text.trim())).collect();
                format!("{:?} {}", it.kind, lines.join(" | "))
            })
            .collect()
    }

    #[test]
    fn documentation_comments_and_strings_are_told_apart() {
        let text = "//! Page.\n\n/// Returns it.\n///\n/// More\n/// of it.\nfn f() -> &'static str {\n    // Why\n    // so.\n    \"a message\"\n}\n";
        let mut all = read(text);
        all.sort();
        assert_eq!(
            all,
            [
                "Comment 8 Why | 9 so.",
                "Docstring 1 Page.",
                "Docstring 3 Returns it.",
                "Message 10 a message",
                "Page 5 More | 6 of it.",
            ]
        );
    }

    #[test]
    fn strings_end_where_rust_ends_them() {
        assert_eq!(read(r##"f(r#"a "b" c"#, "d \" e", '"', "f g")"##).len(), 3);
        assert_eq!(
            read("f(\"one \\\n   two\\nthree\")"),
            ["Message 1 one | 2 two", "Message 2 three"]
        );
    }

    #[test]
    fn titles_of_findings_are_known() {
        assert_eq!(read("\"EFS-001\" Error \"A title\" { what: \"b\" }")[0], "Title 1 A title");
        assert_eq!(read("Code { title: \"A title\" }"), ["Title 1 A title"]);
    }
}
