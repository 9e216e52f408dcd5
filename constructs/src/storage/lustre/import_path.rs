//! Links to a bucket with `ImportPath`.

use stanchion_template::Value;

/// The changes in a bucket that FSx imports automatically on a file system with an import path (`AutoImportPolicy`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutoImport {
    /// No changes.
    None,
    /// New objects.
    New,
    /// New and changed objects.
    NewChanged,
    /// New, changed and deleted objects.
    NewChangedDeleted,
}

/// A link to a bucket with `ImportPath`.
#[derive(Clone, Debug)]
pub(super) struct ImportPath {
    pub(super) path: Value<String>,
    pub(super) changes: AutoImport,
    pub(super) export: Option<Value<String>>,
    pub(super) chunk_mib: Option<u32>,
}
