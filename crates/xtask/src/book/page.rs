//! Reads the steps of a page. Comments before blocks, which a reader does not see, say what a block is.

use std::ops::Range;
use std::path::PathBuf;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::step::{Action, Block, Step};

/// The language of blocks with commands.
const COMMANDS: &str = "sh";
/// Other names of that language. One name is enough, and a block with another would not be run.
const OTHER_NAMES: [&str; 5] = ["bash", "console", "shell", "shell-session", "zsh"];

/// A page as a sequence of steps.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) steps: Vec<Step>,
    /// True if the commands need an account. They get an emulator.
    pub(super) needs_account: bool,
    /// The faults of comments, with the line of each.
    pub(super) faults: Vec<(usize, String)>,
}

/// The meaning of a comment for the block after it.
#[derive(Debug, PartialEq)]
enum Mark {
    File(PathBuf),
    Change(PathBuf),
    Content(PathBuf),
    Output,
    Exit(i32),
    NotRun(String),
}

impl Page {
    /// Reads the steps of a page.
    pub(super) fn read(text: &str) -> Page {
        let mut reader = Reader { text, page: Page::default(), mark: None };
        let mut block: Option<(String, Range<usize>, String)> = None;
        for (event, range) in Parser::new_ext(text, Options::all()).into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    let language = match kind {
                        CodeBlockKind::Fenced(info) => language(&info).to_owned(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    block = Some((language, range, String::new()));
                }
                Event::Text(part) if block.is_some() => {
                    if let Some((_, _, content)) = &mut block {
                        content.push_str(&part);
                    }
                }
                Event::End(TagEnd::CodeBlock) => {
                    if let Some((language, range, content)) = block.take() {
                        reader.block(&language, range, content);
                    }
                }
                // The event of a comment with several lines has one line; the comment is read from its start.
                Event::Html(html) | Event::InlineHtml(html)
                    if html.trim_start().starts_with("<!--") =>
                {
                    reader.comment(range.start);
                }
                _ => {}
            }
        }
        reader.end()
    }
}

/// Returns the language of a fence: `rust` of `rust,no_run`.
pub(super) fn language(info: &str) -> &str {
    info.split([',', ' ']).next().unwrap_or_default()
}

struct Reader<'a> {
    text: &'a str,
    page: Page,
    /// The meaning of the comment before the next block, and its line.
    mark: Option<(usize, Mark)>,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    fn fault(&mut self, line: usize, text: impl Into<String>) {
        self.page.faults.push((line, text.into()));
    }

    fn step(&mut self, line: usize, action: Action) {
        self.page.steps.push(Step { line, action });
    }

    fn comment(&mut self, start: usize) {
        let line = self.line(start);
        let comment = self.text[start..].trim_start().trim_start_matches("<!--");
        let content = comment.split("-->").next().unwrap_or_default().trim().to_owned();
        // Parts of a page that a test writes are between these two.
        if content.starts_with("begin:") || content.starts_with("end:") {
            return;
        }
        if let Some((line, _)) = self.mark.take() {
            self.fault(line, "no block follows this comment");
        }
        let (name, value) = content.split_once(':').map_or((&*content, ""), |(a, b)| (a, b.trim()));
        let path = || PathBuf::from(value);
        let mark = match name {
            "emulator" => {
                self.page.needs_account = true;
                return;
            }
            "setup" => return self.step(line, Action::Prepare { script: value.to_owned() }),
            "file" => Mark::File(path()),
            "change" => Mark::Change(path()),
            "content" => Mark::Content(path()),
            "output" => Mark::Output,
            "exit" if value.parse::<i32>().is_ok() => Mark::Exit(value.parse().unwrap_or_default()),
            "not run" if !value.is_empty() => Mark::NotRun(value.to_owned()),
            _ => {
                return self.fault(
                    line,
                    format!(
                        "the comment `{content}` is unknown; use `file: PATH`, `change: PATH`, `content: PATH`, \
                         `output`, `exit: NUMBER`, `not run: REASON`, `setup: COMMAND` or `emulator`"
                    ),
                );
            }
        };
        self.mark = Some((line, mark));
    }

    fn block(&mut self, language: &str, range: Range<usize>, content: String) {
        let line = self.line(range.start);
        if OTHER_NAMES.contains(&language) {
            self.fault(line, format!("use the language `{COMMANDS}` for commands"));
        }
        let mark = self.mark.take().map(|it| it.1);
        let is_commands = language == COMMANDS;
        let action = match mark {
            None if is_commands => Action::Run { script: content, status: 0 },
            None => return,
            Some(Mark::Exit(status)) if is_commands => Action::Run { script: content, status },
            Some(Mark::NotRun(reason)) if is_commands => Action::Leave { reason },
            Some(Mark::Exit(_) | Mark::NotRun(_)) => {
                return self.fault(line, format!("the block has no commands (`{COMMANDS}`)"));
            }
            Some(Mark::File(path)) => Action::Write { path, text: shown(language, content) },
            Some(Mark::Change(path)) => {
                let lines = |mark: char| -> String {
                    let of_side = |it: &&str| it.is_empty() || it.starts_with([mark, ' ']);
                    let of = content.lines().filter(of_side).map(|it| it.get(1..).unwrap_or(it));
                    of.map(|it| format!("{it}\n")).collect()
                };
                let is_line = |it: &str| it.is_empty() || it.starts_with([' ', '+', '-']);
                if language != "diff" || !content.lines().all(is_line) {
                    return self.fault(line, "a change is a `diff` of lines with ` `, `+` or `-`");
                }
                Action::Replace { path, old: lines('-'), new: lines('+') }
            }
            Some(Mark::Output) => match self.place(range, content) {
                Some(block) => Action::Prints(block),
                None => return self.fault(line, "the block is indented"),
            },
            Some(Mark::Content(path)) => match self.place(range, content) {
                Some(block) => Action::Contains { path, block },
                None => return self.fault(line, "the block is indented"),
            },
        };
        self.step(line, action);
    }

    /// Returns the place of the text of a block, unless the block is indented.
    fn place(&self, range: Range<usize>, text: String) -> Option<Block> {
        let whole = &self.text[range.clone()];
        let start = range.start + whole.find('\n')? + 1;
        let span = start..start + text.len();
        (self.text.get(span.clone()) == Some(&text)).then_some(Block { text, span })
    }

    fn end(mut self) -> Page {
        if let Some((line, _)) = self.mark.take() {
            self.fault(line, "no block follows this comment");
        }
        self.page
    }
}

