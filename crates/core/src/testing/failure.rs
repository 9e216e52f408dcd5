//! The end of a failed assertion.

/// Ends the test at the line of the caller.
#[track_caller]
#[expect(clippy::panic, reason = "a failed assertion panics")]
pub(super) fn fail(message: &str) -> ! {
    panic!("{}", message.trim_end())
}

/// Joins names for a message. Of more than ten, it shows the first ten and the number of the others.
pub(super) fn list<T: AsRef<str>>(names: &[T]) -> String {
    const SHOWN: usize = 10;
    let shown: Vec<&str> = names.iter().take(SHOWN).map(AsRef::as_ref).collect();
    match names.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        others => format!("{}, and {others} more", shown.join(", ")),
    }
}
