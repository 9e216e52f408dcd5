//! Rust blocks of pages that documentation tests compile.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::page::language;

/// Returns whether a page has a Rust block that only documentation tests compile. The runner of commands compiles the files
/// of a reader's program.
pub(crate) fn has_examples(text: &str) -> bool {
    let mut is_file = false;
    for event in Parser::new(text) {
        match event {
            Event::Html(comment) => {
                let content = comment.trim_start().trim_start_matches("<!--").trim_start();
                is_file |= ["file:", "content:"].iter().any(|it| content.starts_with(it));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                if language(&info) == "rust" && !is_file {
                    return true;
                }
                is_file = false;
            }
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::has_examples;

    #[test]
    fn files_of_a_program_are_no_examples() {
        assert!(has_examples("a\n\n```rust,no_run\nb\n```\n"));
        assert!(has_examples("<!-- file: a.rs -->\n```rust\nb\n```\n\n```rust\nc\n```\n"));
        assert!(!has_examples("<!-- file: a.rs -->\n```rust\nb\n```\n\n```sh\nc\n```\n"));
    }
}
