//! Suggestions for misspelled names.

/// Returns the closest known name, if it is close enough that the name may be misspelled.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + name.len() / 8;
    known
        .into_iter()
        .filter(|it| it.len().abs_diff(name.len()) <= limit)
        .map(|it| {
            let distance = if it.eq_ignore_ascii_case(name) {
                0
            } else {
                strsim::damerau_levenshtein(it, name)
            };
            (distance, it)
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, it)| (*distance, *it))
        .map(|(_, it)| it)
}
