//! Names that are derived from the path of a construct.

use stanchion_check::facts::backup::NAME_CHARACTERS;
use stanchion_check::facts::vpc::GROUP_TEXT_CHARACTERS;
use stanchion_core::Scope;

/// The form of the names of a kind of resource: letters, digits and some marks, and the number of characters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameForm {
    marks: &'static str,
    least: usize,
    most: usize,
}

/// The names of backup plans and selections.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html> and
/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html>
pub(crate) const BACKUP_PLAN: NameForm = NameForm { marks: "-_.", least: 1, most: NAME_CHARACTERS };

/// The names of backup vaults.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html>
pub(crate) const BACKUP_VAULT: NameForm = NameForm { marks: "-_", least: 2, most: 50 };

/// The names of DataSync tasks.
///
/// Source: <https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateTask.html>
pub(crate) const DATA_SYNC_TASK: NameForm = NameForm { marks: " +=._:@/-", least: 1, most: 256 };

/// The names of HTTP APIs.
///
/// Source: <https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html>
pub(crate) const HTTP_API: NameForm = NameForm { marks: " +=._:@/-", least: 1, most: 128 };

/// The descriptions of security groups.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html>
pub(crate) const SECURITY_GROUP: NameForm =
    NameForm { marks: " ._-:/()#,@[]+=&;{}!$*", least: 1, most: GROUP_TEXT_CHARACTERS };

/// The names of Studio domains.
///
/// Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html>
pub(crate) const STUDIO_DOMAIN: NameForm = NameForm { marks: "-", least: 1, most: 63 };

/// The values of tags.
///
/// Source: <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>
pub(crate) const TAG: NameForm = NameForm { marks: " +=._:@/-", least: 1, most: 256 };

impl NameForm {
    /// Returns true if a name has this form.
    pub(crate) fn has(self, name: &str) -> bool {
        (self.least..=self.most).contains(&name.len()) && name.chars().all(|it| self.accepts(it))
    }

    /// Returns the rule in words.
    pub(crate) fn rule(self) -> String {
        format!("{}-{} letters, digits and {}", self.least, self.most, self.marks)
    }

    /// Returns the path of a construct as a name of this form.
    pub(crate) fn of(self, scope: &Scope) -> String {
        self.derive(&scope.path())
    }

    /// Returns a text as a name of this form. Hyphens replace the characters that the form does not have. A text that is too
    /// long, or has no other characters, ends in a digest, so that different texts have different names.
    pub(crate) fn derive(self, text: &str) -> String {
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
        let room = self.most - digest.len() - 1;
        let start = name.get(..room.min(name.len())).unwrap_or_default().trim_end_matches('-');
        if start.is_empty() { digest } else { format!("{start}-{digest}") }
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
    use super::{BACKUP_PLAN, BACKUP_VAULT, DATA_SYNC_TASK, NameForm, STUDIO_DOMAIN};

    #[test]
    fn names_of_paths_have_their_form() {
        let long = format!("{}/Backups", "Models".repeat(21));
        let forms: [NameForm; 4] = [BACKUP_PLAN, BACKUP_VAULT, DATA_SYNC_TASK, STUDIO_DOMAIN];
        for form in forms {
            for path in ["Models/Backups", "a", "größe/é (1)", "--", "ä", &long, &long.repeat(3)]
            {
                let name = form.derive(path);
                assert!(form.has(&name), "{path}: {name}");
                assert!(!name.starts_with('-') && !name.ends_with('-'), "{path}: {name}");
            }
        }
        assert_eq!(BACKUP_PLAN.derive("Models/Backups"), "Models-Backups");
        assert_eq!(DATA_SYNC_TASK.derive("Move/Copy"), "Move/Copy");
        assert_eq!(STUDIO_DOMAIN.derive("Teams/_Studio"), "Teams-Studio");
    }

    #[test]
    fn long_paths_that_differ_at_their_end_have_different_names() {
        let name = |end: &str| BACKUP_PLAN.derive(&format!("{}/{end}", "Models".repeat(21)));
        assert_ne!(name("Daily"), name("Weekly"));
        assert_eq!(name("Daily"), name("Daily"));
        assert_eq!(name("Daily").len(), 50);
        assert_ne!(BACKUP_PLAN.derive("ä"), BACKUP_PLAN.derive("ö"));
    }
}
