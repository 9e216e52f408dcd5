//! A review on a terminal: colours, and lines that are wrapped below their start.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write};

use clap::builder::styling::{AnsiColor, Style};

use crate::failure::Failure;

/// Prints a review. Output that is not a terminal gets plain lines.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let width = std::io::stdout().is_terminal().then(textwrap::termwidth);
    let styled = styled(text, width);
    anstream::stdout().write_all(styled.as_bytes()).map_err(|it| Failure::output(&it))
}

/// Adds colours, and wraps lines to a width if there is one.
fn styled(text: &str, width: Option<usize>) -> String {
    let mut styled = String::new();
    for line in text.lines() {
        let style = style(line);
        let indent = line.len() - line.trim_start().len();
        let below = " ".repeat(indent + 2);
        let lines: Vec<String> = match width {
            Some(width) if !line.is_empty() => {
                let options = textwrap::Options::new(width.max(indent + 20))
                    .subsequent_indent(&below)
                    .break_words(false);
                textwrap::wrap(line, options)
                    .into_iter()
                    .map(std::borrow::Cow::into_owned)
                    .collect()
            }
            _ => vec![line.to_owned()],
        };
        for line in lines {
            let _ = writeln!(styled, "{style}{line}{style:#}");
        }
    }
    styled
}

/// Returns the style of a line: titles are bold, `+` is green, `-` is red, and places are dim.
fn style(line: &str) -> Style {
    let color = |it: AnsiColor| Style::new().fg_color(Some(it.into()));
    let content = line.trim_start();
    match content.chars().next() {
        None => Style::new(),
        Some(_) if content.len() == line.len() => Style::new().bold(),
        Some('+') => color(AnsiColor::Green),
        Some('-') => color(AnsiColor::Red),
        Some(_) if content.starts_with("at ") || content.starts_with("acknowledged: ") => {
            Style::new().dimmed()
        }
        Some(_) => Style::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_wrapped_below_their_start() {
        let text = "1 replacement\n\nreplaced\n  Data (AWS::EFS::FileSystem): Encrypted changes; certain\n    at a.yaml:1:1\n";
        let plain = |text: &str| anstream::adapter::strip_str(text).to_string();
        assert_eq!(plain(&styled(text, None)), text);
        let narrow = plain(&styled(text, Some(34)));
        assert!(
            narrow.contains("\n  Data (AWS::EFS::FileSystem):\n    Encrypted changes; certain\n"),
            "{narrow}"
        );
        assert!(styled(text, None).contains("\u{1b}[1m"));
    }
}
