//! A picture of a stack: its storage, its compute and what connects them, with what a change does to them.

mod drawing;
mod graph;
mod links;
mod mermaid;
mod shown;

use stanchion_template::Template;

use crate::fate::Fate;
use crate::review::Review;
pub(crate) use drawing::{STYLE, escaped};
pub use graph::Diagram;
use graph::State;

/// Returns the pictures before and after a change, in which each part has its state.
pub(crate) fn of_change(before: &Template, after: &Template, review: &Review) -> [Diagram; 2] {
    let (mut old, mut new) = (Diagram::of(before), Diagram::of(after));
    let lost =
        |id: &str| review.data.iter().any(|it| it.logical_id == id && it.fate != Fate::Retain);
    let state = |id: &str, of_one_side: State| {
        let is_one_sided = match of_one_side {
            State::Added => review.added.iter().any(|it| it.logical_id == id),
            _ => {
                review.removed.iter().any(|it| it.logical_id == id)
                    || lost(id) && after.resource(id).is_none()
            }
        };
        if is_one_sided {
            of_one_side
        } else if review.replaced.iter().any(|it| it.logical_id == id) {
            State::Replaced
        } else if review.updated.iter().any(|it| it.logical_id == id) {
            State::Updated
        } else {
            State::Same
        }
    };
    for (diagram, of_one_side) in [(&mut old, State::Removed), (&mut new, State::Added)] {
        for node in &mut diagram.nodes {
            node.state = state(&node.id, of_one_side);
        }
    }
    let edges = |it: &Diagram| it.named_edges();
    let (in_old, in_new) = (edges(&old), edges(&new));
    for (diagram, other, of_one_side) in
        [(&mut old, &in_new, State::Removed), (&mut new, &in_old, State::Added)]
    {
        let names = diagram.named_edges();
        for (edge, name) in diagram.edges.iter_mut().zip(names) {
            let known = other.iter().find(|it| (&it.0, &it.1) == (&name.0, &name.1));
            edge.state = match known {
                None => of_one_side,
                Some(it) if it.2 != name.2 => State::Updated,
                Some(_) => State::Same,
            };
        }
    }
    [old, new]
}
