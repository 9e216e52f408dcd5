//! Links to a bucket by an import path.

use stanchion_template::Value;

/// Which changes of a bucket show on a file system that is linked by an import path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutoImport {
    /// None.
    None,
    /// New objects.
    New,
    /// New and changed objects.
    NewChanged,
    /// New, changed and deleted objects.
    NewChangedDeleted,
}

/// A link to a bucket the older way.
#[derive(Clone, Debug)]
pub(super) struct ImportPath {
    pub(super) path: Value<String>,
    pub(super) changes: AutoImport,
    pub(super) export: Option<Value<String>>,
    pub(super) chunk_mib: Option<u32>,
}
