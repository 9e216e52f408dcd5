//! The indentation of YAML.

/// Writes spaces, with one call for every depth that occurs in practice.
pub(crate) fn spaces(out: &mut String, count: usize) {
    const BLANKS: &str = "                                                                ";
    let mut left = count;
    while left > 0 {
        let step = left.min(BLANKS.len());
        out.push_str(&BLANKS[..step]);
        left -= step;
    }
}
