//! The mode of a directory that an access point creates.

use stanchion_core::{Code, Diagnostic, Scope, Severity};

/// The permission of an owner to list and enter a directory.
const OWNER: u16 = 0o500;

/// Reports a mode that is not one, and a mode that looks like a decimal number: `750` instead of `0o750`.
pub(crate) fn check(scope: &Scope, code: &'static Code, mode: u16, property: &str) {
    let (message, severity) = if mode > 0o7777 {
        ("the mode of the directory has more than four octal digits", Severity::Error)
    } else if mode > 0o777 && mode & OWNER != OWNER {
        ("the owner of the directory cannot list and enter it", Severity::Warning)
    } else {
        return;
    };
    let finding = Diagnostic::new(code, message)
        .severity(severity)
        .property(property)
        .found(format!("0o{mode:o}, which is {mode}"))
        .allowed("0o0-0o7777, such as 0o750");
    let is_decimal = mode < 1000 && mode.to_string().bytes().all(|it| it < b'8');
    scope.report(if is_decimal {
        finding.help(format!("Write `0o{mode}` if the digits are octal"))
    } else {
        finding
    });
}
