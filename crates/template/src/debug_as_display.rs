//! Errors that `unwrap` prints as people read them.

/// Implements `Debug` as the text of `Display`, so that `unwrap` and `main` print an error as people read it.
#[doc(hidden)]
#[macro_export]
macro_rules! debug_as_display {
    ($name:ident) => {
        /// Writes the text of `Display`, which `unwrap` and `main` then print.
        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, formatter)
            }
        }
    };
}
