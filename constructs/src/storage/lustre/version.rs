//! Versions of Lustre.

/// The version of Lustre that clients speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LustreVersion {
    /// 2.10, without data repository associations; not on persistent 2.
    V2_10,
    /// 2.12; on persistent 2 without a metadata configuration.
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