/// Returns the text of a file as a reader writes it: without the lines of Rust that documentation tests hide.
fn shown(language: &str, content: String) -> String {
    if language != "rust" {
        return content;
    }
    let is_hidden = |it: &&str| !(it.trim_start() == "#" || it.trim_start().starts_with("# "));
    content.lines().filter(is_hidden).map(|it| format!("{it}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn actions(text: &str) -> Vec<Action> {
        let page = Page::read(text);
        assert_eq!(page.faults, []);
        page.steps.into_iter().map(|it| it.action).collect()
    }

    #[test]
    fn commands_run_unless_a_reason_is_given() {
        let text = "```sh\na\n```\n\n<!-- exit: 2 -->\n```sh\nb\n```\n\n<!-- not run: it needs AWS -->\n```sh\nc\n```\n\
                    ```yaml\nd\n```\n";
        let run = |script: &str, status| Action::Run { script: script.to_owned(), status };
        let leave = Action::Leave { reason: "it needs AWS".to_owned() };
        assert_eq!(actions(text), [run("a\n", 0), run("b\n", 2), leave]);
    }

    #[test]
    fn files_are_written_changed_and_compared() {
        let text = "<!-- file: a.rs -->\n```rust,ignore\n# use x;\nb\n```\n<!-- change: a.rs -->\n```diff\n b\n\n-c\n+d\n```\n\
                    <!-- content: a.rs -->\n```rust\nb\n```\n<!-- setup: touch x\ntouch y -->\n";
        let path = || PathBuf::from("a.rs");
        let at = text.rfind("b\n```\n<!-- setup").unwrap();
        assert_eq!(
            actions(text),
            [
                Action::Write { path: path(), text: "b\n".to_owned() },
                Action::Replace {
                    path: path(),
                    old: "b\n\nc\n".to_owned(),
                    new: "b\n\nd\n".to_owned()
                },
                Action::Contains {
                    path: path(),
                    block: Block { text: "b\n".to_owned(), span: at..at + 2 }
                },
                Action::Prepare { script: "touch x\ntouch y".to_owned() },
            ]
        );
    }

    #[test]
    fn outputs_have_a_place_also_if_they_are_empty() {
        let text = "<!-- emulator -->\n\n```sh\na\n```\n\n<!-- output -->\n```text\n```\n";
        let page = Page::read(text);
        assert!(page.needs_account);
        let at = text.len() - 4;
        let block = Block { text: String::new(), span: at..at };
        assert_eq!(page.steps[1].action, Action::Prints(block));
    }

    #[test]
    fn wrong_comments_are_faults() {
        let faults = |text: &str| -> Vec<usize> {
            Page::read(text).faults.into_iter().map(|it| it.0).collect()
        };
        assert_eq!(faults("a\n\n<!-- outptu -->\n"), [3]);
        assert_eq!(faults("<!-- output -->\n\n<!-- output -->\n"), [1, 3]);
        assert_eq!(faults("<!-- exit: 1 -->\n```text\na\n```\n"), [2]);
        assert_eq!(faults("```bash\na\n```\n"), [1]);
        assert_eq!(faults("<!-- not run: -->\n```sh\na\n```\n"), [1]);
        assert_eq!(faults("<!-- change: a -->\n```diff\na\n```\n"), [2]);
    }
}
