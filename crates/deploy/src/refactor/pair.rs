//! Pairs resources that disappeared with resources that are new.

use std::collections::BTreeMap;

use serde_json::Value;

use super::place::{Move, Place};
use crate::error::Error;

/// A resource in a template.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Resource {
    pub(super) resource_type: String,
    pub(super) body: Value,
}

/// Pairs resources that disappeared with resources that are new: first as the user says, then by type and logical id, then by
/// equal content.
pub(super) fn pair(
    mut gone: BTreeMap<Place, Resource>,
    mut new: BTreeMap<Place, Resource>,
    named: &[(Place, Place)],
) -> Result<Vec<Move>, Error> {
    let mut moves = Vec::new();
    for (from, to) in named {
        let (Some(old), Some(_)) = (gone.remove(from), new.remove(to)) else {
            return Err(Error::Refused(format!(
                "{}.{} cannot move to {}.{}: the first must be deployed and absent from the assembly, the second must be new in the assembly",
                from.stack, from.logical_id, to.stack, to.logical_id
            )));
        };
        moves.push(Move { from: from.clone(), to: to.clone(), resource_type: old.resource_type });
    }
    let same_id = |a: &Place, old: &Resource, b: &Place, wanted: &Resource| {
        a.logical_id == b.logical_id && old.resource_type == wanted.resource_type
    };
    let same_body = |_: &Place, old: &Resource, _: &Place, wanted: &Resource| old == wanted;
    let mut unclear = BTreeMap::new();
    for fits in [&same_id as &dyn Fn(&Place, &Resource, &Place, &Resource) -> bool, &same_body] {
        for (from, old) in gone.clone() {
            let of = |it: &(&Place, &Resource)| fits(&from, &old, it.0, it.1);
            let candidates: Vec<Place> = new.iter().filter(of).map(|it| it.0.clone()).collect();
            let rivals = gone
                .iter()
                .filter(|it| {
                    candidates
                        .iter()
                        .any(|to| new.get(to).is_some_and(|wanted| fits(it.0, it.1, to, wanted)))
                })
                .count();
            match candidates.as_slice() {
                [] => {}
                [to] if rivals == 1 => {
                    new.remove(to);
                    gone.remove(&from);
                    unclear.remove(&from);
                    let resource_type = old.resource_type;
                    moves.push(Move { from, to: to.clone(), resource_type });
                }
                several => {
                    let to: Vec<String> = several
                        .iter()
                        .map(|it| format!("{}.{}", it.stack, it.logical_id))
                        .collect();
                    unclear.insert(from, to.join(" or "));
                }
            }
        }
    }
    if !unclear.is_empty() {
        let described = |(from, to): (&Place, &String)| {
            format!("{}.{} could be {to}", from.stack, from.logical_id)
        };
        let list = unclear.iter().map(described).collect::<Vec<_>>().join("\n  ");
        return Err(Error::Refused(format!(
            "several resources match a moved one\n  {list}\n  help: Name each move with --move OLD=NEW"
        )));
    }
    moves.sort_by(|a, b| a.from.cmp(&b.from));
    Ok(moves)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn all(of: &[(&str, &str, &str, i32)]) -> BTreeMap<Place, Resource> {
        let one = |(stack, id, kind, value): &(&str, &str, &str, i32)| {
            let body = json!({ "Type": kind, "Properties": { "X": value } });
            (place(stack, id), Resource { resource_type: (*kind).to_owned(), body })
        };
        of.iter().map(one).collect()
    }

    fn place(stack: &str, id: &str) -> Place {
        Place { stack: stack.to_owned(), logical_id: id.to_owned() }
    }

    fn told(moves: Result<Vec<Move>, Error>) -> Vec<String> {
        let show = |it: Move| {
            format!("{}.{}>{}.{}", it.from.stack, it.from.logical_id, it.to.stack, it.to.logical_id)
        };
        moves.unwrap().into_iter().map(show).collect()
    }

    #[test]
    fn finds_the_same_id_in_another_stack_and_the_same_body_under_another_id() {
        let gone = all(&[("a", "Data", "T", 1), ("a", "Old", "T", 2)]);
        let new = all(&[("b", "Data", "T", 9), ("a", "New", "T", 2), ("b", "Other", "U", 2)]);
        assert_eq!(told(pair(gone, new, &[])), ["a.Data>b.Data", "a.Old>a.New"]);
    }

    #[test]
    fn several_matches_are_an_error_unless_the_user_names_the_move() {
        let gone = all(&[("a", "Old", "T", 1)]);
        let new = all(&[("a", "One", "T", 1), ("a", "Two", "T", 1)]);
        let error = pair(gone.clone(), new.clone(), &[]).unwrap_err().to_string();
        assert!(error.contains("a.Old could be a.One or a.Two"), "{error}");
        let moves = pair(gone, new, &[(place("a", "Old"), place("a", "Two"))]);
        assert_eq!(told(moves), ["a.Old>a.Two"]);
    }

    #[test]
    fn several_matches_by_id_are_an_error_unless_the_content_decides() {
        let gone = all(&[("a", "Data", "T", 1)]);
        let new = all(&[("b", "Data", "T", 2), ("c", "Data", "T", 3)]);
        let error = pair(gone.clone(), new, &[]).unwrap_err().to_string();
        assert!(error.contains("a.Data could be b.Data or c.Data"), "{error}");
        // The content decides between them.
        let new = all(&[("b", "Data", "T", 2), ("c", "Data", "T", 1)]);
        assert_eq!(told(pair(gone, new, &[])), ["a.Data>c.Data"]);
    }

    #[test]
    fn two_that_could_be_the_same_one_are_not_guessed() {
        let gone = all(&[("a", "One", "T", 1), ("a", "Two", "T", 1)]);
        let new = all(&[("a", "New", "T", 1)]);
        assert!(pair(gone, new, &[]).is_err());
    }
}
