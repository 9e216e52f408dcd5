//! Facts about updates that the sources have wrong or do not have.

use crate::Update;

/// A fact about the update of a property, in place of what the registry and the specification say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The resource type.
    pub resource_type: &'static str,
    /// The path of the property.
    pub path: &'static str,
    /// The effect of changing the property.
    pub update: Update,
    /// The address of the page that says so.
    pub source: &'static str,
}

/// The corrections, by type and path. `cargo xtask generate` compares them with the calls of the service.
pub const CORRECTIONS: &[Correction] = &[
    Correction {
        resource_type: "AWS::FSx::FileSystem",
        path: "LustreConfiguration/EfaEnabled",
        update: Update::Refused,
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_UpdateFileSystemLustreConfiguration.html",
    },
    Correction {
        resource_type: "AWS::FSx::FileSystem",
        path: "LustreConfiguration/PerUnitStorageThroughput",
        update: Update::InPlace,
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_UpdateFileSystemLustreConfiguration.html",
    },
];

/// A number that an update can only increase. The service refuses a smaller one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IncreaseOnly {
    /// The resource type.
    pub resource_type: &'static str,
    /// The path of the number.
    pub path: &'static str,
    /// A property and its value, if only resources with this value have the limit.
    pub of: Option<(&'static str, &'static str)>,
    /// The address of the page that says so.
    pub source: &'static str,
}

/// The numbers that an update can only increase.
pub const INCREASE_ONLY: &[IncreaseOnly] = &[
    IncreaseOnly {
        resource_type: "AWS::FSx::FileSystem",
        path: "StorageCapacity",
        of: Some(("FileSystemType", "LUSTRE")),
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/managing-storage-capacity.html",
    },
    IncreaseOnly {
        resource_type: "AWS::FSx::FileSystem",
        path: "StorageCapacity",
        of: Some(("FileSystemType", "WINDOWS")),
        source: "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/managing-storage-capacity.html",
    },
];
