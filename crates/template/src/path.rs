//! Paths such as `Tags.0.Value`: steps separated by periods, each a key of a map or an index of a list. A new key
//! goes to its alphabetical place, as the properties of typed resources do.

use std::fmt;

use crate::{Expression, Map, Node, Segment, counted};

/// Splits a path into its steps. A number is an index, and any other step is a key. An empty path has no steps.
///
/// ```
/// use stanchion_template::{Segment, path};
/// let steps: Vec<Segment> = path::segments("Tags.0.Value").collect();
/// assert_eq!(steps, [Segment::from("Tags"), Segment::Index(0), Segment::from("Value")]);
/// ```
pub fn segments(path: &str) -> impl Iterator<Item = Segment> + '_ {
    path.split('.').filter(|it| !it.is_empty()).map(|step| match step.parse::<usize>() {
        Ok(index) => Segment::Index(index),
        Err(_) => Segment::from(step),
    })
}

/// Returns the value at a path.
///
/// ```
/// use stanchion_template::{Map, Node, path};
/// let tag = Map::from([("Value", "a")]);
/// let properties = Map::from([("Tags", Node::List(vec![Node::Map(tag)]))]);
/// assert_eq!(path::get(&properties, "Tags.0.Value"), Some(&Node::text("a")));
/// assert_eq!(path::get(&properties, "Tags.1.Value"), None);
/// ```
pub fn get<'a>(map: &'a Map, path: &str) -> Option<&'a Node> {
    let mut steps = path.split('.');
    let first = map.get(steps.next()?)?;
    steps.try_fold(first, |node, step| match node {
        Node::Map(map) => map.get(step),
        Node::List(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Sets the value at a path. Missing maps on the way are created. The index after the last item of a list adds an
/// item.
///
/// ```
/// use stanchion_template::{Map, Node, path};
///
/// let mut properties = Map::new();
/// path::set(&mut properties, "BackupPolicy.Status", Node::text("ENABLED")).unwrap();
/// assert_eq!(path::get(&properties, "BackupPolicy.Status"), Some(&Node::text("ENABLED")));
/// ```
///
/// # Errors
///
/// Returns an obstacle if a value on the way is neither a map nor a list, or if an index is out of range.
pub fn set(map: &mut Map, path: &str, value: Node) -> Result<(), Obstacle> {
    match descend(map, path, Missing::Make)? {
        Some((place, step)) => place.set(step, value),
        None => Ok(()),
    }
}

/// Sets the value at a path, as [`set`] does, and replaces values on the way that cannot hold the next step with
/// maps.
///
/// # Errors
///
/// Returns an obstacle if an index is out of range.
pub fn replace(map: &mut Map, path: &str, value: Node) -> Result<(), Obstacle> {
    match descend(map, path, Missing::Replace)? {
        Some((place, step)) => place.set(step, value),
        None => Ok(()),
    }
}

/// Sets the value at a path if the path has no value yet. Does nothing if the map that would hold the value is missing
/// or is an intrinsic function.
pub fn set_default(map: &mut Map, path: &str, value: &Node) {
    if let Ok(Some((Place::Map(map), step))) = descend(map, path, Missing::Stop)
        && !map.contains_key(step)
    {
        map.insert_in_order(step.to_owned(), value.clone());
    }
}

/// Removes the value at a path, if there is one.
///
/// ```
/// use stanchion_template::{Map, path};
///
/// let mut properties = Map::from([("Name", "a")]);
/// path::remove(&mut properties, "Name").unwrap();
/// assert!(properties.is_empty());
/// ```
///
/// # Errors
///
/// Returns an obstacle if a value on the way is neither a map nor a list, or if an index is out of range.
pub fn remove(map: &mut Map, path: &str) -> Result<(), Obstacle> {
    match descend(map, path, Missing::Stop)? {
        Some((place, step)) => place.remove(step),
        None => Ok(()),
    }
}

/// The reason why a path cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The value has no keys and no items, or it is an intrinsic function, which determines its own content.
    NothingBelow {
        /// The value, described for a message.
        found: String,
        /// The step that the value does not have.
        step: String,
    },
    /// The list does not have this item.
    NoItem {
        /// The step that should be an index of the list.
        step: String,
        /// The number of items in the list.
        count: usize,
    },
}

impl fmt::Display for Obstacle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Obstacle::NothingBelow { found, step } => {
                write!(formatter, "{found} has no key `{step}`")
            }
            Obstacle::NoItem { step, count } => {
                let items = counted(*count, "item");
                write!(formatter, "`{step}` is not an index of a list of {items}")
            }
        }
    }
}

