//! Suggestions for misspelled names.

/// Returns the closest known name, if it is close enough that the name may be misspelled.
///
/// ```
/// assert_eq!(stanchion_check::nearest("logDay", ["memoryMib", "logDays"]), Some("logDays"));
/// assert_eq!(stanchion_check::nearest("days", ["memoryMib", "logDays"]), None);
/// ```
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + name.len() / 8;
    let letters = Letters::of(name);
    known
        .into_iter()
        .filter(|it| it.len().abs_diff(name.len()) <= limit)
        .filter(|it| letters.least_distance(it) <= limit)
        .map(|it| {
            let distance = if it.eq_ignore_ascii_case(name) {
                0
            } else {
                #[cfg(test)]
                crate::view::counted::add(1);
                strsim::damerau_levenshtein(it, name)
            };
            (distance, it)
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, it)| (*distance, *it))
        .map(|(_, it)| it)
}

/// The number of times that each letter occurs in a name, ignoring case. Names with other letters than ASCII have none.
struct Letters(Option<[i16; LETTERS]>);

const LETTERS: usize = 128;

impl Letters {
    fn of(name: &str) -> Letters {
        Letters((name.is_ascii() && name.len() < 1000).then(|| {
            let mut counts = [0; LETTERS];
            name.bytes().for_each(|it| counts[index(it)] += 1);
            counts
        }))
    }

    /// Returns a distance below which another name cannot be, ignoring case. It takes far less time than the distance:
    /// each edit adds or removes at most one letter.
    fn least_distance(&self, other: &str) -> usize {
        let Some(mut counts) = self.0.filter(|_| other.is_ascii() && other.len() < 1000) else {
            return 0;
        };
        let mut missing = 0;
        for letter in other.bytes() {
            let count = &mut counts[index(letter)];
            *count -= 1;
            missing += usize::from(*count < 0);
        }
        missing
    }
}

fn index(letter: u8) -> usize {
    usize::from(letter.to_ascii_lowercase()) % LETTERS
}

#[cfg(test)]
mod tests {
    use super::{Letters, nearest};

    #[test]
    fn the_least_distance_is_never_above_the_distance() {
        let names = [
            "",
            "a",
            "ab",
            "ba",
            "Encrypted",
            "encryptd",
            "Encyrpted",
            "KmsKeyId",
            "größe",
            "grösse",
        ];
        for one in names {
            for other in names {
                let distance = strsim::damerau_levenshtein(one, other);
                assert!(Letters::of(one).least_distance(other) <= distance, "{one} {other}");
            }
        }
    }

    #[test]
    fn a_misspelled_name_is_found() {
        let known = ["Encrypted", "KmsKeyId", "größe"];
        for (name, found) in [
            ("Encryptd", Some("Encrypted")),
            ("encrypted", Some("Encrypted")),
            ("KmsKeyID", Some("KmsKeyId")),
            ("gröse", Some("größe")),
            ("Encryption", None),
        ] {
            assert_eq!(nearest(name, known), found, "{name}");
        }
    }
}
