//! Options that were given.

/// Sets what was given, and leaves the rest as AWS has it.
macro_rules! set_given {
    ($resource:ident, $($setter:ident: $value:expr),* $(,)?) => {
        $(if let Some(value) = $value {
            $resource = $resource.$setter(value);
        })*
    };
}
pub(crate) use set_given;

/// A list that is worth writing.
pub(crate) fn some_of<T>(list: Vec<T>) -> Option<Vec<T>> {
    if list.is_empty() { None } else { Some(list) }
}