impl std::error::Error for Obstacle {}

/// An action for a map on the way that is missing.
#[derive(Clone, Copy, PartialEq)]
enum Missing {
    /// Stops.
    Stop,
    /// Creates the map.
    Make,
    /// Creates the map, also in place of a value that is not a map.
    Replace,
}

/// The map or list that holds the value at a path.
enum Place<'a> {
    Map(&'a mut Map),
    List(&'a mut Vec<Node>),
}

/// Returns the map or list that holds the value at a path, and the last step. Returns `None` if it is missing.
fn descend<'a, 'b>(
    map: &'a mut Map,
    path: &'b str,
    missing: Missing,
) -> Result<Option<(Place<'a>, &'b str)>, Obstacle> {
    let mut steps = path.split('.').peekable();
    let mut place = Place::Map(map);
    while let Some(step) = steps.next() {
        let Some(next) = steps.peek() else { return Ok(Some((place, step))) };
        let node = match place {
            Place::Map(map) => {
                if !map.contains_key(step) {
                    if missing == Missing::Stop {
                        return Ok(None);
                    }
                    map.insert_in_order(step.to_owned(), Map::new());
                }
                map.get_mut(step)
            }
            Place::List(items) => Some(item(items, step)?),
        };
        let Some(node) = node else { return Ok(None) };
        if !can_hold(node, next) {
            if missing != Missing::Replace {
                let (found, step) = (node.describe(), (*next).to_owned());
                return Err(Obstacle::NothingBelow { found, step });
            }
            *node = Node::Map(Map::new());
        }
        place = match node {
            Node::Map(map) => Place::Map(map),
            Node::List(items) => Place::List(items),
            _ => return Ok(None),
        };
    }
    Ok(None)
}

/// Returns true for a list and a map. An intrinsic function can hold only its arguments: CloudFormation refuses a
/// second key next to the name of the function.
fn can_hold(node: &Node, step: &str) -> bool {
    match node {
        Node::List(_) => true,
        Node::Map(map) => map.contains_key(step) || Expression::of(node).is_none(),
        _ => false,
    }
}

fn item<'a>(items: &'a mut [Node], step: &str) -> Result<&'a mut Node, Obstacle> {
    let count = items.len();
    let item = step.parse().ok().and_then(|index: usize| items.get_mut(index));
    item.ok_or_else(|| Obstacle::NoItem { step: step.to_owned(), count })
}

