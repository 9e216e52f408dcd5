//! Setters for optional values.

/// Calls a setter only when there is a value. `set_opt` is one call in a chain of setters, for resources and their
/// property types alike.
///
/// ```
/// use stanchion_template::SetOpt;
///
/// #[derive(Default)]
/// struct FileSystem {
///     kms_key_id: Option<String>,
///     encrypted: bool,
/// }
///
/// impl FileSystem {
///     fn kms_key_id(self, key: &str) -> FileSystem {
///         FileSystem { kms_key_id: Some(key.to_owned()), ..self }
///     }
///
///     fn encrypted(self, on: bool) -> FileSystem {
///         FileSystem { encrypted: on, ..self }
///     }
/// }
///
/// let with = |key: Option<&str>| {
///     FileSystem::default().set_opt(key, FileSystem::kms_key_id).encrypted(true)
/// };
/// assert_eq!(with(Some("alias/data")).kms_key_id.as_deref(), Some("alias/data"));
/// assert_eq!(with(None).kms_key_id, None);
/// assert!(with(None).encrypted);
/// ```
pub trait SetOpt: Sized {
    /// Calls `setter` with the value. Returns `self` unchanged if the value is `None`.
    #[must_use]
    #[inline]
    fn set_opt<V>(self, value: Option<V>, setter: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => setter(self, value),
            None => self,
        }
    }
}

impl<T> SetOpt for T {}
