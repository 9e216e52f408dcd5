//! Lustre versions.

/// The Lustre version of a file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LustreVersion {
    /// 2.10. It does not support data repository associations or persistent 2.
    V2_10,
    /// 2.12. On persistent 2 it does not support a metadata configuration.
    V2_12,
    /// 2.15.
    V2_15,
}

impl LustreVersion {
    pub(super) fn name(self) -> &'static str {
        match self {
            LustreVersion::V2_10 => "2.10",
            LustreVersion::V2_12 => "2.12",
            LustreVersion::V2_15 => "2.15",
        }
    }
}
