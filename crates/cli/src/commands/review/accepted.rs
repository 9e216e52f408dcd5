//! The file with accepted effects.

use std::path::Path;

use stanchion_review::{AcceptedChange, StackReview};
use stanchion_template::Span;

use crate::failure::Failure;
use crate::input::Data;
use crate::report;

/// The entries of the file, with their places.
pub(super) struct Accepted {
    file: String,
    all: Vec<AcceptedChange>,
    places: Vec<Span>,
}

impl Accepted {
    /// Reads the file.
    pub(super) fn read(file: &Path) -> Result<Accepted, Failure> {
        let data = Data::read(file)?;
        let all: Vec<AcceptedChange> = data.of().map_err(|it| {
            data.wrong(format!(
                "the file must be a list of {{change, resource, stack, text, reason}}: {it}"
            ))
        })?;
        let problems: Vec<String> = all.iter().filter_map(AcceptedChange::problem).collect();
        if !problems.is_empty() {
            return Err(data.wrong(problems.join("; ")));
        }
        Ok(Accepted { file: data.name, all, places: data.places })
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
