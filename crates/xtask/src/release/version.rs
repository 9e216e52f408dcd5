//! Versions such as `0.2.0` and `1.0.0-rc.1`.

use std::fmt;

use crate::process::{Error, Result};

/// A version that can be compared with other versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version {
    numbers: [u64; 3],
    /// The text after the hyphen in a pre-release version.
    before: Option<String>,
}

impl Version {
    pub(super) fn parse(text: &str) -> Result<Version> {
        Version::read(text).ok_or_else(|| {
            Error::Failed(format!(
                "the version is {text}; allowed: MAJOR.MINOR.PATCH, or with -rc.1"
            ))
        })
    }

    fn read(text: &str) -> Option<Version> {
        let (numbers, before) = text.split_once('-').map_or((text, None), |(a, b)| (a, Some(b)));
        let parts: Vec<&str> = numbers.split('.').collect();
        let parts: [&str; 3] = parts.try_into().ok()?;
        let is_number = |it: &str| {
            it.bytes().all(|it| it.is_ascii_digit()) && (it == "0" || !it.starts_with('0'))
        };
        if !parts.iter().all(|it| !it.is_empty() && is_number(it)) {
            return None;
        }
        let [major, minor, patch] = parts.map(|it| it.parse().ok());
        let allowed = |it: &str| {
            !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'.')
        };
        if !before.is_none_or(allowed) {
            return None;
        }
        Some(Version { numbers: [major?, minor?, patch?], before: before.map(str::to_owned) })
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Version) -> Option<std::cmp::Ordering> {
        // A release is newer than its pre-releases. Pre-releases such as rc.1 are compared as strings.
        let key = |it: &Version| (it.numbers, it.before.is_none(), it.before.clone());
        key(self).partial_cmp(&key(other))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.numbers;
        write!(f, "{major}.{minor}.{patch}")?;
        self.before.as_ref().map_or(Ok(()), |it| write!(f, "-{it}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_written() {
        for text in ["0.1.0", "1.20.3", "1.0.0-rc.1"] {
            assert_eq!(Version::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "1", "1.2", "1.2.3.4", "v1.2.3", "1.02.3", "1.2.3-", "1.2.x", "+1.2.3"] {
            assert!(Version::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn newer_versions_are_greater() {
        let versions = ["0.9.10", "0.10.0", "1.0.0-rc.1", "1.0.0-rc.2", "1.0.0"];
        let versions = versions.map(|it| Version::parse(it).unwrap());
        assert!(versions.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