impl Place<'_> {
    fn set(self, step: &str, value: Node) -> Result<(), Obstacle> {
        match self {
            Place::Map(map) => drop(map.insert_in_order(step.to_owned(), value)),
            Place::List(items) if step.parse() == Ok(items.len()) => items.push(value),
            Place::List(items) => *item(items, step)? = value,
        }
        Ok(())
    }

    fn remove(self, step: &str) -> Result<(), Obstacle> {
        match self {
            Place::Map(map) => drop(map.remove(step)),
            // The item after the last one does not exist, so there is nothing to remove.
            Place::List(items) if step.parse() == Ok(items.len()) => {}
            Place::List(items) => {
                item(items, step)?;
                if let Ok(index) = step.parse() {
                    drop(items.remove(index));
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Obstacle, get, remove, replace, segments, set, set_default};
    use crate::{Map, Node, json};

    fn properties() -> Map {
        let text = r#"{"Name": "a", "Tags": [{"Value": "b"}], "Ports": {"0": "c"}, "If": {"Fn::If": ["C", {"D": 1}, 2]}}"#;
        match crate::parse(text) {
            Ok(parsed) => parsed.node.as_map().cloned().unwrap_or_default(),
            Err(errors) => panic!("{errors}"),
        }
    }

    /// Returns the properties after a change that succeeds.
    fn changed(change: impl FnOnce(&mut Map) -> Result<(), Obstacle>) -> String {
        let mut map = properties();
        change(&mut map).unwrap();
        json::to_string(&Node::Map(map)).split_whitespace().collect()
    }

    /// Returns the obstacle of a change and checks that the change left everything as it was.
    fn refused(change: impl FnOnce(&mut Map) -> Result<(), Obstacle>) -> String {
        let mut map = properties();
        let obstacle = change(&mut map).unwrap_err();
        assert_eq!(map, properties());
        obstacle.to_string()
    }

    #[test]
    fn steps_are_keys_and_indexes() {
        let map = properties();
        assert_eq!(get(&map, "Name"), Some(&Node::text("a")));
        assert_eq!(get(&map, "Tags.0.Value"), Some(&Node::text("b")));
        assert_eq!(get(&map, "Ports.0"), Some(&Node::text("c")), "a number can be a key");
        assert_eq!(get(&map, "If.Fn::If.1.D"), Some(&Node::Int(1)));
        for path in ["", "Nmae", "Name.a", "Tags.1", "Tags.Value", "Tags.0.Value.0", "Tags."] {
            assert_eq!(get(&map, path), None, "{path}");
        }
        assert_eq!(segments("").count(), 0);
        assert_eq!(segments("Tags.0").count(), 2);
    }

    #[test]
    fn values_are_set_where_they_are_and_where_they_are_not() {
        let one = || Node::Int(1);
        assert!(changed(|it| set(it, "Name", one())).starts_with(r#"{"Name":1,"#));
        assert!(changed(|it| set(it, "Tags.0.Value", one())).contains(r#"[{"Value":1}]"#));
        assert!(changed(|it| set(it, "Tags.1", one())).contains(r#"[{"Value":"b"},1]"#));
        assert!(changed(|it| set(it, "New.Deep", one())).ends_with(r#""New":{"Deep":1}}"#));
        assert!(changed(|it| set(it, "If.Fn::If.2", one())).contains(r#"["C",{"D":1},1]"#));
        assert_eq!(
            refused(|it| set(it, "Tags.2", one())),
            "`2` is not an index of a list of 1 item"
        );
        assert_eq!(
            refused(|it| set(it, "Tags.A.B", one())),
            "`A` is not an index of a list of 1 item"
        );
        assert_eq!(refused(|it| set(it, "Name.B", one())), "\"a\" has no key `B`");
        assert_eq!(refused(|it| set(it, "If.D", one())), "Fn::If {..} has no key `D`");
    }

    #[test]
    fn values_replace_what_is_in_the_way() {
        let replaced = |path: &str| changed(|it| replace(it, path, Node::Int(1)));
        assert!(replaced("Name.B.C").starts_with(r#"{"Name":{"B":{"C":1}},"#));
        assert!(replaced("If.D").ends_with(r#""If":{"D":1}}"#));
        assert!(replaced("Tags.0.Value").contains(r#"[{"Value":1}]"#));
        assert_eq!(
            refused(|it| replace(it, "Tags.2", Node::Int(1))),
            "`2` is not an index of a list of 1 item"
        );
    }

    #[test]
    fn defaults_leave_values_and_functions_alone() {
        let with_default = |path: &str| {
            let mut map = properties();
            set_default(&mut map, path, &Node::Int(1));
            map
        };
        for path in ["Name", "Name.B", "Tags.0.Value", "New.Deep", "If.D", "Tags.1"] {
            assert_eq!(with_default(path), properties(), "{path}");
        }
        for path in ["New", "Ports.1", "Tags.0.Key"] {
            assert_eq!(get(&with_default(path), path), Some(&Node::Int(1)), "{path}");
        }
    }

    #[test]
    fn values_are_removed() {
        assert!(!changed(|it| remove(it, "Name")).contains("Name"));
        assert!(changed(|it| remove(it, "Tags.0")).contains(r#""Tags":[]"#));
        for path in ["Nmae", "New.Deep", "Tags.1"] {
            changed(|it| {
                remove(it, path)?;
                assert_eq!(*it, properties(), "{path}");
                Ok(())
            });
        }
        assert_eq!(refused(|it| remove(it, "Tags.2")), "`2` is not an index of a list of 1 item");
        assert_eq!(refused(|it| remove(it, "Name.B.C")), "\"a\" has no key `B`");
    }
}
