//! Anchors of headings.

/// Returns the anchor that code hosts and the site derive from a heading.
pub(crate) fn anchor(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let kept = lower.chars().filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'));
    kept.map(|it| if it == ' ' { '-' } else { it }).collect()
}

#[cfg(test)]
mod tests {
    use super::anchor;

    #[test]
    fn anchors_of_headings() {
        assert_eq!(anchor("EFS-040: The role's name"), "efs-040-the-roles-name");
        assert_eq!(anchor("What `check` says"), "what-check-says");
    }
}
