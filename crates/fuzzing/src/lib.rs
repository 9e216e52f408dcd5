//! Inputs and properties for fuzzing. `cargo xtask fuzz` uses them in every test run, and the targets in the folder
//! `fuzz` use them with cargo-fuzz.
//!
//! A mutation keeps a template well-formed where it can, because most random bytes do not reach the checks:
//! [`structure`] changes values, keys and functions, [`layout`] changes how the same document is written, and
//! [`bytes`] breaks the text.

#![forbid(unsafe_code)]

pub mod bytes;
pub mod layout;
pub mod property;
mod random;
pub mod structure;

pub use random::Random;

use stanchion_template::{Node, json, parse};

/// The size to which inputs are limited. An input that is slow to process is slow below this size, too.
pub const MOST_BYTES: usize = 64 * 1024;

/// Returns a changed input. `other` is a second input, whose parts can become parts of the first.
pub fn mutated(input: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let mut result = match random.below(4) {
        0 => None,
        _ => well_formed(input, other, random),
    }
    .unwrap_or_else(|| input.to_vec());
    if random.below(3) == 0 || result == input {
        for _ in 0..=random.below(4) {
            bytes::disturb(&mut result, other, random);
        }
    }
    result.truncate(MOST_BYTES);
    result
}

/// Returns a changed document in a random layout, or `None` if the input is not a document.
fn well_formed(input: &[u8], other: &[u8], random: &mut Random) -> Option<Vec<u8>> {
    let mut node = parse(input).ok()?.node;
    if random.below(4) > 0 {
        let parts = parse(other).map_or_else(|_| Vec::new(), |it| structure::parts(&it.node));
        for _ in 0..=random.below(4) {
            node = structure::changed(&node, &parts, random);
        }
    }
    // A change can put `a.b` into `Fn::GetAtt`, which the parser reads as a list.
    if let Ok(parsed) = parse(json::to_compact_string(&node)) {
        node = parsed.node;
    }
    let text = layout::written(&node, random);
    property::same_document(&node, &text);
    Some(text.into_bytes())
}

/// Returns the keys and strings of a document, for changes that use names of the template.
pub(crate) fn words(node: &Node) -> Vec<String> {
    let mut words = Vec::new();
    node.walk(&mut |it| match it {
        Node::Map(map) => words.extend(map.keys().map(str::to_owned)),
        Node::Text(text) if text.len() < 60 => words.push(text.to_string()),
        _ => {}
    });
    words
}
