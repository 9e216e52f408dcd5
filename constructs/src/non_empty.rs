//! Lists that are worth writing.

/// The list; none when nothing is in it.
pub(crate) fn non_empty<T>(list: Vec<T>) -> Option<Vec<T>> {
    if list.is_empty() { None } else { Some(list) }
}
