//! Files in which `#` starts a comment: YAML, TOML, shell, Python. Each of their other lines is a separate passage.

use super::passage::{Collector, Kind, Passage};

pub(super) fn passages(text: &str) -> Vec<Passage> {
    let mut collector = Collector::default();
    for (at, line) in text.lines().enumerate() {
        let trimmed = line.trim();
        match trimmed.strip_prefix('#') {
            Some(comment) => collector.line(Kind::Comment, at + 1, comment),
            None => {
                collector.close();
                collector.line(Kind::Message, at + 1, trimmed);
                collector.close();
            }
        }
    }
    collector.finish()
}
