//! The differences between an expected value and a value of a template.

use stanchion_template::{Expression, Map, Node};

use super::expected::{Expected, Pattern, text_of};

/// The largest number of lines of a value in a message.
const SHOWN_LINES: usize = 40;

/// A place where a value is not as expected.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Difference {
    path: String,
    expected: String,
    /// The value, or `None` without one.
    found: Option<String>,
    note: Option<String>,
}

impl Difference {
    fn new(path: &str, expected: String, found: Option<&Node>) -> Difference {
        let found = found.map(text_of);
        Difference { path: path.to_owned(), expected, found, note: None }
    }

    /// Returns true if the property is missing, and not another value.
    pub(super) fn is_missing(&self) -> bool {
        self.found.is_none()
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn with_note(mut self, note: String) -> Difference {
        self.note = Some(note);
        self
    }

    /// Writes the difference below a line that names the entry.
    pub(super) fn write(&self, text: &mut String) {
        let found = self.found.as_deref().unwrap_or("no value");
        let (path, expected) = (&self.path, &self.expected);
        if expected.contains('\n') || found.contains('\n') {
            text.push_str(&format!("    {path}\n"));
            block(text, "expected", expected);
            block(text, "found", found);
        } else {
            text.push_str(&format!("    {path}: expected {expected}, found {found}\n"));
        }
        if let Some(note) = &self.note {
            text.push_str(&format!("      {note}\n"));
        }
    }
}

fn block(text: &mut String, name: &str, value: &str) {
    if !value.contains('\n') {
        text.push_str(&format!("      {name} {value}\n"));
        return;
    }
    text.push_str(&format!("      {name}\n"));
    let lines: Vec<&str> = value.lines().collect();
    for line in lines.iter().take(SHOWN_LINES) {
        text.push_str(format!("        {line}").trim_end());
        text.push('\n');
    }
    if let Some(more @ 1..) = lines.len().checked_sub(SHOWN_LINES) {
        text.push_str(&format!("        ({more} more lines)\n"));
    }
}

/// Compares the value at a path with the expected one.
pub(super) fn differences(
    path: &str,
    expected: &Expected,
    found: Option<&Node>,
) -> Vec<Difference> {
    let mut all = Vec::new();
    match (&expected.0, found) {
        (Pattern::Like(like), Some(found)) => compare(path, like, found, &mut all),
        (Pattern::Present, Some(_)) | (Pattern::Absent, None) => {}
        (Pattern::Exactly(exact), Some(found)) if are_equal(exact, found) => {}
        (Pattern::Containing(text), Some(found)) if contains(found, text) => {}
        _ => all.push(Difference::new(path, expected.describe(), found)),
    }
    all
}

fn contains(node: &Node, part: &str) -> bool {
    let mut is_found = false;
    node.walk(&mut |it| is_found |= it.as_text().is_some_and(|it| it.contains(part)));
    is_found
}

fn is_function(node: &Node) -> bool {
    // A map with only the key `Condition` can be a statement of a policy.
    !matches!(Expression::of(node), None | Some(Expression::Condition(_)))
}

/// Returns true for equal values. The order of keys has no meaning.
fn are_equal(a: &Node, b: &Node) -> bool {
    match (a, b) {
        (Node::Map(a), Node::Map(b)) => {
            a.len() == b.len()
                && a.iter().all(|(key, value)| b.get(key).is_some_and(|it| are_equal(value, it)))
        }
        (Node::List(a), Node::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| are_equal(a, b))
        }
        _ => match (number(a), number(b)) {
            (Some(a), Some(b)) => a == b,
            _ => a == b,
        },
    }
}

fn number(node: &Node) -> Option<f64> {
    match node {
        // Whole numbers beyond 2^53 do not occur in templates.
        #[expect(clippy::cast_precision_loss, reason = "only for comparing with fractions")]
        Node::Int(number) => Some(*number as f64),
        Node::Number(number) => Some(*number),
        _ => None,
    }
}

fn compare(path: &str, expected: &Node, found: &Node, all: &mut Vec<Difference>) {
    match (expected, found) {
        _ if are_equal(expected, found) => {}
        (Node::Map(expected_map), Node::Map(found_map))
            if !is_function(expected) && !is_function(found) =>
        {
            compare_maps(path, expected_map, found_map, all);
        }
        (Node::List(expected), Node::List(items)) => {
            compare_lists(path, expected, found, items, all);
        }
        _ => all.push(Difference::new(path, text_of(expected), Some(found))),
    }
}

fn compare_maps(path: &str, expected: &Map, found: &Map, all: &mut Vec<Difference>) {
    for (key, value) in expected.iter() {
        let path = step(path, key);
        match found.get(key) {
            Some(found) => compare(&path, value, found, all),
            None => all.push(Difference::new(&path, text_of(value), None)),
        }
    }
}

/// Every expected item needs an item of its own. What differs is shown for the nearest item that is left.
fn compare_lists(
    path: &str,
    expected: &[Node],
    list: &Node,
    items: &[Node],
    all: &mut Vec<Difference>,
) {
    let between = |expected: &Node, at: usize| {
        let mut differences = Vec::new();
        compare(&step(path, &at.to_string()), expected, &items[at], &mut differences);
        differences
    };
    let matches: Vec<Vec<bool>> = expected
        .iter()
        .map(|it| (0..items.len()).map(|at| between(it, at).is_empty()).collect())
        .collect();
    let taken = assign(&matches, items.len());
    for (place, item) in expected.iter().enumerate() {
        if taken.contains(&Some(place)) {
            continue;
        }
        let is_left = |at: &usize| taken[*at].is_none() && items[*at].as_map().is_some();
        let nearest = (0..items.len())
            .filter(|at| is_left(at) && item.as_map().is_some())
            .map(|at| between(item, at))
            .min_by_key(Vec::len);
        match nearest {
            Some(differences) => all.extend(differences),
            None => {
                let expected = format!("an item {}", text_of(item));
                all.push(Difference::new(path, expected, Some(list)));
            }
        }
    }
}

/// Assigns items to as many expected ones as possible. Returns the expected item of each item.
fn assign(matches: &[Vec<bool>], items: usize) -> Vec<Option<usize>> {
    let mut taken = vec![None; items];
    for place in 0..matches.len() {
        give(place, matches, &mut taken, &mut vec![false; items]);
    }
    taken
}

/// Finds an item for an expected one. An item that another has is taken if there is one more for the other.
fn give(
    place: usize,
    matches: &[Vec<bool>],
    taken: &mut [Option<usize>],
    tried: &mut [bool],
) -> bool {
    for at in 0..taken.len() {
        if !matches[place][at] || tried[at] {
            continue;
        }
        tried[at] = true;
        let is_free = taken[at].is_none_or(|other| give(other, matches, taken, tried));
        if is_free {
            taken[at] = Some(place);
            return true;
        }
    }
    false
}

fn step(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
