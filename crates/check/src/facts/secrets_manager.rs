//! Facts about Secrets Manager.

use super::Limits;

/// The number of characters of a generated password.
///
/// Source: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>
pub const PASSWORD_LENGTH: Limits = Limits::new(1, 4096);

/// The number of characters of a generated password by default.
///
/// Source: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>
pub const DEFAULT_PASSWORD_LENGTH: u16 = 32;

/// The number of days between two rotations.
///
/// Source: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html>
pub const ROTATION_DAYS: Limits = Limits::new(1, 1000);

/// The number of hours of the window in which a rotation happens.
///
/// Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html>
pub const ROTATION_WINDOW_HOURS: Limits = Limits::new(1, 24);

/// Returns the part behind the ARN of a secret that selects a value in `ValueFrom` of a container:
/// `:json-key:version-stage:version-id`, each of which can be empty. The text is all of the value, or what follows the
/// last reference in it.
///
/// The name of a secret has no colons, so three colons after it, or after a reference to the ARN, are the selector.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html>
pub fn selector_of(text: &str) -> Option<&str> {
    let after_name = match text.split_once(":secret:") {
        Some((_, name)) => name,
        None if text.starts_with("arn:") => return None,
        None => text,
    };
    let selector = &after_name[after_name.find(':')?..];
    (selector.matches(':').count() == 3).then_some(selector)
}

#[cfg(test)]
mod tests {
    use super::selector_of;

    #[test]
    fn the_selector_follows_the_arn() {
        let arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a/b-x1Y2z3";
        assert_eq!(selector_of(arn), None);
        assert_eq!(selector_of(&format!("{arn}:password::")), Some(":password::"));
        assert_eq!(selector_of(&format!("{arn}::AWSPREVIOUS:")), Some("::AWSPREVIOUS:"));
        // After a reference to the ARN, to the name, and to the account.
        assert_eq!(selector_of(":password::"), Some(":password::"));
        assert_eq!(selector_of("-x1Y2z3:password::"), Some(":password::"));
        assert_eq!(selector_of(":secret:a-x1Y2z3"), None);
        assert_eq!(selector_of(":111122223333:secret:a-x1Y2z3"), None);
        assert_eq!(selector_of(":111122223333:secret:a-x1Y2z3:key::"), Some(":key::"));
        assert_eq!(selector_of("-x1Y2z3"), None);
        assert_eq!(selector_of("arn:aws:ssm:eu-west-1:111122223333:parameter/a"), None);
    }
}
