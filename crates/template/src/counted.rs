//! Numbers with nouns that agree with them.

use std::fmt::Display;

/// Writes a number and its noun in the right form: "1 error", "2 errors", "0 policies".
///
/// `noun` is the singular. Its last word gets the plural ending.
///
/// ```
/// # use stanchion_template::counted;
/// assert_eq!(counted(1, "security group"), "1 security group");
/// assert_eq!(counted(3, "security group"), "3 security groups");
/// ```
pub fn counted(number: impl Display, noun: &str) -> String {
    let number = number.to_string();
    if number == "1" {
        return format!("{number} {noun}");
    }
    let is_vowel = |it: char| matches!(it, 'a' | 'e' | 'i' | 'o' | 'u');
    match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{number} {stem}ies"),
        _ if ["s", "x", "ch", "sh"].iter().any(|it| noun.ends_with(it)) => {
            format!("{number} {noun}es")
        }
        _ => format!("{number} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn one_is_singular_and_all_else_is_plural() {
        assert_eq!(counted(1, "error"), "1 error");
        assert_eq!(counted(0, "error"), "0 errors");
        assert_eq!(counted(11, "error"), "11 errors");
        assert_eq!(counted(-1, "day"), "-1 days");
    }

    #[test]
    fn fractions_are_plural_and_whole_numbers_have_no_point() {
        assert_eq!(counted(1.0, "minute"), "1 minute");
        assert_eq!(counted(1.5, "minute"), "1.5 minutes");
    }

    #[test]
    fn the_ending_follows_the_noun() {
        assert_eq!(counted(2, "policy"), "2 policies");
        assert_eq!(counted(2, "day"), "2 days");
        assert_eq!(counted(2, "address"), "2 addresses");
        assert_eq!(counted(2, "switch"), "2 switches");
        assert_eq!(counted(2, "queue"), "2 queues");
    }
}
