//! The places from which the parts of a changed document come.

use std::collections::BTreeMap;

use crate::Segment;

/// The paths from which the parts of a changed document come. Parts that did not move are not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Origins {
    source: Option<Vec<Segment>>,
    below: BTreeMap<Segment, Origins>,
}

impl Origins {
    /// Creates the origins of a node that comes from a path, with everything below it.
    pub(super) fn at(source: Vec<Segment>) -> Origins {
        Origins { source: Some(source), below: BTreeMap::new() }
    }

    /// Sets the path that the node itself comes from.
    pub(super) fn with_source(mut self, source: Vec<Segment>) -> Origins {
        self.source = Some(source);
        self
    }

    /// Returns the origins with a path before every path of the source.
    pub(super) fn moved(self, before: &[Segment]) -> Origins {
        let source = self.source.map(|it| [before, &it[..]].concat());
        let below = self.below.into_iter().map(|(step, it)| (step, it.moved(before))).collect();
        Origins { source, below }
    }

    /// Sets the origins of the node below a step.
    pub(super) fn set(&mut self, step: Segment, origins: Origins) {
        self.below.insert(step, origins);
    }

    /// Makes the node below a step one that did not move.
    pub(super) fn forget(&mut self, step: &Segment) {
        self.below.remove(step);
    }

    /// Returns the path in the source of the node at a path of the changed document.
    pub(super) fn locate(&self, path: &[Segment]) -> Vec<Segment> {
        let mut found = self.source.clone().unwrap_or_default();
        let mut here = Some(self);
        for step in path {
            here = here.and_then(|it| it.below.get(step));
            match here.and_then(|it| it.source.as_ref()) {
                Some(source) => found.clone_from(source),
                None => found.push(step.clone()),
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Origins;
    use crate::{Segment, path::segments};

    fn path(text: &str) -> Vec<Segment> {
        segments(text).collect()
    }

    #[test]
    fn the_deepest_move_counts() {
        let mut inner = Origins::at(path("A.Fn::If.1"));
        inner.set(Segment::from("C"), Origins::at(path("A.Fn::If.1.C.Fn::If.2")));
        let mut origins = Origins::default();
        origins.set(Segment::from("A"), inner);
        for (moved, source) in [
            ("", ""),
            ("B", "B"),
            ("A", "A.Fn::If.1"),
            ("A.B.0", "A.Fn::If.1.B.0"),
            ("A.C.D", "A.Fn::If.1.C.Fn::If.2.D"),
        ] {
            assert_eq!(origins.locate(&path(moved)), path(source), "{moved}");
        }
    }
}
