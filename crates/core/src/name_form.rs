//! Names that AWS requires and that constructs derive from their place.

/// The form of the names of a kind of resource: letters, digits and some marks, and the number of characters.
///
/// Names of this form derive from the path that a construct had before it moved. A move with
/// [`Stack::moved`](crate::Stack::moved) changes none of them, so it replaces no resource.
///
/// ```
/// use stanchion_core::NameForm;
///
/// const FORM: NameForm = NameForm::new("-_", 1, 64);
/// assert!(FORM.has("training-data") && !FORM.has("training data"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NameForm {
    marks: &'static str,
    least: usize,
    most: usize,
}

impl NameForm {
    /// Creates a form: the marks that names can have in addition to letters and digits, and the least and greatest
    /// number of characters.
    pub const fn new(marks: &'static str, least: usize, most: usize) -> NameForm {
        NameForm { marks, least, most }
    }

    /// Returns true if a name has this form.
    pub fn has(self, name: &str) -> bool {
        (self.least..=self.most).contains(&name.len()) && name.chars().all(|it| self.accepts(it))
    }

    /// Returns the rule as a sentence.
    pub fn rule(self) -> String {
        format!("{}-{} letters, digits and {}", self.least, self.most, self.marks)
    }

    /// Returns a text as a name of this form. Hyphens replace the characters that the form does not have. A text that is too
    /// long, or has no other characters, ends in a digest, so that different texts have different names.
    pub(crate) fn fit(self, text: &str) -> String {
        if self.has(text) && !self.ends_in_mark(text) {
            return text.to_owned();
        }
        let mut name = String::new();
        for character in text.chars() {
            let next = if self.accepts(character) { character } else { '-' };
            if next != '-' || !name.ends_with('-') {
                name.push(next);
            }
        }
        let name = name.trim_matches('-');
        if self.has(name) {
            return name.to_owned();
        }
        let digest = format!("{:08x}", digest(text));
        let room = self.most.saturating_sub(digest.len() + 1);
        let start = name.get(..room.min(name.len())).unwrap_or_default().trim_end_matches('-');
        let mut name = if start.is_empty() { digest } else { format!("{start}-{digest}") };
        name.truncate(self.most);
        name
    }

    fn accepts(self, character: char) -> bool {
        character.is_ascii_alphanumeric() || self.marks.contains(character)
    }

    /// Returns true if a name starts or ends with a hyphen, which some kinds do not allow.
    fn ends_in_mark(self, name: &str) -> bool {
        name.starts_with('-') || name.ends_with('-')
    }
}

/// Returns the FNV-1a hash of a text.
fn digest(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::NameForm;

    const FORMS: [NameForm; 4] = [
        NameForm::new("-_.", 1, 50),
        NameForm::new("-_", 2, 50),
        NameForm::new(" +=._:@/-", 1, 256),
        NameForm::new("-", 1, 63),
    ];

    #[test]
    fn names_of_paths_have_their_form() {
        let long = format!("{}/Backups", "Models".repeat(21));
        for form in FORMS {
            for path in ["Models/Backups", "a", "größe/é (1)", "--", "ä", &long, &long.repeat(3)]
            {
                let name = form.fit(path);
                assert!(form.has(&name), "{path}: {name}");
                assert!(!name.starts_with('-') && !name.ends_with('-'), "{path}: {name}");
            }
        }
        assert_eq!(FORMS[0].fit("Models/Backups"), "Models-Backups");
        assert_eq!(FORMS[2].fit("Move/Copy"), "Move/Copy");
        assert_eq!(FORMS[3].fit("Teams/_Studio"), "Teams-Studio");
    }

    #[test]
    fn long_paths_that_differ_at_their_end_have_different_names() {
        let name = |end: &str| FORMS[0].fit(&format!("{}/{end}", "Models".repeat(21)));
        assert_ne!(name("Daily"), name("Weekly"));
        assert_eq!(name("Daily"), name("Daily"));
        assert_eq!(name("Daily").len(), 50);
        assert_ne!(FORMS[0].fit("ä"), FORMS[0].fit("ö"));
        assert_eq!(NameForm::new("", 1, 4).fit("Models").len(), 4);
    }
}
