//! The paragraphs of a Markdown page.

use super::passage::{Collector, Kind, Passage};

/// The code blocks that are scanned, because they contain prose or output that people read.
const READ: [&str; 3] = ["text", "sh", "console"];

/// Returns the paragraphs. `first` is the number of the first line.
pub(super) fn passages(text: &str, first: usize) -> Vec<Passage> {
    let mut collector = Collector::default();
    let mut fence: Option<&str> = None;
    for (at, line) in text.lines().enumerate() {
        let trimmed = line.trim();
        if let Some(info) = trimmed.strip_prefix("```") {
            collector.close();
            fence = if fence.is_some() { None } else { Some(info) };
            continue;
        }
        match fence {
            Some(info) if READ.contains(&info) => {
                collector.close();
                collector.line(Kind::Page, at + first, line);
            }
            Some(_) => {}
            None if trimmed.is_empty() => collector.close(),
            None => {
                let list = ["- ", "* ", "#", "|", "1. "].iter().any(|it| trimmed.starts_with(it));
                if list {
                    collector.close();
                }
                for (number, cell) in trimmed.split('|').enumerate() {
                    if number > 0 {
                        collector.close();
                    }
                    collector.line(Kind::Page, at + first, cell);
                }
            }
        }
    }
    collector.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_items_and_cells_are_apart() {
        let text = "# Title\nOne\ntwo.\n\n- item\n- item\n\n| a | b |\n";
        let read: Vec<String> = passages(text, 1)
            .into_iter()
            .map(|it| {
                it.lines
                    .iter()
                    .map(|(at, text)| format!("{at}:{}", text.trim()))
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .filter(|it| !it.ends_with(':'))
            .collect();
        assert_eq!(read, ["1:# Title 2:One 3:two.", "5:- item", "6:- item", "8:a", "8:b"]);
    }
}
