//! The verdict and the counts of a review.

use stanchion_template::counted;

use crate::access::Verdict;
use crate::review::{Kind, Review};

impl Review {
    /// Returns the verdict and the counts, in one line.
    pub fn summary(&self) -> String {
        if self.is_empty() {
            return match self.cosmetic {
                0 => "no change".to_owned(),
                count => format!("no change; {} written differently", counted(count, "resource")),
            };
        }
        let broader = self.access.iter().filter(|it| it.verdict != Verdict::Narrower).count();
        let reach = self.reach.iter().filter(|it| it.is_broader).count();
        let broken = self.mounts.iter().filter(|it| it.breaks()).count();
        let parts = [
            (self.data.len(), "resource with data at risk", "resources with data at risk"),
            (self.replaced.len(), "replacement", "replacements"),
            (broader, "change that allows more", "changes that allow more"),
            (reach, "new connection", "new connections"),
            (broken, "broken mount", "broken mounts"),
            (self.new_findings.len(), "new finding", "new findings"),
            (self.added.len(), "resource added", "resources added"),
            (self.removed.len(), "resource removed", "resources removed"),
            (self.updated.len(), "resource updated in place", "resources updated in place"),
        ];
        let shown = parts
            .iter()
            .filter(|it| it.0 > 0)
            .map(|(count, one, many)| format!("{count} {}", if *count == 1 { one } else { many }));
        let text = shown.collect::<Vec<_>>().join(", ");
        if text.is_empty() { "changes of the stack only".to_owned() } else { text }
    }

    /// Returns the kinds of change that the review has, without [`Kind::Any`].
    pub fn kinds(&self) -> Vec<Kind> {
        [Kind::Data, Kind::Replace, Kind::Access, Kind::Reach, Kind::Mount, Kind::Findings]
            .into_iter()
            .filter(|it| self.has(*it))
            .collect()
    }
}
