//! The names of time zones.
//!
//! Source: the time zone database of IANA, 2025b, <https://www.iana.org/time-zones>. Abbreviations other than `UTC` and
//! `GMT` are left out.

/// The names, one in a line, sorted.
const NAMES: &str = include_str!("time_zones.txt");

/// Returns the names of all time zones, such as `Europe/Zurich`, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.lines()
}

/// Returns true for the name of a time zone. A name that the database got later is not known.
#[must_use]
pub fn has_name(name: &str) -> bool {
    names().any(|it| it == name)
}

#[cfg(test)]
mod tests {
    use super::{has_name, names};

    #[test]
    fn names_are_sorted_and_found() {
        assert!(names().is_sorted());
        for name in ["UTC", "Europe/Zurich", "America/Argentina/Buenos_Aires"] {
            assert!(has_name(name), "{name}");
        }
        for name in ["", "Europe/Zuerich", "utc", "CEST"] {
            assert!(!has_name(name), "{name}");
        }
    }
}
