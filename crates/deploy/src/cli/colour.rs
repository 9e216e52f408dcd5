//! Colours of text on a terminal. `NO_COLOR` and a terminal without colours turn them off.

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use stanchion_deploy::plan::Risk;

const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const YELLOW: &str = "\u{1b}[33m";
const BOLD: &str = "\u{1b}[1m";
const RESET: &str = "\u{1b}[0m";

/// Returns whether a stream shows colours.
pub(crate) fn is_on(stream: &impl RawStream) -> bool {
    AutoStream::choice(stream) != ColorChoice::Never
}

/// Colours statuses, marks and headings in text without hidden characters. The text stays the same otherwise.
pub(crate) fn paint(text: &str) -> String {
    text.split_inclusive('\n').map(line).collect()
}

fn line(line: &str) -> String {
    let text = line.trim_start();
    let (indent, end) = (&line[..line.len() - text.len()], &text[text.trim_end().len()..]);
    let text = text.trim_end();
    if let Some(risk) = Risk::ALL.into_iter().find(|it| it.title() == text) {
        let style = if risk.is_destructive() { RED } else { BOLD };
        return format!("{indent}{style}{text}{RESET}{end}");
    }
    let mark = match text.get(..2) {
        Some("! " | "- ") => Some(RED),
        Some("+ ") => Some(GREEN),
        Some("~ " | "> ") => Some(YELLOW),
        _ => None,
    };
    // A mark is indented, which tells it from the begin of a sentence.
    if let (Some(style), false) = (mark, indent.is_empty()) {
        return format!("{indent}{style}{}{RESET}{}{end}", &text[..1], words(&text[1..]));
    }
    if let Some(rest) = text.strip_prefix("error:") {
        return format!("{indent}{RED}error:{RESET}{}{end}", words(rest));
    }
    format!("{indent}{}{end}", words(text))
}

/// Colours the statuses of CloudFormation.
fn words(text: &str) -> String {
    let one = |word: &str| match status(word.trim_end()) {
        Some(style) => {
            let (status, end) = word.split_at(word.trim_end().len());
            format!("{style}{status}{RESET}{end}")
        }
        None => word.to_owned(),
    };
    text.split_inclusive(' ').map(one).collect()
}

fn status(word: &str) -> Option<&'static str> {
    let is_status = word.chars().all(|it| it.is_ascii_uppercase() || it == '_');
    let ends = |it: &str| word.ends_with(it);
    match is_status {
        true if ends("_FAILED") || word.contains("ROLLBACK_") => Some(RED),
        true if ends("_COMPLETE") => Some(GREEN),
        true if ends("_IN_PROGRESS") => Some(YELLOW),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_marks_and_headings_are_coloured_and_nothing_else_changes() {
        let text = "One  CREATE_COMPLETE  a\n  possible data loss\n    ! Data\n  added\n    + P\nUPDATE_ROLLBACK_COMPLETE\nCREATE_FAILED \nerror: Net\n- a sentence\nMY_COMPLETE_x  A_IN_PROGRESS";
        let painted = paint(text);
        for part in [
            "\u{1b}[32mCREATE_COMPLETE\u{1b}[0m  a",
            "  \u{1b}[31mpossible data loss\u{1b}[0m\n",
            "    \u{1b}[31m!\u{1b}[0m Data",
            "  \u{1b}[1madded\u{1b}[0m",
            "    \u{1b}[32m+\u{1b}[0m P",
            "\u{1b}[31mUPDATE_ROLLBACK_COMPLETE\u{1b}[0m",
            "\u{1b}[31mCREATE_FAILED\u{1b}[0m \n",
            "\u{1b}[31merror:\u{1b}[0m Net",
            "\n- a sentence\nMY_COMPLETE_x  \u{1b}[33mA_IN_PROGRESS\u{1b}[0m",
        ] {
            assert!(painted.contains(part), "{part:?} in {painted:?}");
        }
        let plain =
            [RED, GREEN, YELLOW, BOLD, RESET].iter().fold(painted, |it, code| it.replace(code, ""));
        assert_eq!(plain, text);
    }

    #[test]
    fn characters_of_several_bytes_are_kept() {
        for text in ["é", "  é x", "", "\n\n", "  ~ ü: 1 -> 2\n"] {
            assert_eq!(paint(text).replace(YELLOW, "").replace(RESET, ""), text);
        }
    }
}
