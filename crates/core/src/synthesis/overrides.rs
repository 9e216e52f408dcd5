//! Raw property overrides by path.

use stanchion_template::{Map, Node};

use crate::tree::Override;

/// Applies an override; says what is in the way when it cannot.
pub(super) fn apply(properties: &mut Map, change: &Override) -> Result<(), String> {
    let steps: Vec<&str> = change.path.split('.').collect();
    let Some((last, parents)) = steps.split_last() else { return Ok(()) };
    let mut root = Node::Map(std::mem::take(properties));
    let result = descend(&mut root, parents, last, change.value.as_ref());
    if let Node::Map(map) = root {
        *properties = map;
    }
    result
}

fn descend(
    node: &mut Node,
    parents: &[&str],
    last: &str,
    value: Option<&Node>,
) -> Result<(), String> {
    let Some((step, rest)) = parents.split_first() else {
        return set(node, last, value);
    };
    match node {
        Node::Map(map) => {
            if !map.contains_key(step) {
                if value.is_none() {
                    return Ok(());
                }
                map.insert((*step).to_owned(), Node::Map(Map::new()));
            }
            match map.get_mut(step) {
                Some(below) => descend(below, rest, last, value),
                None => Ok(()),
            }
        }
        Node::List(items) => {
            let count = items.len();
            match step.parse().ok().and_then(|index: usize| items.get_mut(index)) {
                Some(item) => descend(item, rest, last, value),
                None => Err(format!("{step} is no item of a list of {count}")),
            }
        }
        other => Err(format!("{} has nothing called {step}", other.describe())),
    }
}

fn set(node: &mut Node, last: &str, value: Option<&Node>) -> Result<(), String> {
    match (node, value) {
        (Node::Map(map), Some(value)) => drop(map.insert(last.to_owned(), value.clone())),
        (Node::Map(map), None) => drop(map.remove(last)),
        (Node::List(items), value) => {
            let count = items.len();
            match (last.parse::<usize>().ok().filter(|index| *index <= count), value) {
                (Some(index), Some(value)) if index == count => items.push(value.clone()),
                (Some(index), Some(value)) => items[index] = value.clone(),
                (Some(index), None) if index < count => drop(items.remove(index)),
                (Some(_), None) => {}
                (None, _) => return Err(format!("{last} is no item of a list of {count}")),
            }
        }
        (other, _) => return Err(format!("{} has nothing called {last}", other.describe())),
    }
    Ok(())
}
