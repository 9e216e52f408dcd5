//! The file with accepted effects.

use std::path::Path;

use stanchion_review::{AcceptedChange, StackReview};
use stanchion_template::{Span, json, parse};

use crate::failure::Failure;
use crate::{input, report};

/// The entries of the file, with their places.
pub(super) struct Accepted {
    file: String,
    all: Vec<AcceptedChange>,
    places: Vec<Span>,
}

impl Accepted {
    /// Reads the file.
    pub(super) fn read(file: &Path) -> Result<Accepted, Failure> {
        let (name, bytes) = input::read(file)?;
        let wrong = |what: String| Failure::could_not_run(format!("{name}: {what}"));
        let parsed = parse(&bytes).map_err(|errors| {
            wrong(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
        })?;
        let value = serde_json::from_str(&json::to_compact_string(&parsed.node));
        let all: Vec<AcceptedChange> = value.and_then(serde_json::from_value).map_err(|it| {
            wrong(format!(
                "the file must be a list of {{change, resource, stack, text, reason}}: {it}"
            ))
        })?;
        let problems: Vec<String> = all.iter().filter_map(AcceptedChange::problem).collect();
        if !problems.is_empty() {
            return Err(wrong(problems.join("; ")));
        }
        let places = parsed.spans.children.iter().map(|it| it.value).collect();
        Ok(Accepted { file: name.to_string(), all, places })
    }

    /// Marks the accepted effects, and warns of entries that match nothing: they could hide a later effect.
    pub(super) fn apply(&self, reviews: &mut [StackReview]) {
        let used: Vec<usize> =
            reviews.iter_mut().flat_map(|it| it.acknowledge(&self.all)).collect();
        for (at, (entry, place)) in self.all.iter().zip(&self.places).enumerate() {
            if !used.contains(&at) {
                let (line, column) = (place.start.line, place.start.column);
                report::warning(&format!(
                    "{}:{line}:{column}: the change has no effect {entry}, so this entry accepts nothing. Remove it, because it could hide a later effect",
                    self.file
                ));
            }
        }
    }
}
