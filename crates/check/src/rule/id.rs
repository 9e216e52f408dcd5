//! The ids of rules that teams write.

/// The number of characters of the prefixes that are reserved for the findings of Stanchion.
const RESERVED: usize = 3;

/// The ids that are allowed, for messages.
pub(super) const ALLOWED: &str = "a prefix of 2 or 4 to 16 capital letters and digits, a hyphen and 1 to 6 digits, such as ACME-001";

/// A fault of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It does not have the form of an id.
    Malformed,
    /// Its prefix is reserved.
    Reserved,
}

/// Returns the fault of the id of a rule that a team writes.
pub(super) fn fault(id: &str) -> Option<Fault> {
    let Some((prefix, number)) = id.split_once('-') else { return Some(Fault::Malformed) };
    let is_prefix = prefix.starts_with(|it: char| it.is_ascii_uppercase())
        && prefix.chars().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
        && (2..=16).contains(&prefix.len());
    let is_number = (1..=6).contains(&number.len()) && number.chars().all(|it| it.is_ascii_digit());
    match (is_prefix && is_number, prefix.len() == RESERVED) {
        (false, _) => Some(Fault::Malformed),
        (true, true) => Some(Fault::Reserved),
        (true, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, fault};

    #[test]
    fn ids_have_a_prefix_of_their_own() {
        for id in ["ACME-001", "AC-1", "PLATFORMTEAM1234-000001", "A1B2-9"] {
            assert_eq!(fault(id), None, "{id}");
        }
        for id in ["EFS-001", "ORG-001", "S3F-9"] {
            assert_eq!(fault(id), Some(Fault::Reserved), "{id}");
        }
        for id in [
            "",
            "ACME",
            "ACME-",
            "A-001",
            "acme-001",
            "ACME-0000001",
            "1CME-001",
            "ACME-A1",
            "PLATFORMTEAM12345-1",
            "ACME 1-1",
            "-001",
            "ACME-DATA-001",
        ] {
            assert_eq!(fault(id), Some(Fault::Malformed), "{id}");
        }
    }

    #[test]
    fn the_prefixes_of_the_registry_are_reserved() {
        for code in crate::code::all() {
            assert_eq!(fault(code.id), Some(Fault::Reserved), "{}", code.id);
        }
    }
}
