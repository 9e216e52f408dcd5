//! The sections of a review.

use schemars::JsonSchema;
use serde::Serialize;

use crate::review::Kind;

/// A section of a review, the worst first.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    serde::Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Data that is deleted, left behind or protected less.
    Data,
    /// Resources that are or may be replaced.
    Replace,
    /// The requests that policies allow.
    Access,
    /// The connections that are possible.
    Reach,
    /// The mounts whose proof changes.
    Mount,
    /// The findings of the checks that are new or gone.
    Findings,
    /// Resources that only get a different logical id.
    Ids,
    /// Amounts that cost money or have limits.
    Quantities,
    /// Exports, outputs, parameters and limits.
    Stack,
    /// Resources that are added or removed.
    Resources,
    /// Resources that are updated in place.
    Updates,
}

impl Section {
    /// All sections, the worst first.
    pub const ALL: [Section; 11] = [
        Section::Data,
        Section::Replace,
        Section::Access,
        Section::Reach,
        Section::Mount,
        Section::Findings,
        Section::Ids,
        Section::Quantities,
        Section::Stack,
        Section::Resources,
        Section::Updates,
    ];

    /// Returns the title.
    pub fn title(self) -> &'static str {
        match self {
            Section::Data => "data at risk",
            Section::Replace => "replaced",
            Section::Access => "access",
            Section::Reach => "network",
            Section::Mount => "mounts",
            Section::Findings => "findings",
            Section::Ids => "different logical ids",
            Section::Quantities => "quantities",
            Section::Stack => "stack",
            Section::Resources => "added and removed",
            Section::Updates => "updated in place",
        }
    }

    /// Returns the name in JSON and in files with acknowledgements.
    pub fn name(self) -> &'static str {
        match self {
            Section::Data => "data",
            Section::Replace => "replace",
            Section::Access => "access",
            Section::Reach => "reach",
            Section::Mount => "mount",
            Section::Findings => "findings",
            Section::Ids => "ids",
            Section::Quantities => "quantities",
            Section::Stack => "stack",
            Section::Resources => "resources",
            Section::Updates => "updates",
        }
    }

    /// Returns the meaning of the section, as a sentence.
    pub fn meaning(self) -> &'static str {
        match self {
            Section::Data => "A resource that holds data is removed, replaced, or protected less.",
            Section::Replace => "CloudFormation creates a new resource and deletes the old one.",
            Section::Access => "Policies allow other requests than before.",
            Section::Reach => "Other connections are possible than before.",
            Section::Mount => "The proof of a mount changes.",
            Section::Findings => "The checks have findings that are new or gone.",
            Section::Ids => "A resource has the same content and a different logical id.",
            Section::Quantities => "Amounts that cost money or have limits change.",
            Section::Stack => "Exports, outputs, parameters or limits of the stack change.",
            Section::Resources => "Resources are added or removed.",
            Section::Updates => "Properties change without a replacement.",
        }
    }

    /// Returns the kind of change that a pull request can be refused for, if the section has one of its own.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Section::Data => Some(Kind::Data),
            Section::Replace => Some(Kind::Replace),
            Section::Access => Some(Kind::Access),
            Section::Reach => Some(Kind::Reach),
            Section::Mount => Some(Kind::Mount),
            Section::Findings => Some(Kind::Findings),
            _ => None,
        }
    }
}
