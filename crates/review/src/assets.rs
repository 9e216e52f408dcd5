//! Digests of files in values: the file changes, and nothing else of the template.

use crate::difference::PropertyChange;

/// The length of a SHA-256 digest in hexadecimal digits.
const DIGITS: usize = 64;

/// Returns whether the values before and after differ only in the digests of files.
pub(crate) fn is_only_digest(change: &PropertyChange) -> bool {
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => {
            let (was, is) = (without_digests(before), without_digests(after));
            was.is_some() && was == is
        }
        _ => false,
    }
}

/// Returns a text without the digests in it, or nothing if it has none.
fn without_digests(text: &str) -> Option<String> {
    let mut plain = String::new();
    let mut found = false;
    let is_digit = |it: char| it.is_ascii_digit() || ('a'..='f').contains(&it);
    let mut rest = text;
    while let Some(start) = rest.find(is_digit) {
        let digits = &rest[start..];
        let end = digits.find(|it| !is_digit(it)).unwrap_or(digits.len());
        plain.push_str(&rest[..start]);
        if end == DIGITS {
            found = true;
            plain.push('*');
        } else {
            plain.push_str(&digits[..end]);
        }
        rest = &digits[end..];
    }
    plain.push_str(rest);
    found.then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_digests_of_the_values_may_differ() {
        let of = |before: &str, after: &str| PropertyChange {
            path: "Code/S3Key".to_owned(),
            before: Some(before.to_owned()),
            after: Some(after.to_owned()),
            if_default_of: Vec::new(),
        };
        let (a, b) = ("0a".repeat(32), "b7".repeat(32));
        assert!(is_only_digest(&of(&format!("{a}.zip"), &format!("{b}.zip"))));
        assert!(is_only_digest(&of(&format!("code/{a}"), &format!("code/{b}"))));
        assert!(!is_only_digest(&of(&format!("{a}.zip"), &format!("{b}.tar"))));
        assert!(!is_only_digest(&of("1", "2")));
        assert!(!is_only_digest(&of(&a[1..], &b[1..])));
        assert!(!is_only_digest(&of(&format!("0{a}"), &format!("1{b}"))));
        assert!(!is_only_digest(&PropertyChange { before: None, ..of("", &a) }));
    }
}
