//! Setters for what may be absent.

/// Sets a property where there is a value for it: `set_opt` goes into a chain of setters, of resources and of their
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
    /// Calls `setter` with the value. Leaves `self` as it is when there is none.
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
