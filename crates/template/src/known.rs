//! Strings that many templates have: keys, names of functions, types, and values of policies.
//!
//! A parser that finds one of them needs no memory for it. The list changes speed only, so it need not be complete.

mod list;

use std::borrow::Cow;

use crate::Node;
use list::STRINGS;

/// The number of places in the table. It is a power of two, and more than twice the number of strings.
const SIZE: usize = 4096;

/// The number of places after its own in which a string can be.
const NEXT: usize = 16;

/// For each hash, the number of a string, from 1.
static TABLE: [u16; SIZE] = table();

const fn table() -> [u16; SIZE] {
    assert!(STRINGS.len() * 2 < SIZE, "the table is too small");
    let mut table = [0; SIZE];
    let mut at = 0;
    while at < STRINGS.len() {
        let start = hash(STRINGS[at].as_bytes());
        let mut next = 0;
        while table[(start + next) % SIZE] != 0 {
            next += 1;
        }
        assert!(next < NEXT, "too many strings have the same hash");
        let number = at as u16 + 1;
        table[(start + next) % SIZE] = number;
        at += 1;
    }
    table
}

/// Returns a place in the table. Strings differ mostly in their first and last characters.
const fn hash(bytes: &[u8]) -> usize {
    let (first, last) = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => {
            let (mut all, mut at) = (0, 0);
            while at < bytes.len() {
                all = all << 8 | bytes[at] as u64;
                at += 1;
            }
            (all, 0)
        }
    };
    let mixed =
        (first ^ last.rotate_left(29) ^ (bytes.len() as u64)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 40) as usize % SIZE
}

/// Returns a string with the same text that lives as long as the program.
#[inline]
fn find(text: &str) -> Option<&'static str> {
    if text.len() > list::LONGEST {
        return None;
    }
    let start = hash(text.as_bytes());
    for next in 0..NEXT {
        let number = usize::from(TABLE[(start + next) % SIZE]);
        let known = STRINGS.get(number.checked_sub(1)?)?;
        if *known == text {
            return Some(known);
        }
    }
    None
}

/// Returns a string that needs no memory of its own if the text is a known one.
#[inline]
pub(crate) fn or_owned(text: Cow<'_, str>) -> Cow<'static, str> {
    match find(&text) {
        Some(known) => Cow::Borrowed(known),
        None => Cow::Owned(text.into_owned()),
    }
}

/// Returns a node with a string.
pub(crate) fn text(text: &str) -> Node {
    Node::Text(or_owned(Cow::Borrowed(text)))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::collections::BTreeSet;

    use super::list::{LONGEST, STRINGS};
    use super::{find, or_owned};

    #[test]
    fn every_string_is_found_and_none_is_there_twice() {
        assert_eq!(STRINGS.iter().collect::<BTreeSet<_>>().len(), STRINGS.len());
        for text in STRINGS {
            assert_eq!(find(text), Some(text));
            assert!(text.len() <= LONGEST, "{text}");
        }
        for text in ["Properti", "Propertiesx", "Pröperties", &"x".repeat(1000)] {
            assert_eq!(find(text), None);
            assert_eq!(or_owned(Cow::Borrowed(text)), text);
        }
    }
}
